import type { SearchTerm } from './parse-search.ts';

/** A term with the tags of the contributors and topics whose names hold it. */
export interface NamedTerm {
  readonly term: SearchTerm;
  readonly tags: readonly string[];
}

/** All that a row must match, as FTS5 reads it. Every word stands in quotes and holds letters, digits and marks alone. */
export function matchAll(terms: readonly NamedTerm[], filters: readonly (readonly string[])[]): string {
  return [...terms.map(termExpression), ...filters.map(tagExpression)].join(' AND ');
}

/** Any of some terms; for what is ranked, not for what is found. */
export function matchAny(terms: readonly NamedTerm[]): string {
  return terms.map(termExpression).join(' OR ');
}

/** All terms in the headline. */
export function matchHeadline(terms: readonly NamedTerm[]): string {
  return terms.map(({ term }) => `headline : ${phraseOf(term)}`).join(' AND ');
}

/** Somewhere in the texts, or in the name of whoever wrote it or of what it is about. */
export function termExpression({ term, tags }: NamedTerm): string {
  const inTexts = `{headline standfirst body} : ${phraseOf(term)}`;
  return tags.length > 0 ? `(${inTexts} OR ${tagExpression(tags)})` : `(${inTexts})`;
}

/** A phrase in quotes; words in it must follow each other. */
export function phraseOf(term: SearchTerm): string {
  return `"${term.join(' ')}"`;
}

function tagExpression(tags: readonly string[]): string {
  return `tags : (${tags.map((tag) => `"${tag}"`).join(' OR ')})`;
}
