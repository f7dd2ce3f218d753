import type { Instant } from '../kit/instant.ts';
import type {
  ActorRef,
  ContributorId,
  PictureId,
  ReleaseId,
  SectionId,
  SeriesId,
  StoryId,
  TokenId,
  TopicId,
} from './ids.ts';
import type { StoryFields } from './story.ts';

/** A part of a story that is compared and set for itself. */
export type StoryPart = keyof StoryFields | 'document';

/** What happened, in the past tense; written in the same transaction as the fact. */
export type Happening =
  | { readonly kind: 'story-drafted'; readonly story: StoryId }
  | { readonly kind: 'story-saved'; readonly story: StoryId; readonly parts: readonly StoryPart[] }
  | { readonly kind: 'story-submitted'; readonly story: StoryId }
  | { readonly kind: 'story-returned'; readonly story: StoryId; readonly reason: string }
  | { readonly kind: 'story-approved'; readonly story: StoryId }
  | { readonly kind: 'story-scheduled'; readonly story: StoryId; readonly release: ReleaseId; readonly from: Instant }
  | { readonly kind: 'story-unscheduled'; readonly story: StoryId; readonly release: ReleaseId }
  | { readonly kind: 'story-embargoed'; readonly story: StoryId; readonly until: Instant }
  | { readonly kind: 'story-embargo-lifted'; readonly story: StoryId }
  | { readonly kind: 'story-published'; readonly story: StoryId; readonly release: ReleaseId }
  | { readonly kind: 'story-updated'; readonly story: StoryId; readonly release: ReleaseId }
  | { readonly kind: 'story-corrected'; readonly story: StoryId; readonly release: ReleaseId }
  | { readonly kind: 'story-withdrawn'; readonly story: StoryId; readonly reason: string }
  | { readonly kind: 'story-restored'; readonly story: StoryId }
  | { readonly kind: 'story-spiked'; readonly story: StoryId }
  | { readonly kind: 'story-address-changed'; readonly story: StoryId; readonly release: ReleaseId | null }
  | { readonly kind: 'story-imported'; readonly story: StoryId; readonly source: string }
  | { readonly kind: 'section-saved'; readonly section: SectionId }
  | { readonly kind: 'topic-saved'; readonly topic: TopicId }
  | { readonly kind: 'series-saved'; readonly series: SeriesId }
  | { readonly kind: 'contributor-saved'; readonly contributor: ContributorId }
  | { readonly kind: 'picture-added'; readonly picture: PictureId }
  | { readonly kind: 'picture-described'; readonly picture: PictureId }
  | { readonly kind: 'publication-changed' }
  | { readonly kind: 'token-created'; readonly token: TokenId }
  | { readonly kind: 'token-revoked'; readonly token: TokenId };

/** A happening with its number, its instant and who caused it. Numbers rise by one without a gap, in order of commit. */
export interface LogEntry {
  readonly seq: number;
  readonly at: Instant;
  readonly by: ActorRef;
  readonly happening: Happening;
}
