import type { Instant } from '../kit/instant.ts';
import type { BylineEntry } from './contributor.ts';
import type { StoryDocument } from './document.ts';
import type {
  ActorRef,
  CorrectionId,
  PictureId,
  ReleaseId,
  RevisionId,
  SectionId,
  SeriesId,
  StoryId,
  TopicId,
} from './ids.ts';
import type { Language } from './language.ts';
import type { Slug } from './slug.ts';

export const kinds = ['news', 'analysis', 'opinion', 'explainer', 'live', 'gallery', 'brief'] as const;
export type Kind = (typeof kinds)[number];

/** How much room a story asks for on a front, the most first. */
export const prominences = ['lead', 'major', 'normal', 'minor'] as const;
export type Prominence = (typeof prominences)[number];

/** Everything about a story but its document; each field is compared and set for itself. */
export interface StoryFields {
  readonly kind: Kind;
  readonly language: Language;
  readonly section: SectionId | null;
  readonly topics: readonly TopicId[];
  readonly series: SeriesId | null;
  readonly byline: readonly BylineEntry[];
  /** The place that a story is told from, as printed: "Port Ansel". Empty for none. */
  readonly dateline: string;
  /** Null until chosen; publishing makes one of the headline. */
  readonly slug: Slug | null;
  readonly prominence: Prominence;
  readonly leadPicture: LeadPicture | null;
  /** The story that this one translates; null for an original. */
  readonly translationOf: StoryId | null;
  readonly search: PromotionTexts;
  readonly social: PromotionTexts;
}

/** Null alt or caption: the picture's own. */
export interface LeadPicture {
  readonly picture: PictureId;
  readonly alt: string | null;
  readonly caption: string | null;
}

/** Texts for search engines or social cards; an empty one falls back on headline or standfirst. */
export interface PromotionTexts {
  readonly title: string;
  readonly description: string;
}

/** How far the working copy has come. Whether readers see the story is told by its releases alone. */
export const stages = ['draft', 'submitted', 'approved', 'spiked'] as const;
export type Stage = (typeof stages)[number];

/** A story as the desk knows it: its working copy, and everything that decides what readers see of it. */
export interface Story {
  readonly id: StoryId;
  /** Counts every change of the story, from 1; what an act names to say which state it saw. */
  readonly version: number;
  readonly fields: StoryFields;
  readonly document: StoryDocument;
  /** Counts every change of the document, from 1. */
  readonly documentVersion: number;
  readonly stage: Stage;
  readonly createdAt: Instant;
  readonly createdBy: ActorRef;
  readonly changedAt: Instant;
  readonly changedBy: ActorRef;
  /** The date that the story is shown and ordered under, once it has a release; see `dateEstimated`. */
  readonly publishedAt: Instant | null;
  /** True where an import had to guess `publishedAt`. */
  readonly dateEstimated: boolean;
  /** In order of `from`, never overlapping. */
  readonly releases: readonly Release[];
  readonly embargo: Embargo | null;
  readonly withdrawal: Withdrawal | null;
}

/** A finished version of a story, immutable: what the working copy was when an act finished it. */
export interface Revision {
  readonly id: RevisionId;
  readonly story: StoryId;
  /** Counts a story's revisions, from 1. */
  readonly number: number;
  readonly fields: StoryFields & { readonly slug: Slug; readonly section: SectionId };
  readonly document: StoryDocument;
  readonly at: Instant;
  readonly by: ActorRef;
  /** What changed and why, in the editor's words; public in the story's change history. May be empty. */
  readonly note: string;
}

/** What a release was made for. Readers are told "updated" for `update` and `correction`, never for `minor`. */
export type ReleaseReason = 'first' | 'update' | 'minor' | 'correction' | 'restored';

/** That a revision is out: from an instant, until an instant. */
export interface Release {
  readonly id: ReleaseId;
  readonly revision: RevisionId;
  readonly reason: ReleaseReason;
  readonly from: Instant;
  /** The first instant at which it is out no more; null without an end. */
  readonly until: Instant | null;
  readonly decidedAt: Instant;
  readonly decidedBy: ActorRef;
}

/** Before `until`, nothing of the story may be seen outside, whatever its releases say. */
export interface Embargo {
  readonly until: Instant;
  readonly setAt: Instant;
  readonly setBy: ActorRef;
}

/** That a story is gone, and the public line that says why. */
export interface Withdrawal {
  readonly at: Instant;
  readonly by: ActorRef;
  /** Shown to readers at the story's address. */
  readonly reason: string;
}

/** A dated, public note of what was wrong. Never changed, never removed; it shows while its story does. */
export interface Correction {
  readonly id: CorrectionId;
  readonly story: StoryId;
  readonly at: Instant;
  readonly by: ActorRef;
  readonly text: string;
  /** The corrected words as they stand in the story now (W3C Web Annotation's TextQuoteSelector, `exact`); null for the whole story. */
  readonly passage: string | null;
}
