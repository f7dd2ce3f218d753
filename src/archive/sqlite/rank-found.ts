import { sql } from 'kysely';
import { type Match, rankMatches } from '../search/rank-matches.ts';
import { matchAny, matchHeadline, type NamedTerm, phraseOf } from '../search/search-expression.ts';
import type { Connection } from './connection.ts';
import type { FoundMatches, Searching } from './newest-matches.ts';
import { sqlQuery } from './query.ts';

/** A word that more releases have tells little of what a story is about, and would be costly to weigh. */
const common = 5_000;

/** Ranks what was found, the best first; three queries. */
export function rankFound(
  connection: Connection,
  { matches, windows }: FoundMatches,
  { terms, filters }: Pick<Searching, 'terms' | 'filters'>,
): readonly Match[] {
  if (matches.length < 2) return matches;
  const keys = matches.map(({ key }) => key);
  const range = { lowest: BigInt(Math.min(...keys)), highest: BigInt(Math.max(...keys)) };
  const rare = rareTerms(connection, terms);
  const bm25 = rare.length > 0 ? connection.all(weighed, { match: matchAny(rare), ...range }) : [];
  const headlines = connection.all(matching, { match: headlineMatch(terms, filters, windows), ...range });
  return rankMatches(matches, {
    bm25: new Map(bm25.map(({ key, weight }) => [key, weight])),
    inHeadline: new Set(headlines.map(({ key }) => key)),
  });
}

/**
 * One word alone is gone to at once in the index; of several, FTS5 would look for the first place in all of the index where they stand together,
 * were it not told the windows. What a search is narrowed to (beyond its language) leaves fewer to be looked at.
 */
function headlineMatch(terms: readonly NamedTerm[], filters: Searching['filters'], windows: readonly string[]): string {
  const isOneWord = terms.length === 1 && terms[0]?.term.length === 1 && filters.length === 1;
  return matchHeadline(terms, isOneWord ? [] : [...filters.slice(1), windows]);
}

/**
 * Terms of nothing but rare words, whose names, if they are names, are not those of the very busy. Single words are quickly counted; phrases are
 * not, and of a phrase with a common word FTS5 would count all.
 */
function rareTerms(connection: Connection, terms: readonly NamedTerm[]): readonly NamedTerm[] {
  const few = terms.filter(({ tags }) => tags.length <= mostTagsWeighed);
  const words = [...new Set(few.flatMap(({ term, tags }) => [...term, ...tags]))];
  const asked = JSON.stringify(words.map((word) => phraseOf([word])));
  const rows = words.length > 0 ? connection.all(wordCounts, { words: asked, most: common + 1 }) : [];
  const isRare = new Map(words.map((word, index) => [word, (rows[index]?.count ?? 0) <= common]));
  return few.filter(({ term, tags }) => [...term, ...tags].every((word) => isRare.get(word)));
}

const mostTagsWeighed = 5;

const wordCounts = sqlQuery<{ words: string; most: number }>()(
  (hole) => sql<{ count: number }>`
    select (
      select count(*) from (select 1 from search where search match asked.value limit ${hole('most')})
    ) as count
    from json_each(${hole('words')}) as asked
    order by asked.key`,
);

/** Weights: headline, standfirst, body, tags (of names). */
const weighed = sqlQuery<{ match: string; lowest: bigint; highest: bigint }>()(
  (hole) => sql<{ key: number; weight: number }>`
    select rowid as key, bm25(search, 8.0, 4.0, 1.0, 6.0) as weight
    from search
    where search match ${hole('match')} and rowid >= ${hole('lowest')} and rowid <= ${hole('highest')}`,
);

const matching = sqlQuery<{ match: string; lowest: bigint; highest: bigint }>()(
  (hole) => sql<{ key: number }>`
    select rowid as key from search
    where search match ${hole('match')} and rowid >= ${hole('lowest')} and rowid <= ${hole('highest')}`,
);
