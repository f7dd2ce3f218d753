import type { Instant } from '../../kit/instant.ts';

/*
 * A search row's key tells when its story was published, so that the newest matches are those of the highest keys, and a range of dates
 * is a range of keys: seconds since the year 1, and 64 places in each. Where more stories bear one second, their keys go on into the
 * seconds after it, `spill` keys far at most.
 */

const placesInSecond = 64;
const secondsBefore1970 = 62_135_596_800;

/** How far beyond its own second a key may lie: room for 16 million stories of one second. */
export const spill = 2 ** 24;

/** The lowest key that a story published at this instant can have. */
export function lowestKey(publishedAt: Instant): number {
  return lowestKeyOfSecond(Math.floor(publishedAt / 1000));
}

/** The lowest key of a second since 1970. */
export function lowestKeyOfSecond(second: number): number {
  return (second + secondsBefore1970) * placesInSecond;
}

/** The second since 1970 that a key lies in. */
export function secondOf(key: number): number {
  return Math.floor(key / placesInSecond) - secondsBefore1970;
}

/** The key after the highest one that a story published before this instant can have. */
export function keysEnd(until: Instant): number {
  return lowestKey(until) + placesInSecond + spill;
}

/** A free key for a story published at this instant. `highest` tells the highest key taken in `[from, until)`, null for none. */
export function freeKey(publishedAt: Instant, highest: (from: number, until: number) => number | null): number {
  const start = lowestKey(publishedAt);
  for (let width = placesInSecond; width <= spill; width *= 2) {
    const taken = highest(start, start + width);
    if (taken === null) return start;
    if (taken < start + width - 1) return taken + 1;
  }
  throw new RangeError('More stories bear this second than the search index can hold.');
}
