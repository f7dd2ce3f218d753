import type { Instant } from '../kit/instant.ts';
import type { Waiver } from './gate.ts';
import type {
  ActorRef,
  ContributorId,
  OneTimeLinkId,
  PasskeyId,
  PictureId,
  PreviewLinkId,
  ReleaseId,
  RemarkId,
  SectionId,
  SeriesId,
  SessionId,
  StaffId,
  StoryId,
  TokenId,
  TopicId,
} from './ids.ts';
import type { Language } from './language.ts';
import type { StoryFields } from './story.ts';

/** A part of a story that is compared and set for itself. */
export type StoryPart = keyof StoryFields | 'document';

/** Gates that were closed and passed all the same; absent where none was. */
interface Waived {
  readonly waived?: Waiver;
}

/** What happened, in the past tense; written in the same transaction as the fact. */
export type Happening =
  | { readonly kind: 'story-drafted'; readonly story: StoryId }
  | { readonly kind: 'story-saved'; readonly story: StoryId; readonly parts: readonly StoryPart[] }
  | { readonly kind: 'story-submitted'; readonly story: StoryId }
  | { readonly kind: 'story-returned'; readonly story: StoryId; readonly reason: string }
  | { readonly kind: 'story-approved'; readonly story: StoryId }
  /** Legally passed as it stood at a version of its document. */
  | { readonly kind: 'story-legally-passed'; readonly story: StoryId; readonly documentVersion: number }
  | ({
      readonly kind: 'story-scheduled';
      readonly story: StoryId;
      readonly release: ReleaseId;
      readonly from: Instant;
    } & Waived)
  | { readonly kind: 'story-unscheduled'; readonly story: StoryId; readonly release: ReleaseId }
  | { readonly kind: 'story-embargoed'; readonly story: StoryId; readonly until: Instant }
  | { readonly kind: 'story-embargo-lifted'; readonly story: StoryId }
  | ({ readonly kind: 'story-published'; readonly story: StoryId; readonly release: ReleaseId } & Waived)
  | ({ readonly kind: 'story-updated'; readonly story: StoryId; readonly release: ReleaseId } & Waived)
  | ({ readonly kind: 'story-corrected'; readonly story: StoryId; readonly release: ReleaseId } & Waived)
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
  /** The log begins with it where the sample edition was left behind: `after` is the newest seal of the log of that, as it was set aside. */
  | { readonly kind: 'newspaper-started'; readonly name: string; readonly after: string | null }
  | {
      readonly kind: 'banner-set';
      readonly language: Language;
      readonly line: string;
      readonly about: StoryId | null;
      readonly until: Instant;
    }
  | { readonly kind: 'banner-ended'; readonly language: Language }
  | {
      readonly kind: 'house-rules-changed';
      readonly language: Language;
      readonly added: number;
      readonly changed: number;
      readonly removed: number;
    }
  | {
      readonly kind: 'preview-linked';
      readonly of: StoryId;
      readonly link: PreviewLinkId;
      readonly until: Instant;
    }
  | {
      readonly kind: 'story-planned';
      readonly of: StoryId;
      readonly assignee: StaffId | null;
      readonly due: Instant | null;
    }
  /** Of a note or a suggestion; what it says is in the archive beside the story, not here. */
  | { readonly kind: RemarkHappening; readonly of: StoryId; readonly remark: RemarkId }
  | { readonly kind: 'preview-taken-back'; readonly of: StoryId; readonly link: PreviewLinkId }
  | { readonly kind: 'token-created'; readonly token: TokenId }
  | { readonly kind: 'token-revoked'; readonly token: TokenId }
  | StaffHappening;

export type RemarkHappening =
  | 'note-made'
  | 'suggestion-made'
  | 'remark-answered'
  | 'saying-edited'
  | 'saying-deleted'
  | 'note-resolved'
  | 'note-reopened'
  | 'suggestion-accepted'
  | 'suggestion-refused'
  | 'suggestion-taken-back';

/** How somebody showed who they are. */
export type SignInWay = 'passkey' | 'password' | 'recovery-code' | 'link';

/** What happened to those who may sign in, and to what they sign in with. `staff` is whom it is about; `by` in the log, who did it. */
export type StaffHappening =
  | { readonly kind: 'staff-invited'; readonly link: OneTimeLinkId; readonly role: string }
  | { readonly kind: 'invitation-withdrawn'; readonly link: OneTimeLinkId }
  | {
      readonly kind: 'staff-joined';
      readonly staff: StaffId;
      readonly role: string;
      readonly link: OneTimeLinkId | null;
    }
  | {
      readonly kind: 'staff-role-changed';
      readonly staff: StaffId;
      readonly from: StaffRights;
      readonly to: StaffRights;
    }
  | { readonly kind: 'staff-changed'; readonly staff: StaffId; readonly fields: readonly string[] }
  | { readonly kind: 'staff-linked'; readonly staff: StaffId; readonly contributor: ContributorId | null }
  | { readonly kind: 'staff-suspended'; readonly staff: StaffId }
  | { readonly kind: 'staff-reinstated'; readonly staff: StaffId }
  | { readonly kind: 'passkey-added'; readonly staff: StaffId; readonly passkey: PasskeyId }
  | { readonly kind: 'passkey-removed'; readonly staff: StaffId; readonly passkey: PasskeyId }
  | { readonly kind: 'password-set'; readonly staff: StaffId }
  | { readonly kind: 'password-removed'; readonly staff: StaffId }
  | { readonly kind: 'recovery-codes-made'; readonly staff: StaffId }
  | { readonly kind: 'sign-in-link-made'; readonly staff: StaffId; readonly link: OneTimeLinkId }
  | {
      readonly kind: 'signed-in';
      readonly staff: StaffId;
      readonly session: SessionId;
      readonly way: SignInWay;
      /** The network that it came from. */
      readonly network: string;
    }
  /** `staff` is null where nobody has the address or the key that was given. */
  | {
      readonly kind: 'sign-in-failed';
      readonly staff: StaffId | null;
      readonly way: SignInWay | 'code';
      readonly network: string;
    }
  | { readonly kind: 'signed-out'; readonly staff: StaffId; readonly session: SessionId }
  | { readonly kind: 'session-ended'; readonly staff: StaffId; readonly session: SessionId };

/** A role, and where a section editor's rights hold. */
export interface StaffRights {
  readonly role: string;
  readonly sections: readonly SectionId[];
}

/** A happening with its number, its instant and who caused it. Numbers rise by one without a gap, in order of commit. */
export interface LogEntry {
  readonly seq: number;
  readonly at: Instant;
  readonly by: ActorRef;
  readonly happening: Happening;
}
