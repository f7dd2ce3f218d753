import type { Id } from '../kit/id.ts';

export type StoryId = Id<'story'>;
export type RevisionId = Id<'revision'>;
export type ReleaseId = Id<'release'>;
export type CorrectionId = Id<'correction'>;
export type SectionId = Id<'section'>;
export type TopicId = Id<'topic'>;
export type SeriesId = Id<'series'>;
export type ContributorId = Id<'contributor'>;
export type PictureId = Id<'picture'>;
export type StaffId = Id<'staff'>;
export type TokenId = Id<'token'>;
export type PreviewLinkId = Id<'preview'>;
export type RemarkId = Id<'remark'>;
export type SessionId = Id<'session'>;
export type PasskeyId = Id<'passkey'>;
export type OneTimeLinkId = Id<'link'>;

/** Who did something, as the archive records it. */
export type ActorRef = StaffId | TokenId | SystemActor;

/** What acts without a person at the keyboard of the newsroom. `system_door` is its door: whoever has not shown yet who they are. */
export type SystemActor = 'system_command-line' | 'system_sample' | 'system_import' | 'system_door';
