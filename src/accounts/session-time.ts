import type { Session } from '../archive/accounts-reader.ts';
import { days, type Instant, minutes, shift } from '../kit/instant.ts';

/** How long a session holds, in milliseconds: when nobody uses it, at most, and while its second factor is awaited. */
export const sessionTime = { idle: days(14), most: days(90), half: minutes(10) };

/** A session's last use is written down when the one that is kept is older than this. */
export const seenEvery = minutes(5);

/** For how long after signing in somebody may change what they sign in with. */
export const freshFor = minutes(15);

/** Whether a session's time is not up. */
export function isAlive({ seenAt, endsAt }: Session, now: Instant): boolean {
  return now < endsAt && now < shift(seenAt, sessionTime.idle);
}

/** Whether somebody has shown lately who they are: a browser left open on a desk cannot add a passkey. */
export function isFresh({ createdAt }: Session, now: Instant): boolean {
  return now < shift(createdAt, freshFor);
}
