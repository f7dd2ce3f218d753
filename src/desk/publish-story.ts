import type { Actor } from '../accounts/actor.ts';
import type { Result } from '../kit/result.ts';
import type { Refusal } from '../story/refusal.ts';
import { decidePublish } from '../story/release.ts';
import { type ActReceipt, actOnStory, type StoryCommand } from './act-on-story.ts';
import type { Desk } from './desk.ts';
import { finishingFacts, type MayWaive } from './finishing-facts.ts';

export interface PublishStory extends StoryCommand, MayWaive {
  /** What is new, for the story's public history. */
  readonly note?: string;
}

/** Brings a story out now, for the first time: readers see it from this instant. */
export function publishStory(desk: Desk, actor: Actor, command: PublishStory): Promise<Result<ActReceipt, Refusal>> {
  return actOnStory(desk, actor, command, {
    act: 'publish',
    decide: async (story, moment, reader) =>
      decidePublish(
        story,
        { note: command.note ?? '' },
        await finishingFacts(desk, actor, reader, story, command),
        moment,
      ),
  });
}
