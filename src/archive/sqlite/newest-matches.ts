import { sql } from 'kysely';
import type { Instant } from '../../kit/instant.ts';
import { never } from '../projection/shown-spans.ts';
import type { Match } from '../search/rank-matches.ts';
import { lowestKey } from '../search/search-key.ts';
import { sqlQuery } from './query.ts';
import type { Snapshot } from './snapshot.ts';

/** What is looked for, and between which keys: `[start, end)`. */
export interface Searching {
  readonly match: string;
  readonly from?: Instant | undefined;
  readonly until?: Instant | undefined;
  readonly start: number;
  readonly end: number;
}

export type FoundMatch = Match;

export interface FoundMatches {
  /** The newest first. */
  readonly matches: readonly FoundMatch[];
  /** The key below which there may be more; null where all were found. */
  readonly goesOn: number | null;
}

/**
 * The newest `wanted` matches that are shown. Words that are common each but stand together nowhere would make the index go through all
 * of itself; so it is searched in windows of time, from the newest back, each four times as long as the one before, and the search ends
 * early where the next would take too long. It can then be gone on with.
 */
export function newestMatches(snapshot: Snapshot, searching: Searching, wanted: number): FoundMatches {
  const { connection, now } = snapshot;
  const bounds = connection.one(keyBounds, {});
  const lowest = Math.max(searching.start, bounds?.lowest ?? never);
  const matches: FoundMatch[] = [];
  const began = snapshot.stopwatch();
  let end = Math.min(searching.end, (bounds?.highest ?? 0) + 1);
  for (let width = firstWindow; end > lowest; width *= growth) {
    const start = Math.max(lowest, end - width);
    const limit = wanted - matches.length + 1;
    const windowBegan = snapshot.stopwatch();
    const { match, from = -never, until = never } = searching;
    const rows = connection.all(matchesInWindow, {
      match,
      start: BigInt(start),
      end: BigInt(end),
      from,
      until,
      now,
      limit,
    });
    matches.push(...rows.map(({ key, published_at }) => ({ key, publishedAt: published_at as Instant })));
    if (matches.length > wanted) return { matches: matches.slice(0, wanted), goesOn: matches[wanted - 1]?.key ?? null };
    end = start;
    const taken = snapshot.stopwatch();
    if (taken - began + growth * (taken - windowBegan) > budget) break;
  }
  return { matches, goesOn: end > lowest ? end : null };
}

/** Keys of eight days. */
const firstWindow = lowestKey(691_200_000 as Instant) - lowestKey(0 as Instant);
const growth = 4;

/** Milliseconds that a search may take to find what it then ranks. */
const budget = 12;

const keyBounds = sqlQuery()(
  () => sql<{ lowest: number | null; highest: number | null }>`
    select (select min(key) from spans) as lowest, (select max(key) from spans) as highest`,
);

const matchesInWindow = sqlQuery<{
  match: string;
  start: bigint;
  end: bigint;
  from: number;
  until: number;
  now: Instant;
  limit: number;
}>()(
  (hole) => sql<{ key: number; published_at: number }>`
    select s.key, s.published_at
    from search as f cross join spans as s on s.key = f.rowid
    where f.search match ${hole('match')} and f.rowid >= ${hole('start')} and f.rowid < ${hole('end')}
      and s.published_at >= ${hole('from')} and s.published_at < ${hole('until')}
      and s.shown_from <= ${hole('now')} and s.shown_until > ${hole('now')}
    order by f.rowid desc
    limit ${hole('limit')}`,
);
