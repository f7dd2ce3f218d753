import type { Actor } from '../accounts/actor.ts';
import type { Instant } from '../kit/instant.ts';
import type { Result } from '../kit/result.ts';
import { decideEmbargo } from '../story/decide-embargo.ts';
import type { Refusal } from '../story/refusal.ts';
import { type ActReceipt, actOnStory, type StoryCommand } from './act-on-story.ts';
import type { Desk } from './desk.ts';

export interface EmbargoStory extends StoryCommand {
  readonly until: Instant;
}

/** Keeps everything of a story inside until an instant, whatever is scheduled. */
export function embargoStory(desk: Desk, actor: Actor, command: EmbargoStory): Promise<Result<ActReceipt, Refusal>> {
  return actOnStory(desk, actor, command, {
    act: 'embargo',
    decide: (story, moment) => decideEmbargo(story, command.until, moment),
  });
}
