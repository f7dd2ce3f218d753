import type { Instant } from '../kit/instant.ts';
import type { ActorRef, SectionId, StoryId } from '../story/ids.ts';
import type { Language } from '../story/language.ts';
import type { BylineName } from '../story/shown.ts';
import type { Kind, Stage } from '../story/story.ts';
import type { VisibilityFacts } from '../story/visible.ts';

/** Which stories a list of the desk goes through, and in what order. Stories of one instant follow each other by id. */
export type DeskList =
  /** All, by the instant of their last change, the newest first. */
  | { readonly kind: 'changed' }
  /** Those of which readers see something new after `now`, by the next instant at which they do, the soonest first. */
  | { readonly kind: 'waiting'; readonly now: Instant }
  /** Those that readers saw for the first time from `from` up to, not including, `until`, the newest first. */
  | { readonly kind: 'appeared'; readonly from: Instant; readonly until: Instant };

/** How a story stands with readers, as far as a list can be narrowed to it. */
export type DeskStanding =
  /** It has no release, and has none ahead. */
  { readonly kind: 'unreleased' } | { readonly kind: 'public'; readonly at: Instant } | { readonly kind: 'withdrawn' };

/** Filters narrow a list together; each one that is not given narrows nothing. */
export interface DeskQuery {
  /** Without it, by change. */
  readonly list?: DeskList;
  readonly stage?: Stage;
  readonly standing?: DeskStanding;
  /** The section that the working copy stands in; those below it too. */
  readonly section?: SectionId;
  readonly kind?: Kind;
  readonly language?: Language;
  readonly createdBy?: ActorRef;
  /** Words of the headline of the working copy, all of them. At most 200 characters are looked at. */
  readonly headline?: string;
  /**
   * Whether those words are being typed still: the last may be the beginning of one, from its fourth letter on. Shorter, it is left out
   * where others stand before it: too many begin so.
   */
  readonly isTyping?: boolean;
  /** From 1. */
  readonly limit: number;
  /** The stories that follow this place, or (`before`) the nearest ones ahead of it; not both. */
  readonly after?: DeskPlace;
  readonly before?: DeskPlace;
}

/** Where a story stands in a list: the instant that the list goes by, and the story. */
export interface DeskPlace {
  readonly at: Instant;
  readonly story: StoryId;
}

/** What a list of the desk shows of a story: of its working copy, and how it stands with readers. */
export interface DeskCard extends VisibilityFacts {
  readonly id: StoryId;
  readonly version: number;
  readonly headline: string;
  readonly kind: Kind;
  readonly language: Language;
  readonly section: SectionId | null;
  readonly byline: readonly BylineName[];
  readonly stage: Stage;
  readonly publishedAt: Instant | null;
  readonly createdBy: ActorRef;
  readonly changedAt: Instant;
  readonly changedBy: ActorRef;
  /** The instant that the list goes by. */
  readonly listedAt: Instant;
}
