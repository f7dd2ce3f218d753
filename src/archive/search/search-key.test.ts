import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfTime, type Instant, instant } from '../../kit/instant.ts';
import { freeKey, keysEnd, lowestKey, secondOf } from './search-key.ts';

const anyInstant = fc.integer({ min: Date.parse('0001-01-01T00:00:00Z'), max: endOfTime }).map((at) => at as Instant);
const day = Date.parse('2026-11-20T00:00:00Z');

/** Keys taken so far, as an index would tell of them. */
function taken() {
  const keys: number[] = [];
  const highest = (from: number, until: number) =>
    keys.reduce<number | null>((best, key) => (key >= from && key < until && key > (best ?? -1) ? key : best), null);
  return { keys, take: (at: Instant) => keys.push(freeKey(at, highest)) };
}

describe('the keys of the search index', () => {
  it('rise with the date of publication, from the year 1 to 9999, and are whole numbers that JavaScript holds', () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, (one, other) => {
        const [before, after] = one < other ? [one, other] : [other, one];
        expect(lowestKey(before)).toBeLessThanOrEqual(lowestKey(after));
        expect(lowestKey(before)).toBeGreaterThanOrEqual(0);
        expect(Number.isSafeInteger(keysEnd(after))).toBe(true);
        expect(secondOf(lowestKey(one))).toBe(Math.floor(one / 1000));
      }),
    );
  });

  it('are never given twice, and lie where the date says as long as a second has room', () => {
    const seconds = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 300 });
    fc.assert(
      fc.property(seconds, (order) => {
        const { keys, take } = taken();
        for (const second of order) take(instant(day + second * 1000));
        expect(new Set(keys).size).toBe(order.length);
        for (const [place, key] of keys.entries()) {
          const at = instant(day + (order[place] ?? 0) * 1000);
          expect(key).toBeGreaterThanOrEqual(lowestKey(at));
          expect(key).toBeLessThan(keysEnd(at));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('go on into the next seconds where thousands of stories bear one', () => {
    const { keys, take } = taken();
    for (let number = 0; number < 3000; number++) take(instant(day));
    expect(new Set(keys).size).toBe(3000);
    expect(secondOf(Math.max(...keys)) - day / 1000).toBeLessThan(100);
  });
});
