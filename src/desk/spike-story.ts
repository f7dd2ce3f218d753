import type { Actor } from '../accounts/actor.ts';
import type { Result } from '../kit/result.ts';
import { decideSpike } from '../story/decide-stage.ts';
import type { Refusal } from '../story/refusal.ts';
import { type ActReceipt, actOnStory, type StoryCommand } from './act-on-story.ts';
import type { Desk } from './desk.ts';

/** Puts a story that is not to appear away; `restoreStory` takes it back. */
export function spikeStory(desk: Desk, actor: Actor, command: StoryCommand): Promise<Result<ActReceipt, Refusal>> {
  return actOnStory(desk, actor, command, { act: 'spike', decide: decideSpike });
}
