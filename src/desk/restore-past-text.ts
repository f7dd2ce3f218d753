import type { Actor } from '../accounts/actor.ts';
import { type Result, refused } from '../kit/result.ts';
import type { Refusal } from '../story/refusal.ts';
import type { ActReceipt, StoryCommand } from './act-on-story.ts';
import type { Desk } from './desk.ts';
import { readPastText } from './read-past-text.ts';
import { readStory } from './read-story.ts';
import { saveStory } from './save-story.ts';

export interface RestorePastText extends StoryCommand {
  /** The version of the document whose text is wanted. */
  readonly documentVersion: number;
}

/**
 * Makes a story's text what it was at a version of its document, as a save from the version seen: one more step, which open editors take in
 * and which can be undone like any other. Fields stay as they are.
 */
export async function restorePastText(
  desk: Desk,
  actor: Actor,
  { story: id, seen, documentVersion }: RestorePastText,
): Promise<Result<ActReceipt, Refusal>> {
  const read = await readStory(desk, actor, id, (story, reader) => readPastText(reader, story, documentVersion));
  if (!read.ok) return read;
  const past = read.value.more;
  if (!past) return refused({ kind: 'not-found', what: 'past text' });
  return saveStory(desk, actor, { story: id, seen, document: { to: past.document } });
}
