import type { Actor } from '../accounts/actor.ts';
import type { Result } from '../kit/result.ts';
import type { Refusal } from '../story/refusal.ts';
import { decideCorrect } from '../story/release.ts';
import { type ActReceipt, actOnStory, type StoryCommand } from './act-on-story.ts';
import type { Desk } from './desk.ts';
import { finishingFacts, type MayWaive } from './finishing-facts.ts';

export interface CorrectStory extends StoryCommand, MayWaive {
  /** The public note of what was wrong. At most 2,000 characters. */
  readonly text: string;
  /** The corrected words as they stand in the working copy; without them the note is about the whole story. */
  readonly passage?: string | null;
}

/** Brings the corrected working copy of a public story out at once, with a dated, public note of what was wrong. */
export function correctStory(desk: Desk, actor: Actor, command: CorrectStory): Promise<Result<ActReceipt, Refusal>> {
  const { text, passage = null } = command;
  return actOnStory(desk, actor, command, {
    act: 'correct',
    decide: async (story, moment, reader) =>
      decideCorrect(story, { text, passage }, await finishingFacts(desk, actor, reader, story, command), moment),
  });
}
