import type { Instant } from '../../../kit/instant.ts';
import type { ActorRef } from '../../../story/ids.ts';
import type { Refusal } from '../../../story/refusal.ts';
import { tellRefusalInHindi } from './refusal-words-hi.ts';
import { tellRefusalInUrdu } from './refusal-words-ur.ts';

/** How a refusal's instants and people are told. */
export interface RefusalTelling {
  readonly when: (at: Instant) => string;
  readonly nameOf: (actor: ActorRef) => string;
}

/** Refusals in the languages of the screens that `story/refusal-words.ts` does not speak. */
export const refusalWords: Readonly<Record<'hi' | 'ur', (refusal: Refusal, telling: RefusalTelling) => string>> = {
  hi: tellRefusalInHindi,
  ur: tellRefusalInUrdu,
};
