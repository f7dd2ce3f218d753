import { foldForSearch, wordSpans } from '../../kit/text.ts';
import { withoutTags } from './search-tags.ts';

/** What must occur: one word, or several that must follow each other. Folded, letters and digits and marks alone. */
export type SearchTerm = readonly string[];

/** Characters of a search that count. */
const longestSearch = 200;

/** Words and phrases of a search that count. */
const mostTerms = 16;

/**
 * Reads a search as typed. Text in quotes (of any language) is a phrase, and so is what is written as one word but stands as several in the
 * index: `covid-19`. Anything else (operators, brackets, control characters) only separates words.
 */
export function parseSearch(typed: string): readonly SearchTerm[] {
  const text = [...withoutTags(typed.toWellFormed())].slice(0, longestSearch).join('');
  const terms = new Map<string, SearchTerm>();
  for (const { groups } of text.matchAll(chunks)) {
    const words = wordsOf(foldForSearch(groups?.['phrase'] ?? groups?.['word'] ?? ''));
    if (words.length > 0) terms.set(words.join(' '), words);
  }
  return [...terms.values()].slice(0, mostTerms);
}

/** The words of a folded text. */
export function wordsOf(folded: string): readonly string[] {
  return wordSpans(folded).map(({ start, end }) => folded.slice(start, end));
}

const chunks = /["“”„«»](?<phrase>[^"“”„«»]*)|(?<word>[^\s"“”„«»]+)/gu;
