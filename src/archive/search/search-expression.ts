import type { SearchTerm } from './parse-search.ts';
import { headlineTag } from './search-tags.ts';

/*
 * Expressions as FTS5 reads them. Every word in them stands in quotes and holds letters, digits and marks alone, whatever was typed.
 */

/** A term with the tags of the contributors and topics whose names hold it. */
export interface NamedTerm {
  readonly term: SearchTerm;
  readonly tags: readonly string[];
}

/** All terms, and of each list of tags any. */
export function matchAll(terms: readonly NamedTerm[], filters: readonly (readonly string[])[]): string {
  return [...terms.map(termExpression), ...filters.map(anyOf)].join(' AND ');
}

/** Any of some terms; for what is ranked, not for what is found. */
export function matchAny(terms: readonly NamedTerm[]): string {
  return terms.map(termExpression).join(' OR ');
}

/** All terms in the headline, and of each list of tags any. */
export function matchHeadline(terms: readonly NamedTerm[], tags: readonly (readonly string[])[]): string {
  return [...terms.map(({ term }) => phraseOf(term.map(headlineTag))), ...tags.map(anyOf)].join(' AND ');
}

/** A term in the texts, or in the name of whoever wrote them or of what they are about. */
function termExpression({ term, tags }: NamedTerm): string {
  return `(${[phraseOf(term), ...tags.map((tag) => phraseOf([tag]))].join(' OR ')})`;
}

/** Words that must follow each other. */
export function phraseOf(words: readonly string[]): string {
  return `"${words.join(' ')}"`;
}

function anyOf(tags: readonly string[]): string {
  return `(${tags.map((tag) => phraseOf([tag])).join(' OR ')})`;
}
