import { foldForSearch, wordSpans } from '../../kit/text.ts';

/** What must occur: one word, or several that must follow each other. Folded, letters and digits and marks alone. */
export type SearchTerm = readonly string[];

/** Characters of a search that count. */
export const longestSearch = 200;

/** Words and phrases of a search that count. */
const mostTerms = 16;

/**
 * Reads a search as typed. Text in quotes (of any language) is a phrase, and so is what is written as one word but stands as several in the
 * index: `covid-19`. Anything else (operators, brackets, control characters) only separates words.
 */
export function parseSearch(typed: string): readonly SearchTerm[] {
  const text = [...typed.toWellFormed()].slice(0, longestSearch).join('');
  const terms = new Map<string, SearchTerm>();
  for (const { groups } of text.matchAll(chunks)) {
    const words = wordsOf(groups?.['phrase'] ?? groups?.['word'] ?? '');
    if (words.length > 0) terms.set(words.join(' '), words);
  }
  return [...terms.values()].slice(0, mostTerms);
}

const chunks = /["“”„«»](?<phrase>[^"“”„«»]*)|(?<word>[^\s"“”„«»]+)/gu;

function wordsOf(text: string): readonly string[] {
  const folded = foldForSearch(text);
  return wordSpans(folded).map(({ start, end }) => folded.slice(start, end));
}
