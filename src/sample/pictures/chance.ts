/** Numbers from 0 to below 1, always the same row for the same seed. */
export type Chance = () => number;

/** A row of numbers for a seed: mulberry32, started from the seed's FNV-1a hash. */
export function chance(seed: string): Chance {
  let state = fnv1a(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The next number, stretched to lie from `low` to `high`. */
export function between(random: Chance, low: number, high: number): number {
  return low + random() * (high - low);
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return hash | 0;
}
