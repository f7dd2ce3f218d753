import type { Actor } from '../accounts/actor.ts';
import type { Result } from '../kit/result.ts';
import { decideSubmit } from '../story/decide-stage.ts';
import type { Refusal } from '../story/refusal.ts';
import { type ActReceipt, actOnStory, type StoryCommand } from './act-on-story.ts';
import type { Desk } from './desk.ts';

/** Hands a working copy in for an editor to look at. */
export function submitStory(desk: Desk, actor: Actor, command: StoryCommand): Promise<Result<ActReceipt, Refusal>> {
  return actOnStory(desk, actor, command, { act: 'submit', decide: decideSubmit });
}
