import { sql } from 'kysely';
import type { Instant } from '../../kit/instant.ts';
import type { Language } from '../../story/language.ts';
import { never } from '../projection/shown-spans.ts';
import type { Match } from '../search/rank-matches.ts';
import { matchAll } from '../search/search-expression.ts';
import { languageTag } from '../search/search-tags.ts';
import { longestWindow, type SearchWindow, type WindowSize, windowBelow } from '../search/search-windows.ts';
import type { CountedTerm } from './count-terms.ts';
import { sqlQuery } from './query.ts';
import type { Snapshot } from './snapshot.ts';

/** What is looked for, and between which keys: `[start, end)`. */
export interface Searching {
  readonly terms: readonly CountedTerm[];
  readonly language: Language;
  /** Of each list of tags, one must be there: what the search is narrowed to. */
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
  /** The windows in which they were found; none where rare words bound what had to be looked at. */
  readonly windows: readonly SearchWindow[];
}

/** The newest `wanted` matches that are shown. */
export function newestMatches(snapshot: Snapshot, searching: Searching, wanted: number): FoundMatches {
  return wordsIn(searching) === 1 && hasOneOf(searching, snapshot.pace.few)
    ? matchesAtOnce(snapshot, searching, wanted)
    : matchesByWindows(snapshot, searching, wanted);
}

function wordsIn({ terms }: Searching): number {
  return terms.reduce((sum, { term }) => sum + term.length, 0);
}

/** Whether one of the terms is in so many releases at most. */
function hasOneOf({ terms }: Searching, most: number): boolean {
  return terms.some(({ releases }) => releases <= most);
}

/**
 * Where few releases have the one word, they are gone through, and each is looked up; its language and its time too, for in the index of words
 * those stand among hundreds of thousands.
 */
function matchesAtOnce(snapshot: Snapshot, searching: Searching, wanted: number): FoundMatches {
  const match = matchAll(searching.terms, searching.filters);
  const matches = matchesIn(snapshot, searching, { match, start: searching.start, end: searching.end }, wanted + 1);
  return { ...firstOf(matches, wanted), windows: [] };
}

function firstOf(matches: readonly Match[], wanted: number): Omit<FoundMatches, 'windows'> {
  if (matches.length <= wanted) return { matches, goesOn: null };
  return { matches: matches.slice(0, wanted), goesOn: matches[wanted - 1]?.key ?? null };
}

/**
 * Words that are common each but stand together nowhere would make the index go through all of itself; so it is searched in windows of time, the
 * next one as long as what is left of the budget allows, and the search ends early where even a short one would take too long. It can then be
 * gone on with. Where a rare word with one other bounds what has to be looked at, no word for the time has to be looked up as well.
 */
function matchesByWindows(snapshot: Snapshot, searching: Searching, wanted: number): FoundMatches {
  const edges = snapshot.connection.one(edgesOfIndex, { language: searching.language, sample });
  const lowest = Math.max(searching.start, edges?.lowest ?? never);
  const isMinor = (edges?.same ?? 0) < sample / 2;
  const tags = [...(isMinor ? [[languageTag(searching.language)]] : []), ...searching.filters];
  const isBounded =
    isOneWord({ ...searching, filters: tags }) ||
    (wordsIn(searching) <= mostBounded && hasOneOf(searching, 2 * snapshot.pace.few));
  const matches: Match[] = [];
  const windows: SearchWindow[] = [];
  const patience = new Patience();
  let until = Math.min(searching.end, (edges?.highest ?? -1) + 1);
  while (until > lowest) {
    const window = patience.windowBelow(until, lowest);
    if (!window) return { matches, goesOn: until, windows };
    const began = snapshot.pace.stopwatch();
    const match = matchAll(searching.terms, isBounded ? tags : [...tags, [window.tag]]);
    const found = matchesIn(snapshot, searching, { ...window, match }, wanted - matches.length + 1);
    if (!isBounded && found.length > 0) windows.push(window);
    matches.push(...found);
    if (matches.length > wanted) return { ...firstOf(matches, wanted), windows };
    patience.spend(snapshot.pace.stopwatch() - began, window);
    until = window.start;
  }
  return { matches, goesOn: null, windows };
}

/** Whether all that has one word is looked for, so that the index goes to each match at once. */
export function isOneWord({ terms, filters }: Pick<Searching, 'terms' | 'filters'>): boolean {
  return terms.length === 1 && terms[0]?.term.length === 1 && filters.length === 0;
}

/** Words with which a rare one is looked up in no more than some milliseconds; of more, each may take as long as all of the rest. */
const mostBounded = 2;

/** So many of the newest releases tell whether a language is that of most: then its word is in so many that leaving it out costs less. */
const sample = 400;

/** Milliseconds that a search may take to find what it then ranks. */
const budget = 6;

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

/** Keys in `[start, end)`, and what their releases must have. */
interface MatchedRange {
  readonly match: string;
  readonly start: number;
  readonly end: number;
}

function matchesIn(
  { connection, now }: Snapshot,
  { language, from = -never as Instant, until = never as Instant }: Searching,
  { match, start, end }: MatchedRange,
  limit: number,
): readonly Match[] {
  const range = { start: BigInt(start), end: BigInt(end), from, until };
  return connection
    .all(matchesInRange, { match, ...range, language, now, limit })
    .map((row) => ({ key: row.key, publishedAt: row.published_at as Instant }));
}

const edgesOfIndex = sqlQuery<{ language: Language; sample: number }>()(
  (hole) => sql<{ lowest: number | null; highest: number | null; same: number }>`
    select (select min(key) from spans) as lowest, (select max(key) from spans) as highest, (
      select count(*) from (select language from spans indexed by spans_found order by key desc limit ${hole('sample')})
      where language = ${hole('language')}
    ) as same`,
);

/** What is asked of each is in an index of its own, dense where the table is not, which SQLite would not take for a row's own key. */
const matchesInRange = sqlQuery<{
  match: string;
  start: bigint;
  end: bigint;
  from: number;
  until: number;
  language: Language;
  now: Instant;
  limit: number;
}>()(
  (hole) => sql<{ key: number; published_at: number }>`
    select s.key, s.published_at
    from search as f cross join spans as s indexed by spans_found on s.key = f.rowid and s.language = ${hole('language')}
    where f.search match ${hole('match')} and f.rowid >= ${hole('start')} and f.rowid < ${hole('end')}
      and s.published_at >= ${hole('from')} and s.published_at < ${hole('until')}
      and s.shown_from <= ${hole('now')} and s.shown_until > ${hole('now')}
    order by f.rowid desc
    limit ${hole('limit')}`,
);
