import { lowestKeyOfSecond } from './search-key.ts';
import { erasOf } from './search-tags.ts';

/** A part of the index: keys in `[start, end)`, all of which bear the tag. */
export interface SearchWindow {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/** How far back a window reaches: to the beginning of its month, its quarter, its year or its ten years. */
export type WindowSize = 0 | 1 | 2 | 3;

export const longestWindow: WindowSize = 3;

/** The newest part of the keys in `[lowest, end)`, of which there must be one: what is left of the month, quarter … of the newest. */
export function windowBelow(end: number, lowest: number, size: WindowSize): SearchWindow {
  const era = erasOf(end - 1)[size];
  return { tag: era.tag, start: Math.max(lowest, lowestKeyOfSecond(era.from)), end };
}
