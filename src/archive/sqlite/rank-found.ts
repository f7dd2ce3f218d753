import { sql } from 'kysely';
import { type Match, rankMatches } from '../search/rank-matches.ts';
import { matchAny, matchHeadline } from '../search/search-expression.ts';
import { coveringTags } from '../search/search-windows.ts';
import type { Connection } from './connection.ts';
import { type FoundMatches, isOneWord, type Searching } from './newest-matches.ts';
import { sqlQuery } from './query.ts';

/** Ranks what was found, the best first; two queries. */
export function rankFound(
  connection: Connection,
  { matches, windows }: FoundMatches,
  { terms, filters }: Pick<Searching, 'terms' | 'filters'>,
): readonly Match[] {
  if (matches.length < 2) return matches;
  const keys = matches.map(({ key }) => key);
  const range = { lowest: BigInt(Math.min(...keys)), highest: BigInt(Math.max(...keys)) };
  const rare = terms.filter(({ isRare }) => isRare);
  const found = { ...range, keys: JSON.stringify(keys) };
  const bm25 = rare.length > 0 ? connection.all(weighed, { match: matchAny(rare), ...found }) : [];
  const headlines = connection.all(matching, { match: headlineMatch(terms, filters, windows), ...found });
  return rankMatches(matches, {
    bm25: new Map(bm25.map(({ key, weight }) => [key, weight])),
    inHeadline: new Set(headlines.map(({ key }) => key)),
  });
}

/**
 * One word alone is gone to at once in the index, and so are those of which one is in few releases; of several common ones, FTS5 would look for
 * the first place in all of the index where they stand together, were it not told the windows. What a search is narrowed to leaves fewer to be
 * looked at.
 */
function headlineMatch(
  terms: Searching['terms'],
  filters: Searching['filters'],
  windows: FoundMatches['windows'],
): string {
  const isFound = windows.length === 0 || isOneWord({ terms, filters });
  return matchHeadline(terms, isFound ? [] : [...filters, coveringTags(windows)]);
}

/** Weights: headline, standfirst, body, tags (of names). Whatever was not found is passed over before it is weighed. */
const weighed = sqlQuery<{ match: string; lowest: bigint; highest: bigint; keys: string }>()(
  (hole) => sql<{ key: number; weight: number }>`
    select rowid as key, bm25(search, 8.0, 4.0, 1.0, 6.0) as weight
    from search
    where search match ${hole('match')} and rowid >= ${hole('lowest')} and rowid <= ${hole('highest')}
      and +rowid in (select value from json_each(${hole('keys')}))`,
);

const matching = sqlQuery<{ match: string; lowest: bigint; highest: bigint; keys: string }>()(
  (hole) => sql<{ key: number }>`
    select rowid as key from search
    where search match ${hole('match')} and rowid >= ${hole('lowest')} and rowid <= ${hole('highest')}
      and +rowid in (select value from json_each(${hole('keys')}))`,
);
