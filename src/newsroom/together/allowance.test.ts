import { expect, test } from 'vitest';
import { instant } from '../../kit/instant.ts';
import { allowance } from './allowance.ts';

test('so much may be used at once, and more as time goes by, never more than at once', () => {
  let now = instant(0);
  const spend = allowance({ atOnce: 10, aSecond: 2 }, () => now);
  expect([spend(8), spend(3), spend(2), spend(1)]).toEqual([true, false, true, false]);
  now = instant(500);
  expect([spend(1), spend(1)]).toEqual([true, false]);
  now = instant(3_600_000);
  expect([spend(11), spend(10), spend(1)]).toEqual([false, true, false]);
});

test('a clock that is put back takes nothing away', () => {
  let now = instant(10_000);
  const spend = allowance({ atOnce: 10, aSecond: 2 }, () => now);
  now = instant(0);
  expect(spend(10)).toBe(true);
});
