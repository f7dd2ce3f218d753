import type { Clock } from '../../kit/clock.ts';

/** How much of something may be used: so much at once, and so much more a second. */
export interface Allowance {
  readonly atOnce: number;
  readonly aSecond: number;
}

/** Whether `amount` more may be used now; what is refused uses nothing. */
export type Spend = (amount: number) => boolean;

/** An allowance that fills up as time goes by. */
export function allowance({ atOnce, aSecond }: Allowance, clock: Clock): Spend {
  let left = atOnce;
  let filled = clock();
  return (amount) => {
    const now = clock();
    left = Math.min(atOnce, left + (Math.max(0, now - filled) * aSecond) / 1000);
    filled = now;
    if (amount > left) return false;
    left -= amount;
    return true;
  };
}
