import type { Instant } from '../kit/instant.ts';
import type { Stage } from './story.ts';
import { publicState } from './timeline.ts';
import type { VisibilityFacts } from './visible.ts';

/** How far the stories of a day have come, from the first thought to the public page. */
export const boardColumns = ['planned', 'writing', 'submitted', 'approved', 'waiting', 'out'] as const;
export type BoardColumn = (typeof boardColumns)[number];

/** What of a story tells its column. */
export interface BoardFacts extends VisibilityFacts {
  readonly stage: Stage;
  /** Counts its changes, from 1. */
  readonly version: number;
}

/** The column of a story on the board of a day; null where it has none: it is spiked or gone. */
export function columnOf(story: BoardFacts, now: Instant): BoardColumn | null {
  const state = publicState(story, now);
  if (state.kind === 'gone' || story.stage === 'spiked') return null;
  if (story.stage !== 'draft') return story.stage;
  if (state.kind === 'waiting') return 'waiting';
  if (state.kind === 'public') return state.waiting ? 'waiting' : 'out';
  return story.version === 1 ? 'planned' : 'writing';
}
