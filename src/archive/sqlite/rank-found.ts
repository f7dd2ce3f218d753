import { sql } from 'kysely';
import { type Match, rankMatches } from '../search/rank-matches.ts';
import { matchAny, matchHeadline, type NamedTerm, phraseOf } from '../search/search-expression.ts';
import type { Connection } from './connection.ts';
import type { FoundMatches } from './newest-matches.ts';
import { sqlQuery } from './query.ts';

/** A word that more releases have tells little of what a story is about, and would be costly to weigh. */
const common = 10_000;

/** Ranks what was found, the best first; three queries. */
export function rankFound(
  connection: Connection,
  { matches, windows }: FoundMatches,
  terms: readonly NamedTerm[],
): readonly Match[] {
  if (matches.length < 2) return matches;
  const keys = matches.map(({ key }) => key);
  const range = { lowest: BigInt(Math.min(...keys)), highest: BigInt(Math.max(...keys)) };
  const rare = rareTerms(connection, terms);
  const bm25 = rare.length > 0 ? connection.all(weighed, { match: matchAny(rare), ...range }) : [];
  const headlines = connection.all(matching, { match: matchHeadline(terms, windows), ...range });
  return rankMatches(matches, {
    bm25: new Map(bm25.map(({ key, weight }) => [key, weight])),
    inHeadline: new Set(headlines.map(({ key }) => key)),
  });
}

/** Terms with a word that is rare, whose names, if they are names, are not those of the very busy. Single words are quickly counted; phrases are not. */
function rareTerms(connection: Connection, terms: readonly NamedTerm[]): readonly NamedTerm[] {
  const few = terms.filter(({ tags }) => tags.length <= mostTagsWeighed);
  const words = [...new Set(few.flatMap(({ term, tags }) => [...term, ...tags]))];
  const asked = JSON.stringify(words.map((word) => phraseOf([word])));
  const rows = words.length > 0 ? connection.all(wordCounts, { words: asked, most: common + 1 }) : [];
  const isRare = new Map(words.map((word, index) => [word, (rows[index]?.count ?? 0) <= common]));
  return few.filter(({ term, tags }) => term.some((word) => isRare.get(word)) && tags.every((tag) => isRare.get(tag)));
}

const mostTagsWeighed = 10;

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
