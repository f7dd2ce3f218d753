import { diffArrays } from 'diff';
import { type ComparedPart, compareWords } from './compare-words.ts';
import type { LineCell } from './document-lines.ts';
import { betweenCells } from './document-lines.ts';

/** A cell of a row that changed; one that came or went has parts of one kind alone. */
export interface ComparedCell {
  readonly namesColumn: boolean;
  readonly parts: readonly ComparedPart[];
}

/** What changed from one row to another, cell by cell: beside each other as they stand, and of rows of different lengths those that stayed first. */
export function compareCells(before: readonly LineCell[], after: readonly LineCell[]): readonly ComparedCell[] {
  return slotsOf(before, after).map(({ old, now }) => ({
    namesColumn: (now ?? old)?.namesColumn ?? false,
    parts: partsOf(old, now),
  }));
}

/** The same as one line: what is said of a row where there is no room for cells. */
export function compareRows(before: readonly LineCell[], after: readonly LineCell[]): readonly ComparedPart[] {
  let [hadOld, hadNow] = [false, false];
  return slotsOf(before, after).flatMap(({ old, now }) => {
    const isOld = old !== null && hadOld;
    const isNow = now !== null && hadNow;
    hadOld ||= old !== null;
    hadNow ||= now !== null;
    const kind = isOld && isNow ? 'same' : isOld ? 'removed' : isNow ? 'added' : null;
    return [...(kind ? [{ kind, text: betweenCells } as const] : []), ...partsOf(old, now)];
  });
}

interface Slot {
  readonly old: LineCell | null;
  readonly now: LineCell | null;
}

function slotsOf(before: readonly LineCell[], after: readonly LineCell[]): readonly Slot[] {
  if (before.length === after.length) return pairs(before, after);
  const comparator = (a: LineCell, b: LineCell) => a.text === b.text;
  const slots: Slot[] = [];
  let [gone, come]: [LineCell[], LineCell[]] = [[], []];
  let [from, to] = [0, 0];
  for (const { count = 0, added, removed } of diffArrays([...before], [...after], { comparator })) {
    if (removed) gone = before.slice(from, from + count);
    else if (added) come = after.slice(to, to + count);
    else {
      slots.push(...pairs(gone, come), ...pairs(before.slice(from, from + count), after.slice(to, to + count)));
      [gone, come] = [[], []];
    }
    if (!added) from += count;
    if (!removed) to += count;
  }
  return [...slots, ...pairs(gone, come)];
}

function pairs(before: readonly LineCell[], after: readonly LineCell[]): readonly Slot[] {
  const length = Math.max(before.length, after.length);
  return Array.from({ length }, (_, place) => ({ old: before[place] ?? null, now: after[place] ?? null }));
}

function partsOf(old: LineCell | null, now: LineCell | null): readonly ComparedPart[] {
  if (old && now) return compareWords(old.text, now.text);
  if (now) return [{ kind: 'added', text: now.text }];
  return old ? [{ kind: 'removed', text: old.text }] : [];
}
