/** Chance that is the same for the same seed. */
export interface Chance {
  /** In `[0, 1)`. */
  fraction(): number;
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  pick<T>(choices: readonly T[]): T;
}

/** Chance from a seed and the number of what it is for, so that each story comes out the same whatever was made before it (sfc32). */
export function chanceFrom(seed: number, number: number): Chance {
  let a = seed | 0;
  let b = number | 0;
  let c = 0x9e3779b9 ^ Math.floor(number / 2 ** 32);
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round++) next();
  const fraction = (): number => next() / 2 ** 32;
  const below = (end: number): number => Math.floor(fraction() * end);
  return { fraction, below, pick: (choices) => choices[below(choices.length)] as (typeof choices)[number] };
}

/** Draws from 0 up to, not including, `count`, by Zipf's law: the n-th about 1/n as often as the first. */
export function zipf(count: number): (chance: Chance) => number {
  const totals = new Float64Array(count);
  let total = 0;
  for (let rank = 0; rank < count; rank++) {
    total += 1 / (rank + 1);
    totals[rank] = total;
  }
  return (chance) => firstAbove(totals, chance.fraction() * total);
}

function firstAbove(totals: Float64Array, value: number): number {
  let low = 0;
  let high = totals.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((totals[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
