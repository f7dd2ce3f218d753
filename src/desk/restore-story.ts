import type { Actor } from '../accounts/actor.ts';
import type { Result } from '../kit/result.ts';
import { decideRestore } from '../story/decide-withdrawal.ts';
import type { Refusal } from '../story/refusal.ts';
import { type ActReceipt, actOnStory, type StoryCommand } from './act-on-story.ts';
import type { Desk } from './desk.ts';

/** Takes a withdrawal back (the last public revision is out again from now) or a spike (a draft again). */
export function restoreStory(desk: Desk, actor: Actor, command: StoryCommand): Promise<Result<ActReceipt, Refusal>> {
  return actOnStory(desk, actor, command, { act: 'restore', decide: decideRestore });
}
