import { sql } from 'kysely';
import { rankMatches } from '../search/rank-matches.ts';
import { matchAny, matchHeadline, type NamedTerm, termExpression } from '../search/search-expression.ts';
import type { Connection } from './connection.ts';
import type { FoundMatch } from './newest-matches.ts';
import { sqlQuery } from './query.ts';

/** A word that more releases have tells nothing of what a story is about, and would be costly to weigh. */
const common = 10_000;

/** Ranks what was found; three queries, each as long as what was found is old, or as the words are rare. */
export function rankFound(
  connection: Connection,
  found: readonly FoundMatch[],
  terms: readonly NamedTerm[],
): readonly FoundMatch[] {
  if (found.length < 2) return found;
  const keys = found.map(({ key }) => key);
  const range = { lowest: BigInt(Math.min(...keys)), highest: BigInt(Math.max(...keys)) };
  const rare = rareTerms(connection, terms);
  const bm25 = rare.length > 0 ? connection.all(weighed, { match: matchAny(rare), ...range }) : [];
  const headlines = connection.all(matching, { match: matchHeadline(terms), ...range });
  return rankMatches(found, {
    bm25: new Map(bm25.map(({ key, weight }) => [key, weight])),
    inHeadline: new Set(headlines.map(({ key }) => key)),
  });
}

function rareTerms(connection: Connection, terms: readonly NamedTerm[]): readonly NamedTerm[] {
  const counts = connection.all(termCounts, { terms: JSON.stringify(terms.map(termExpression)), most: common + 1 });
  return terms.filter((_, index) => (counts[index]?.count ?? 0) <= common);
}

const termCounts = sqlQuery<{ terms: string; most: number }>()(
  (hole) => sql<{ count: number }>`
    select (
      select count(*) from (select 1 from search where search match asked.value limit ${hole('most')})
    ) as count
    from json_each(${hole('terms')}) as asked
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
