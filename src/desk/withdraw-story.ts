import type { Actor } from '../accounts/actor.ts';
import type { Result } from '../kit/result.ts';
import { decideWithdraw } from '../story/decide-withdrawal.ts';
import type { Refusal } from '../story/refusal.ts';
import { type ActReceipt, actOnStory, type StoryCommand } from './act-on-story.ts';
import type { Desk } from './desk.ts';

export interface WithdrawStory extends StoryCommand {
  /** The public line that stands at the story's address from now on. At most 1,000 characters. */
  readonly reason: string;
}

/** Takes a public story away from readers, at once and everywhere. */
export function withdrawStory(desk: Desk, actor: Actor, command: WithdrawStory): Promise<Result<ActReceipt, Refusal>> {
  return actOnStory(desk, actor, command, {
    act: 'withdraw',
    decide: (story, moment) => decideWithdraw(story, command.reason, moment),
  });
}
