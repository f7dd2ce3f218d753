import type { Node } from 'prosemirror-model';
import { type FlatText, flatText, occurrences, type PassageText, type Span, spanOf } from './passage.ts';

/** How many letters of a passage and of what stood around it must agree before it counts as found. */
const agreed = 24;
/** How much around a place between two letters is looked for; the rest is compared. */
const around = 8;

/**
 * Where a passage stands that was quoted from an earlier version; null where it stands nowhere, or where it cannot be told which of several
 * places it is: the one counts whose surroundings agree most with those of then.
 */
export function findPassage(document: Node, passage: PassageText): Span | null {
  const flat = flatText(document);
  const { exact } = passage;
  const found = startsOf(flat, passage)
    .map((start) => ({ start, agreement: agreement(flat, passage, start) }))
    .filter((place) => exact.length + place.agreement >= agreed);
  const best = Math.max(...found.map((place) => place.agreement));
  const [only, ...more] = found.filter((place) => place.agreement === best);
  return only && more.length === 0 ? spanOf(flat, only.start, exact.length) : null;
}

function startsOf({ text }: FlatText, { exact, prefix, suffix }: PassageText): readonly number[] {
  if (exact !== '') return occurrences(text, exact);
  const before = prefix.slice(-around);
  return occurrences(text, before + suffix.slice(0, around)).map((at) => at + before.length);
}

function agreement({ text }: FlatText, { exact, prefix, suffix }: PassageText, start: number): number {
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text[start - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[start + exact.length + after]) after++;
  return before + after;
}

/** Where words stand that somebody quoted: every place, in order. */
export function findWords(document: Node, words: string): readonly Span[] {
  const flat = flatText(document);
  return occurrences(flat.text, words).map((at) => spanOf(flat, at, words.length));
}
