import type { Actor } from '../accounts/actor.ts';
import type { Result } from '../kit/result.ts';
import { decideLiftEmbargo } from '../story/decide-embargo.ts';
import type { Refusal } from '../story/refusal.ts';
import { type ActReceipt, actOnStory, type StoryCommand } from './act-on-story.ts';
import type { Desk } from './desk.ts';

/** Ends a story's embargo now; what waited for nothing else appears at once. */
export function liftEmbargo(desk: Desk, actor: Actor, command: StoryCommand): Promise<Result<ActReceipt, Refusal>> {
  return actOnStory(desk, actor, command, { act: 'lift-embargo', decide: decideLiftEmbargo });
}
