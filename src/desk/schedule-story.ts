import type { Actor } from '../accounts/actor.ts';
import type { Instant } from '../kit/instant.ts';
import type { Result } from '../kit/result.ts';
import type { Refusal } from '../story/refusal.ts';
import { decideSchedule } from '../story/release.ts';
import { type ActReceipt, actOnStory, type StoryCommand } from './act-on-story.ts';
import type { Desk } from './desk.ts';
import { finishingFacts, type MayWaive } from './finishing-facts.ts';

export interface ScheduleStory extends StoryCommand, MayWaive {
  readonly at: Instant;
  /** What is new, for the story's public history. */
  readonly note?: string;
}

/** Brings a story out for the first time at an instant ahead: as it is now, whatever is written meanwhile. */
export function scheduleStory(desk: Desk, actor: Actor, command: ScheduleStory): Promise<Result<ActReceipt, Refusal>> {
  const { at, note = '' } = command;
  return actOnStory(desk, actor, command, {
    act: 'schedule',
    decide: async (story, moment, reader) =>
      decideSchedule(story, { at, note }, await finishingFacts(desk, actor, reader, story, command), moment),
  });
}
