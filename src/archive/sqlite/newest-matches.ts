import { sql } from 'kysely';
import type { Instant } from '../../kit/instant.ts';
import { never } from '../projection/shown-spans.ts';
import type { Match } from '../search/rank-matches.ts';
import { matchAll, type NamedTerm } from '../search/search-expression.ts';
import { longestWindow, type SearchWindow, type WindowSize, windowBelow } from '../search/search-windows.ts';
import { sqlQuery } from './query.ts';
import type { Snapshot } from './snapshot.ts';

/** What is looked for, and between which keys: `[start, end)`. */
export interface Searching {
  readonly terms: readonly NamedTerm[];
  /** Of each list of tags, one must be there. */
  readonly filters: readonly (readonly string[])[];
  readonly from: Instant | undefined;
  readonly until: Instant | undefined;
  readonly start: number;
  readonly end: number;
}

export interface FoundMatches {
  /** The newest first. */
  readonly matches: readonly Match[];
  /** The key below which there may be more; null where all were found. */
  readonly goesOn: number | null;
  /** The tags of the windows that were searched. */
  readonly windows: readonly string[];
}

/**
 * The newest `wanted` matches that are shown. Words that are common each but stand together nowhere would make the index go through all
 * of itself; so it is searched in windows of time, the next one as long as what is left of the budget allows, and the search ends early where
 * even a short one would take too long. It can then be gone on with.
 */
export function newestMatches(snapshot: Snapshot, searching: Searching, wanted: number): FoundMatches {
  const bounds = snapshot.connection.one(keyBounds, {});
  const lowest = Math.max(searching.start, bounds?.lowest ?? never);
  const matches: Match[] = [];
  const windows: string[] = [];
  const patience = new Patience();
  let until = Math.min(searching.end, (bounds?.highest ?? -1) + 1);
  while (until > lowest) {
    const window = patience.windowBelow(until, lowest);
    if (!window) return { matches, goesOn: until, windows };
    const began = snapshot.stopwatch();
    matches.push(...matchesIn(snapshot, searching, window, wanted - matches.length + 1));
    windows.push(window.tag);
    if (matches.length > wanted)
      return { matches: matches.slice(0, wanted), goesOn: matches[wanted - 1]?.key ?? null, windows };
    patience.spend(snapshot.stopwatch() - began, window);
    until = window.start;
  }
  return { matches, goesOn: null, windows };
}

/** Milliseconds that a search may take to find what it then ranks. */
const budget = 8;

/** Milliseconds that every window takes, however short it is. */
const perWindow = 0.5;

/** Chooses windows by what those before took. */
class Patience {
  #spent = 0;
  #perKey = 0;
  #size: WindowSize = 0;

  /** The longest next window that may be searched within the budget; each is one size longer than the one before at most. Null where none may be. */
  windowBelow(end: number, lowest: number): SearchWindow | null {
    for (let size: number = this.#size; size >= 0; size--) {
      const window = windowBelow(end, lowest, size as WindowSize);
      if (this.#spent + this.#perKey * (window.end - window.start) > budget) continue;
      this.#size = Math.min(size + 1, longestWindow) as WindowSize;
      return window;
    }
    return null;
  }

  /** Notes that a window took so many milliseconds. */
  spend(taken: number, { start, end }: SearchWindow): void {
    this.#spent += taken;
    this.#perKey = Math.max(0, taken - perWindow) / (end - start);
  }
}

function matchesIn(
  { connection, now }: Snapshot,
  { terms, filters, from = -never as Instant, until = never as Instant }: Searching,
  { tag, start, end }: SearchWindow,
  limit: number,
): readonly Match[] {
  const match = matchAll(terms, [...filters, [tag]]);
  const range = { start: BigInt(start), end: BigInt(end), from, until };
  return connection
    .all(matchesInWindow, { match, ...range, now, limit })
    .map((row) => ({ key: row.key, publishedAt: row.published_at as Instant }));
}

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
