import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { instant } from '../../kit/instant.ts';
import { type ReceiptWorks, receipts } from './receipts.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = () => new Promise<never>(() => {});
const recorded: number[] = [];

function teller(works: Partial<ReceiptWorks>) {
  recorded.length = 0;
  const tell = receipts({
    reached: async () => instant(7),
    settled: () => true,
    record: (seconds) => void recorded.push(seconds),
    ...works,
  });
  return (isTakedown: boolean) => tell({ seq: 3, began: performance.now(), isTakedown });
}

test('an act is live when all have read of it, and the time since it was begun is recorded', async () => {
  const tell = teller({ reached: () => new Promise((resolve) => setTimeout(() => resolve(instant(7)), 40)) });
  const told = tell(false);
  await vi.advanceTimersByTimeAsync(40);
  expect(await told).toEqual({ ok: true, value: { at: 7, milliseconds: 40 } });
  expect(recorded).toEqual([0.04]);
});

test('an act is answered after a second, with the reason, where somebody has not read of it', async () => {
  const told = teller({ reached: never })(false);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await told).toEqual({ ok: false, refusal: 'Not every thread has said so within 1 s.' });
  expect(recorded).toEqual([]);
});

test('an act is answered with the reason where somebody cannot read of it', async () => {
  const told = teller({ reached: () => Promise.reject(new Error('The log cannot be read.')) })(false);
  expect(await told).toEqual({ ok: false, refusal: 'The log cannot be read.' });
});

test('a takedown is waited for', async () => {
  let isTold = false;
  const tell = teller({ reached: () => new Promise((resolve) => setTimeout(() => resolve(instant(7)), 15_000)) });
  const told = tell(true).then(() => {
    isTold = true;
  });
  await vi.advanceTimersByTimeAsync(14_999);
  expect(isTold).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await told;
});

test.each([
  ['somebody still keeps its pages', { reached: never }],
  ['somebody cannot say', { reached: () => Promise.reject(new Error('The log cannot be read.')) }],
  ['the store still holds them', { settled: () => false }],
])('a takedown is not acknowledged where %s', async (_, works) => {
  const told = expect(teller(works)(true)).rejects.toMatchObject({ code: 'plates-undeleted' });
  await vi.advanceTimersByTimeAsync(30_000);
  await told;
});
