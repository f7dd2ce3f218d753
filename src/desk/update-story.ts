import type { Actor } from '../accounts/actor.ts';
import type { Instant } from '../kit/instant.ts';
import type { Result } from '../kit/result.ts';
import type { Refusal } from '../story/refusal.ts';
import { decideUpdate } from '../story/release.ts';
import { type ActReceipt, actOnStory, type StoryCommand } from './act-on-story.ts';
import type { Desk } from './desk.ts';
import { type MayWaive, updateFacts } from './finishing-facts.ts';

export interface UpdateStory extends StoryCommand, MayWaive {
  /** An instant ahead; without it, at once. */
  readonly at?: Instant;
  /** A change without substance: readers are not told "updated". */
  readonly minor?: boolean;
  /** What changed and why, for the story's public history. */
  readonly note?: string;
}

/** Puts the working copy of a public story in the place of what is out. */
export function updateStory(desk: Desk, actor: Actor, command: UpdateStory): Promise<Result<ActReceipt, Refusal>> {
  const { at = null, minor = false, note = '' } = command;
  return actOnStory(desk, actor, command, {
    act: 'update',
    decide: async (story, moment, reader) =>
      decideUpdate(story, { at, minor, note }, await updateFacts(desk, actor, reader, story, command), moment),
  });
}
