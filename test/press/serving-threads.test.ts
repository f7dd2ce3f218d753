import { setTimeout as pause } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { type Instant, instant } from '../../src/kit/instant.ts';
import { ServingThreads } from '../../src/press/threads/serving-threads.ts';
import type { Behaviour, Fault } from './misbehaving-thread.ts';

interface Started extends AsyncDisposable {
  readonly threads: ServingThreads<number>;
  readonly faults: string[];
  readonly starts: () => number;
}

/** Starts threads that do nothing, and go wrong as told. */
function start(count: number, faults: readonly (Fault | null)[], patience?: number): Started {
  const counter = new SharedArrayBuffer(4);
  const reported: string[] = [];
  const threads = new ServingThreads<number>({
    count,
    entry: new URL('./misbehaving-thread.ts', import.meta.url),
    orders: { counter, faults } satisfies Behaviour,
    duties: { keep: () => {}, report: () => {}, metricsText: async () => '' },
    clock: () => now,
    sum: (figures) => figures.reduce((sum, figure) => sum + figure, 0),
    report: (fault) => void reported.push(fault instanceof Error ? fault.message : String(fault)),
    beat: 100,
    ...(patience !== undefined && { patience }),
  });
  const starts = () => Atomics.load(new Int32Array(counter), 0);
  return { threads, faults: reported, starts, [Symbol.asyncDispose]: () => threads[Symbol.asyncDispose]() };
}

const now: Instant = instant(1_000);

test('all are started, asked, and end when they are told to', async () => {
  const { threads, faults, starts } = start(3, []);
  await threads.start();
  expect(starts()).toBe(3);
  expect(await threads.reached(7)).toEqual([0, 0, 0]);
  expect([...(await threads.figures())].sort()).toEqual([1, 10, 100]);
  await threads[Symbol.asyncDispose]();
  expect(faults).toEqual([]);
});

test('one that falls over is replaced, and what it counted is not lost', async () => {
  await using started = start(1, ['after']);
  await started.threads.start();
  expect(await started.threads.figures()).toEqual([1]);
  await vi.waitUntil(() => started.starts() === 2, { timeout: 30_000 });
  await vi.waitUntil(async () => (await started.threads.figures())[0] === 11, { timeout: 30_000 });
  expect(started.faults).toEqual(['It falls over.']);
});

test('one that is stuck is ended, and replaced', async () => {
  await using started = start(1, ['stuck']);
  await started.threads.start();
  const waiting = started.threads.reached(7);
  expect(await waiting).toEqual([now]);
  await vi.waitUntil(() => started.starts() === 2, { timeout: 30_000 });
  expect(started.faults).toEqual(['A serving thread has not answered for 0.2 s.']);
});

test('one that cannot start is tried again, later and later, and keeps the others from nothing', async () => {
  await using started = start(
    1,
    Array.from({ length: 50 }, () => 'start'),
  );
  void started.threads.start();
  expect(await started.threads.reached(7)).toEqual([]);
  await vi.waitUntil(() => started.faults.length >= 3, { timeout: 30_000 });
  const tried = started.starts();
  await pause(400);
  expect(started.starts() - tried).toBeLessThanOrEqual(1);
  expect(new Set(started.faults)).toEqual(new Set(['It cannot start.']));
});

test('one that ends while it is asked keeps nothing, and is waited for no more', async () => {
  await using started = start(2, ['readOn dies']);
  await started.threads.start();
  expect([...(await started.threads.reached(7))].sort()).toEqual([0, now]);
});

test('one that cannot read the log says so', async () => {
  await using started = start(2, ['readOn']);
  await started.threads.start();
  await expect(started.threads.reached(7)).rejects.toThrow('The log cannot be read.');
});

test('one that does not end is ended', async () => {
  const { threads, faults } = start(2, ['end'], 200);
  await threads.start();
  const began = performance.now();
  await threads[Symbol.asyncDispose]();
  expect(performance.now() - began).toBeGreaterThan(190);
  expect(faults).toEqual([]);
});

test('threads that are ended before they serve, or before they are started, leave nothing behind', async () => {
  const soon = start(2, []);
  void soon.threads.start();
  await soon.threads[Symbol.asyncDispose]();
  const never = start(2, []);
  await never.threads[Symbol.asyncDispose]();
  await never.threads.start();
  expect([soon.faults, never.faults, never.starts()]).toEqual([[], [], 0]);
});
