import type { Actor } from '../accounts/actor.ts';
import type { Result } from '../kit/result.ts';
import type { Refusal } from '../story/refusal.ts';
import { decideUnschedule } from '../story/release.ts';
import { type ActReceipt, actOnStory, type StoryCommand } from './act-on-story.ts';
import type { Desk } from './desk.ts';

/** Takes back what waits: a first release, or an update of what is out. */
export function unscheduleStory(desk: Desk, actor: Actor, command: StoryCommand): Promise<Result<ActReceipt, Refusal>> {
  return actOnStory(desk, actor, command, { act: 'unschedule', decide: decideUnschedule });
}
