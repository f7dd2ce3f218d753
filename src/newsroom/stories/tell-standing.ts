import type { Instant } from '../../kit/instant.ts';
import type { Stage } from '../../story/story.ts';
import { publicState } from '../../story/timeline.ts';
import type { VisibilityFacts } from '../../story/visible.ts';
import { printShort, printZoned, type ScreenTime } from '../words/print-time.ts';
import { storyWords } from './words/story-words.ts';

/** What of a story tells where it stands. */
export interface StandingFacts extends VisibilityFacts {
  readonly stage: Stage;
  readonly publishedAt: Instant | null;
  readonly changedAt: Instant;
}

/** Where a story stands, in words: with readers first, then on the desk. The first stands for itself, the others explain it. */
export function tellStanding(facts: StandingFacts, time: ScreenTime): readonly [string, ...string[]] {
  const { stages, standing } = storyWords[time.language];
  const state = publicState(facts, time.now);
  const embargo = facts.embargo && facts.embargo.until > time.now ? facts.embargo.until : null;
  const held = embargo === null ? [] : [standing.embargo(printZoned(embargo, time))];
  const next = facts.stage === 'draft' ? [] : [standing.update(stages[facts.stage])];
  switch (state.kind) {
    case 'gone':
      return [standing.withdrawn(printShort(state.withdrawal.at, time)), ...next];
    case 'waiting':
      return [standing.appears(printZoned(state.waiting.at, time)), ...held, ...next];
    case 'public':
      return [
        standing.public(printShort(facts.publishedAt ?? state.release.from, time)),
        ...(state.waiting ? [standing.updateAppears(printZoned(state.waiting.at, time))] : []),
        ...next,
        ...(isEdited(facts) ? [standing.edited] : []),
      ];
    case 'unreleased':
      return [stages[facts.stage], ...held];
  }
}

/** Whether the working copy was changed after the last decision on what readers see. */
function isEdited({ releases, changedAt, stage }: StandingFacts): boolean {
  const decided = Math.max(0, ...releases.map(({ decidedAt }) => decidedAt));
  return stage === 'draft' && changedAt > decided;
}
