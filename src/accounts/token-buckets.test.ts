import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Instant, instant, shift } from '../kit/instant.ts';
import { TokenBuckets } from './token-buckets.ts';

const noon = instant(Date.parse('2026-11-23T12:00:00Z'));

test('so many at once, then one in so many milliseconds', () => {
  const buckets = new TokenBuckets({ burst: 2, every: 1000 });
  const take = (after: number) => buckets.take('a', shift(noon, after));
  expect([take(0), take(0), take(0)]).toEqual([0, 0, 1000]);
  expect(take(400)).toBe(600);
  expect(take(1000)).toBe(0);
  expect(take(1001)).toBe(999);
});

test('names are counted apart, and a clock that goes back gives nothing', () => {
  const buckets = new TokenBuckets({ burst: 1, every: 1000 });
  expect([buckets.take('a', noon), buckets.take('b', noon)]).toEqual([0, 0]);
  expect(buckets.take('a', shift(noon, -60_000))).toBe(1000);
});

test('what was one’s own is forgiven; of too many names the oldest go', () => {
  const buckets = new TokenBuckets({ burst: 1, every: 1000 }, 2);
  buckets.take('a', noon);
  expect(buckets.take('a', noon)).toBeGreaterThan(0);
  buckets.forgive('a');
  expect(buckets.take('a', noon)).toBe(0);
  for (const name of ['b', 'c']) buckets.take(name, noon);
  expect(buckets.take('a', noon)).toBe(0);
});

test('never more than the burst and one for each span are granted, however they are spread', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5000), { maxLength: 60 }), (waits) => {
      const buckets = new TokenBuckets({ burst: 3, every: 1000 });
      let [now, granted] = [noon, 0];
      for (const wait of waits) {
        now = shift(now, wait);
        if (buckets.take('a', now as Instant) === 0) granted++;
      }
      return granted <= 3 + Math.floor((now - noon) / 1000);
    }),
  );
});
