import type { Actor } from '../accounts/actor.ts';
import type { Result } from '../kit/result.ts';
import { decideReturn } from '../story/decide-stage.ts';
import type { Refusal } from '../story/refusal.ts';
import { type ActReceipt, actOnStory, type StoryCommand } from './act-on-story.ts';
import type { Desk } from './desk.ts';

export interface ReturnStory extends StoryCommand {
  /** What is to be done; for the writer, never for readers. At most 2,000 characters. */
  readonly reason: string;
}

/** Gives a working copy back to its writer. */
export function returnStory(desk: Desk, actor: Actor, command: ReturnStory): Promise<Result<ActReceipt, Refusal>> {
  return actOnStory(desk, actor, command, {
    act: 'return',
    decide: (story, moment) => decideReturn(story, command.reason, moment),
  });
}
