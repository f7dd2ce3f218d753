import type { Actor } from '../accounts/actor.ts';
import type { Result } from '../kit/result.ts';
import { decideApprove } from '../story/decide-stage.ts';
import type { Refusal } from '../story/refusal.ts';
import { type ActReceipt, actOnStory, type StoryCommand } from './act-on-story.ts';
import type { Desk } from './desk.ts';

/** Finds a submitted working copy fit to be out. */
export function approveStory(desk: Desk, actor: Actor, command: StoryCommand): Promise<Result<ActReceipt, Refusal>> {
  return actOnStory(desk, actor, command, { act: 'approve', decide: decideApprove });
}
