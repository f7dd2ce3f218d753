import type { Instant } from '../kit/instant.ts';
import type { Contributor } from './contributor.ts';
import type { StoryDocument } from './document.ts';
import type { PictureId, SeriesId, StoryId, TopicId } from './ids.ts';
import type { Language, Localized } from './language.ts';
import type { Picture } from './picture.ts';
import type { Section } from './section.ts';
import type { Correction, Kind, LeadPicture, Prominence, PromotionTexts, ReleaseReason, Withdrawal } from './story.ts';
import type { Series, Topic } from './topic.ts';

/** What a list shows of a visible story. Names, paths and pictures are those of the instant it was read at. */
export interface StoryCard {
  readonly id: StoryId;
  readonly kind: Kind;
  readonly language: Language;
  /** Absolute path of the story, not percent-encoded: `/world/flood-gates-hold`. */
  readonly path: string;
  readonly section: Section;
  readonly headline: string;
  readonly standfirst: string;
  /** The first fifteen words of the body, then "…" where there are more. */
  readonly excerpt: string;
  /** In printed order, the writers first named. */
  readonly byline: readonly BylineName[];
  /** The first topic or the series, to stand over the headline; null where there is neither. */
  readonly kicker: { readonly id: TopicId | SeriesId; readonly names: Localized; readonly path: string } | null;
  readonly dateline: string;
  readonly prominence: Prominence;
  readonly picture: ShownPicture | null;
  readonly publishedAt: Instant;
  readonly dateEstimated: boolean;
  /** When something of substance last changed; null where nothing did since publication. */
  readonly updatedAt: Instant | null;
}

export interface BylineName {
  readonly contributor: Contributor;
  readonly role: import('./contributor.ts').BylineRole;
}

/** A picture with the alt text and caption of the place where it stands. */
export interface ShownPicture {
  readonly picture: Picture;
  readonly alt: string;
  readonly caption: string;
}

/** Everything that a story's own page shows of it, complete: nothing is looked up while rendering. */
export interface ShownStory extends StoryCard {
  readonly document: StoryDocument;
  readonly wordCount: number;
  readonly topics: readonly Topic[];
  readonly series: Series | null;
  readonly leadPicture: LeadPicture | null;
  /** Every picture that the document names and that may be shown, by id. */
  readonly pictures: ReadonlyMap<PictureId, Picture>;
  /** What each also-read of the document leads to now: by story id, and by headline for those that name one. Absent: nothing to lead to. */
  readonly alsoRead: ReadonlyMap<string, { readonly headline: string; readonly path: string }>;
  /** The visible stories that are this one in other languages. */
  readonly translations: readonly { readonly language: Language; readonly path: string; readonly headline: string }[];
  /** Oldest first; only those of revisions that are out. */
  readonly corrections: readonly Correction[];
  readonly search: PromotionTexts;
  readonly social: PromotionTexts;
  readonly releaseReason: ReleaseReason;
  /** When the release that is shown came out. */
  readonly releasedAt: Instant;
}

/** A version of a story that readers were shown. */
export interface ShownVersion {
  /** When they first saw it. */
  readonly at: Instant;
  readonly reason: ReleaseReason;
  /** What changed and why, in the editor's words; may be empty. */
  readonly note: string;
  readonly document: StoryDocument;
}

/** What is left of a withdrawn story. Holds nothing of its text. */
export interface GoneStory {
  readonly id: StoryId;
  readonly language: Language;
  readonly withdrawal: Withdrawal;
}
