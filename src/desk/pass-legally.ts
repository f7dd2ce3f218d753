import type { Actor } from '../accounts/actor.ts';
import type { Result } from '../kit/result.ts';
import { decideLegalPass } from '../story/decide-legal-pass.ts';
import type { Refusal } from '../story/refusal.ts';
import { type ActReceipt, actOnStory, type StoryCommand } from './act-on-story.ts';
import type { Desk } from './desk.ts';

/** Passes the text of a story legally, as it stands: it may be out as far as the law goes. */
export function passLegally(desk: Desk, actor: Actor, command: StoryCommand): Promise<Result<ActReceipt, Refusal>> {
  return actOnStory(desk, actor, command, { act: 'pass-legally', decide: decideLegalPass });
}
