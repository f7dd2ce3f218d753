import { diffArrays } from 'diff';
import { compareRows } from './compare-cells.ts';
import { type ComparedPart, compareWords, countWords, likeness, type WordCounts } from './compare-words.ts';
import type { StoryDocument } from './document.ts';
import { type DocumentLine, documentLines } from './document-lines.ts';

/** What became of a line between two documents. */
export type ComparedLine =
  | { readonly kind: 'same' | 'added' | 'removed'; readonly line: DocumentLine }
  /** It stands here now and stood elsewhere; where it stood is left out. */
  | { readonly kind: 'moved'; readonly line: DocumentLine }
  /** Said otherwise. Without a changed word, only its marks or attributes are others. */
  | {
      readonly kind: 'changed';
      readonly line: DocumentLine;
      readonly before: DocumentLine;
      readonly parts: readonly ComparedPart[];
    };

/**
 * What changed from one document to another, line by line in the order of the later one, what is gone standing where it was. Lines that are
 * alike are shown as one, changed word by word.
 */
export function compareDocuments(before: StoryDocument, after: StoryDocument): readonly ComparedLine[] {
  const runs = runsOf(documentLines(before), documentLines(after));
  return markMoves(runs.flatMap((run) => (run.kind === 'same' ? run.lines.map(sameLine) : pairLines(run))));
}

/** Whether two documents say and look the same. */
export function isUnchanged(lines: readonly ComparedLine[]): boolean {
  return lines.every(({ kind }) => kind === 'same');
}

type Run =
  | { readonly kind: 'same'; readonly lines: readonly DocumentLine[] }
  | { readonly kind: 'replaced'; readonly removed: readonly DocumentLine[]; readonly added: readonly DocumentLine[] };

type Replaced = Extract<Run, { kind: 'replaced' }>;

/** More differing lines than this are two texts, not two versions of one. */
const mostEdits = 1000;

function runsOf(before: readonly DocumentLine[], after: readonly DocumentLine[]): readonly Run[] {
  const options = { comparator: (a: DocumentLine, b: DocumentLine) => a.key === b.key, maxEditLength: mostEdits };
  const changes = diffArrays([...before], [...after], options);
  if (!changes) return [{ kind: 'replaced', removed: before, added: after }];
  const runs: Run[] = [];
  for (const { value, added, removed } of changes) {
    const last = runs.at(-1);
    if (!added && !removed) runs.push({ kind: 'same', lines: value });
    else if (last?.kind === 'replaced' && added) runs[runs.length - 1] = { ...last, added: [...last.added, ...value] };
    else if (last?.kind === 'replaced') runs[runs.length - 1] = { ...last, removed: [...last.removed, ...value] };
    else runs.push({ kind: 'replaced', removed: removed ? value : [], added: added ? value : [] });
  }
  return runs;
}

/** How alike two lines must be to be told as one. */
const alike = 0.4;
/** How alike two rows are at least that begin with the same. */
const sameRow = 0.9;

/** More pairs than this are not tried. */
const mostPairs = 40_000;

/** Lines that took the place of others, each beside the one that it is most like, without crossing. */
function pairLines({ removed, added }: Replaced): readonly ComparedLine[] {
  const pairs = removed.length * added.length <= mostPairs ? bestPairs(removed, added) : [];
  const lines: ComparedLine[] = [];
  let [from, to] = [0, 0];
  for (const [r, a] of [...pairs, [removed.length, added.length] as const]) {
    lines.push(...removed.slice(from, r).map((line) => ({ kind: 'removed' as const, line })));
    lines.push(...added.slice(to, a).map((line) => ({ kind: 'added' as const, line })));
    const [old, line] = [removed[r], added[a]];
    if (old && line) lines.push({ kind: 'changed', line, before: old, parts: compareLines(old, line) });
    [from, to] = [r + 1, a + 1];
  }
  return lines;
}

function compareLines(before: DocumentLine, after: DocumentLine): readonly ComparedPart[] {
  return before.row && after.row
    ? compareRows(before.row.cells, after.row.cells)
    : compareWords(before.text, after.text);
}

/** The pairs that are most alike together, in the order of both sides. */
function bestPairs(
  removed: readonly DocumentLine[],
  added: readonly DocumentLine[],
): readonly (readonly [number, number])[] {
  const width = added.length + 1;
  const best = new Float64Array((removed.length + 1) * width);
  const words = added.map(({ text }) => countWords(text));
  const weights = removed.map((old) => weightsOf(old, added, words));
  const at = (r: number, a: number) => best[r * width + a] ?? 0;
  const weight = (r: number, a: number) => weights[r]?.[a] ?? 0;
  for (let r = removed.length - 1; r >= 0; r--)
    for (let a = added.length - 1; a >= 0; a--) {
      const paired = weight(r, a) > 0 ? weight(r, a) + at(r + 1, a + 1) : 0;
      best[r * width + a] = Math.max(at(r + 1, a), at(r, a + 1), paired);
    }
  const pairs: [number, number][] = [];
  for (let [r, a] = [0, 0]; r < removed.length && a < added.length; ) {
    if (weight(r, a) > 0 && at(r, a) === weight(r, a) + at(r + 1, a + 1)) pairs.push([r++, a++]);
    else if (at(r, a) === at(r + 1, a)) r++;
    else a++;
  }
  return pairs;
}

/** How much a line is like each of others; 0 for those that it is not to be told as one with. */
function weightsOf(old: DocumentLine, lines: readonly DocumentLine[], words: readonly WordCounts[]): readonly number[] {
  const own = countWords(old.text);
  return lines.map((line, index) => {
    const like = Math.max(likeness(own, words[index] ?? own), isSameRow(old, line) ? sameRow : 0);
    return like >= alike && (old.kind === line.kind || like > 0.8) ? like : 0;
  });
}

/** A row is known by what it begins with, whatever its figures have become. */
function isSameRow({ row: one }: DocumentLine, { row: other }: DocumentLine): boolean {
  const [first, second] = [one?.cells[0]?.text, other?.cells[0]?.text];
  return first !== undefined && first !== '' && first === second;
}

/** Lines that are gone in one place and stand, to the letter, in another. */
function markMoves(lines: readonly ComparedLine[]): readonly ComparedLine[] {
  const gone = Map.groupBy(
    lines.filter(({ kind }) => kind === 'removed'),
    ({ line }) => line.key,
  );
  const moved = new Set<ComparedLine>();
  const marked = lines.map((compared): ComparedLine => {
    const from =
      compared.kind === 'added' && compared.line.text !== '' ? gone.get(compared.line.key)?.pop() : undefined;
    if (!from) return compared;
    moved.add(from);
    return { kind: 'moved', line: compared.line };
  });
  return marked.filter((compared) => !moved.has(compared));
}

function sameLine(line: DocumentLine): ComparedLine {
  return { kind: 'same', line };
}
