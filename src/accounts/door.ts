import type { Challenges } from './challenges.ts';
import type { AccountKeeping } from './keeping.ts';
import type { Limits } from './limits.ts';
import type { RelyingParty } from './relying-party.ts';

/** What signing in works with. */
export interface Door extends AccountKeeping {
  readonly limits: Limits;
  readonly challenges: Challenges;
  readonly party: RelyingParty;
}

/** Who stands at the door, as far as can be seen. */
export interface Visitor {
  /** The address that they come from. */
  readonly network: string;
  /** What their browser says it is. */
  readonly userAgent: string;
}
