import type { Instant } from '../kit/instant.ts';
import type { StoryPart } from './events.ts';
import type { ClosedGate } from './gate.ts';
import type { ActorRef } from './ids.ts';
import type { Stage } from './story.ts';

/** One change that came between what somebody saw and what they wanted to do. */
export interface InterveningChange {
  readonly by: ActorRef;
  readonly at: Instant;
  /** The kind of happening, for instance `story-saved`, and the parts it touched. */
  readonly what: string;
  readonly parts: readonly StoryPart[];
}

/** Why an act was not done. Nothing was changed. */
export type Refusal =
  | { readonly kind: 'not-allowed'; readonly act: string }
  | { readonly kind: 'not-found'; readonly what: string }
  | {
      readonly kind: 'conflict';
      readonly seen: number;
      readonly current: number;
      /** What of a save clashes; empty where the act is on the story as a whole. */
      readonly parts: readonly StoryPart[];
      /** Oldest first. */
      readonly changes: readonly InterveningChange[];
    }
  /** A section, contributor, topic … was changed since it was seen: these fields. */
  | { readonly kind: 'changed-meanwhile'; readonly what: string; readonly fields: readonly string[] }
  | { readonly kind: 'wrong-stage'; readonly act: string; readonly stage: Stage }
  | { readonly kind: 'already-public' }
  | { readonly kind: 'not-public' }
  /** A release waits already; `at` is when readers would see it. */
  | { readonly kind: 'already-scheduled'; readonly at: Instant }
  | { readonly kind: 'nothing-scheduled' }
  | { readonly kind: 'nothing-changed' }
  | { readonly kind: 'under-embargo'; readonly until: Instant }
  | { readonly kind: 'no-embargo' }
  | { readonly kind: 'time-past'; readonly at: Instant }
  | { readonly kind: 'time-future'; readonly at: Instant }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'not-withdrawn-nor-spiked' }
  /** What the newsroom looks at before a story is out holds it back. */
  | { readonly kind: 'gates-closed'; readonly gates: readonly ClosedGate[] }
  | { readonly kind: 'incomplete'; readonly missing: readonly ('headline' | 'body' | 'section')[] }
  | { readonly kind: 'address-taken'; readonly path: string }
  | { readonly kind: 'address-reserved'; readonly path: string }
  | { readonly kind: 'passage-not-found'; readonly passage: string }
  /** What somebody said was worded anew by them since they saw it, in another window; `now` is how. */
  | { readonly kind: 'saying-changed'; readonly now: string }
  /** A note was resolved, or a suggestion accepted, refused or taken back, before. */
  | { readonly kind: 'remark-settled' }
  /** Another than who made a suggestion accepts it. */
  | { readonly kind: 'own-suggestion' }
  /** The passage that a suggestion is about says something else now, or is gone. */
  | { readonly kind: 'passage-changed' }
  | { readonly kind: 'text-required'; readonly what: string }
  | { readonly kind: 'invalid'; readonly what: string; readonly why: string };
