import type { Instant } from '../kit/instant.ts';
import type { ActorRef, RemarkId, StoryId } from './ids.ts';
import type { PassageText, Span } from './passage.ts';

/** What one of the staff says in a thread. Plain text; an `@` before a colleague's name mentions them. */
export interface Saying {
  readonly at: Instant;
  readonly by: ActorRef;
  /** Empty where it was deleted. */
  readonly text: string;
  /** When its writer last wrote it anew, or deleted it; absent while it is as it was first said. */
  readonly changed?: { readonly at: Instant; readonly how: 'edited' | 'deleted' };
}

interface OnPassage {
  readonly id: RemarkId;
  readonly story: StoryId;
  readonly at: Instant;
  readonly by: ActorRef;
  /** What the passage said, and what stood around it, when the remark was made. */
  readonly quote: PassageText;
  /** Where the passage stands in the newest version of the document; null while it is gone. */
  readonly span: Span | null;
  /** Oldest first; what was deleted keeps its place, so that others' answers keep theirs. */
  readonly thread: readonly Saying[];
}

/** What the staff say to each other about a passage, until somebody resolves it. */
export interface Note extends OnPassage {
  readonly kind: 'note';
  readonly settled: Settled | null;
}

/** Other words for a passage, until another than its maker accepts or refuses them, or its maker takes it back. */
export interface Suggestion extends OnPassage {
  readonly kind: 'suggestion';
  /** To stand in the place of the passage; empty: nothing is. */
  readonly words: string;
  readonly settled: (Settled & { readonly how: 'accepted' | 'refused' | 'taken-back' }) | null;
}

/** By whom and when something was settled. */
export interface Settled {
  readonly at: Instant;
  readonly by: ActorRef;
}

/**
 * A note or a suggestion. It is kept beside the document and never in it, so that no revision, page, feed or export can hold a word of it.
 */
export type Remark = Note | Suggestion;

/** Whether nothing is left of a note: everything that was said in it was deleted. It is settled then, listed nowhere, and not opened again. */
export function isDeleted({ kind, thread }: Remark): boolean {
  return kind === 'note' && thread.every(({ changed }) => changed?.how === 'deleted');
}

/** How much there may be. */
export const remarkLimits = {
  /** Characters of one saying, and of a suggestion's words. */
  text: 4000,
  /** Sayings of a thread. */
  thread: 200,
  /** Open remarks on a story. */
  open: 300,
} as const;
