import type { Instant } from '../kit/instant.ts';
import type { ActorRef, PreviewLinkId, StoryId } from '../story/ids.ts';

/** That whoever has a secret may see a story's working copy, until an instant. */
export interface PreviewLink {
  readonly id: PreviewLinkId;
  readonly story: StoryId;
  /** The SHA-256 of the secret, by which it is found. */
  readonly hash: string;
  /** For whom, in the words of who made it. */
  readonly note: string;
  readonly createdAt: Instant;
  readonly createdBy: ActorRef;
  /** The first instant at which it opens nothing any more. */
  readonly expiresAt: Instant;
  readonly takenBackAt: Instant | null;
}
