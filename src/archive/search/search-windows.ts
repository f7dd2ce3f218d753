import { lowestKeyOfSecond } from './search-key.ts';
import { erasOf } from './search-tags.ts';

/** A part of the index: keys in `[start, end)`, all of which bear the tag. */
export interface SearchWindow {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The keys in `[lowest, end)` in windows, from the newest back: what is left of the newest key's month, then of its quarter, then of its
 * year, then of its ten years, and then ten years at a time.
 */
export function* windowsBelow(end: number, lowest: number): Generator<SearchWindow> {
  let until = end;
  for (let size = 0; until > lowest; size = Math.min(size + 1, 3)) {
    const era = erasOf(until - 1)[size as 0 | 1 | 2 | 3];
    const start = Math.max(lowest, lowestKeyOfSecond(era.from));
    yield { tag: era.tag, start, end: until };
    until = start;
  }
}
