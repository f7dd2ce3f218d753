import { lowestKeyOfSecond } from './search-key.ts';
import { erasOf } from './search-tags.ts';

/** A part of the index: keys in `[start, end)`, all of which bear the tag. */
export interface SearchWindow {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/** Tags of which each key of these windows bears one: theirs, but for those of a time that another's holds. */
export function coveringTags(windows: readonly SearchWindow[]): readonly string[] {
  const tags = new Set(windows.map(({ tag }) => tag));
  const isHeld = ({ tag, end }: SearchWindow): boolean => {
    const eras = erasOf(end - 1).map((era) => era.tag);
    return eras.slice(eras.indexOf(tag) + 1).some((longer) => tags.has(longer));
  };
  return windows.filter((window) => !isHeld(window)).map(({ tag }) => tag);
}

/** How far back a window reaches: to the beginning of its month, its quarter, its year or its ten years. */
export type WindowSize = 0 | 1 | 2 | 3;

export const longestWindow: WindowSize = 3;

/**
 * The newest part of the keys in `[lowest, end)`, of which there must be one: what is left of the month, quarter … of the newest. Its tag is that of
 * the shortest time that holds it, which fewer bear.
 */
export function windowBelow(end: number, lowest: number, size: WindowSize): SearchWindow {
  const eras = erasOf(end - 1);
  const start = Math.max(lowest, lowestKeyOfSecond(eras[size].from));
  const era = eras.find(({ from }) => lowestKeyOfSecond(from) <= start) ?? eras[size];
  return { tag: era.tag, start, end };
}
