import { Challenges } from './challenges.ts';
import type { Door } from './door.ts';
import type { AccountKeeping } from './keeping.ts';
import { newLimits } from './limits.ts';
import { relyingPartyOf } from './relying-party.ts';

/** The door of a newsroom that is known by an origin. Tries and challenges are counted from now. */
export function openDoor(keeping: AccountKeeping, origin: string): Door {
  return { ...keeping, limits: newLimits(), challenges: new Challenges(), party: relyingPartyOf(origin) };
}
