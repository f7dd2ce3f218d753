import { sql } from 'kysely';
import { type NamedTerm, phraseOf } from '../search/search-expression.ts';
import type { Connection } from './connection.ts';
import { sqlQuery } from './query.ts';

/** A term, and how many releases have it. */
export interface CountedTerm extends NamedTerm {
  /** How many have it at most; infinity where they are too many to be counted. */
  readonly releases: number;
  /** Whether every word and every name of it is rare, so that having it tells what a story is about. */
  readonly isRare: boolean;
}

/** A word that more releases have tells little of what a story is about, and would be costly to weigh. */
const common = 5_000;

/** Names of more bearers than these are not counted. */
const mostTagsCounted = 5;

/**
 * Counts each word and each name of terms up to where it is common. Single words are quickly counted; phrases are not, and of a phrase with a
 * common word FTS5 would count all.
 */
export function countTerms(connection: Connection, terms: readonly NamedTerm[]): readonly CountedTerm[] {
  const counted = terms.filter(({ tags }) => tags.length <= mostTagsCounted);
  const words = [...new Set(counted.flatMap(({ term, tags }) => [...term, ...tags]))];
  const asked = JSON.stringify(words.map((word) => phraseOf([word])));
  const rows = words.length > 0 ? connection.all(wordCounts, { words: asked, most: common + 1 }) : [];
  const counts = new Map(words.map((word, index) => [word, countUpTo(common, rows[index]?.count ?? 0)]));
  const countOf = (word: string): number => counts.get(word) ?? Number.POSITIVE_INFINITY;
  return terms.map(({ term, tags }) => ({
    term,
    tags,
    releases: tags.map(countOf).reduce((sum, count) => sum + count, Math.min(...term.map(countOf))),
    isRare: tags.length <= mostTagsCounted && [...term, ...tags].every((word) => Number.isFinite(countOf(word))),
  }));
}

function countUpTo(most: number, count: number): number {
  return count > most ? Number.POSITIVE_INFINITY : count;
}

const wordCounts = sqlQuery<{ words: string; most: number }>()(
  (hole) => sql<{ count: number }>`
    select (
      select count(*) from (select 1 from search where search match asked.value limit ${hole('most')})
    ) as count
    from json_each(${hole('words')}) as asked
    order by asked.key`,
);
