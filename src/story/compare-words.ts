import { diffArrays } from 'diff';

/** A stretch of a text that stayed, came or went. */
export interface ComparedPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A text that differs in more words than this is told as another. */
const mostEdits = 1000;

/** What changed from one text to another, in whole words, whatever the script; of what changed together, first what went, then what came. */
export function compareWords(before: string, after: string): readonly ComparedPart[] {
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostEdits });
  const parts = changes
    ? changes.map(({ value, added, removed }): ComparedPart => {
        return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') };
      })
    : [
        { kind: 'removed' as const, text: before },
        { kind: 'added' as const, text: after },
      ];
  return joined(parts);
}

/** The words of a text and how often each occurs, ready to be held against others. */
export interface WordCounts {
  readonly text: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

export function countWords(text: string): WordCounts {
  const words = wordsOf(text).filter(speaks);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { text, counts, total: words.length };
}

/** How alike two texts are, from 0 to 1: the part of their words that they share (Dice's coefficient). */
export function likeness(one: WordCounts, other: WordCounts): number {
  if (one.text === other.text) return 1;
  if (one.total + other.total === 0) return 0;
  let shared = 0;
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0);
  return (2 * shared) / (one.total + other.total);
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Words, and what stands between them. */
function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function speaks(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word);
}

/** Changes that nothing but white space parts, as one: what went, then what came. */
function joined(parts: readonly ComparedPart[]): readonly ComparedPart[] {
  const told: ComparedPart[] = [];
  let [removed, added] = ['', ''];
  const tell = () => {
    if (removed !== '') told.push({ kind: 'removed', text: removed });
    if (added !== '') told.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  parts.forEach(({ kind, text }, index) => {
    const isBetween = kind === 'same' && text.trim() === '' && removed + added !== '' && index < parts.length - 1;
    if (kind === 'removed' || isBetween) removed += text;
    if (kind === 'added' || isBetween) added += text;
    if (kind !== 'same' || isBetween) return;
    tell();
    told.push({ kind, text });
  });
  tell();
  return told;
}
