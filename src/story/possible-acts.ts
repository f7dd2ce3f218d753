import type { Instant } from '../kit/instant.ts';
import type { Story } from './story.ts';
import { publicState } from './timeline.ts';

/** Acts on a story whose working copy is there, in the order in which they are offered. */
export const offeredActs = [
  'publish',
  'update',
  'submit',
  'approve',
  'return',
  'schedule',
  'unschedule',
  'correct',
  'embargo',
  'lift-embargo',
  'change-address',
  'restore',
  'withdraw',
  'spike',
] as const;
export type OfferedAct = (typeof offeredActs)[number];

/** What of a story decides which acts its state allows. */
export type ActFacts = Pick<Story, 'stage' | 'releases' | 'embargo' | 'withdrawal'>;

/**
 * The acts that a story's stage and public state allow at an instant, whoever asks and whatever they bring; so what is offered is never
 * refused for where the story stands. Scheduling stands for a first release; an update has a time of its own.
 */
export function possibleActs(story: ActFacts, now: Instant): readonly OfferedAct[] {
  const allowed = new Set<OfferedAct>(
    story.stage === 'spiked' ? ['restore'] : [...ofStage(story), ...ofState(story, now)],
  );
  return offeredActs.filter((act) => allowed.has(act));
}

function ofStage({ stage }: ActFacts): readonly OfferedAct[] {
  if (stage === 'draft') return ['submit'];
  return stage === 'submitted' ? ['approve', 'return'] : ['return'];
}

function ofState(story: ActFacts, now: Instant): readonly OfferedAct[] {
  const state = publicState(story, now);
  const embargoed = story.embargo !== null && story.embargo.until > now;
  const embargo: readonly OfferedAct[] = embargoed ? ['embargo', 'lift-embargo'] : ['embargo'];
  switch (state.kind) {
    case 'unreleased':
      return [...embargo, ...(embargoed ? [] : (['publish'] as const)), 'schedule', 'change-address', 'spike'];
    case 'waiting':
      return [...embargo, 'unschedule'];
    case 'public':
      return state.waiting ? ['unschedule', 'withdraw'] : ['update', 'correct', 'change-address', 'withdraw'];
    case 'gone':
      return ['restore'];
  }
}
