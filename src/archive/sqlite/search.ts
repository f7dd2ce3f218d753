import { sql } from 'kysely';
import { bodyOf, standfirstOf } from '../../story/document.ts';
import { bodyText } from '../../story/document-text.ts';
import type { StoryCard } from '../../story/shown.ts';
import type { SearchQuery, SearchResult } from '../public-reader.ts';
import { parseSearch, type SearchTerm } from '../search/parse-search.ts';
import type { Match } from '../search/rank-matches.ts';
import { formatCursor, parseCursor } from '../search/search-cursor.ts';
import { keysEnd, lowestKey } from '../search/search-key.ts';
import { idTag } from '../search/search-tags.ts';
import { snippet } from '../search/snippet.ts';
import { type CardRow, cardColumns, cardsOf } from './cards.ts';
import { type CountedTerm, countTerms } from './count-terms.ts';
import { withSubsections } from './lists.ts';
import { nameTerms } from './name-terms.ts';
import { newestMatches, type Searching } from './newest-matches.ts';
import { sqlQuery } from './query.ts';
import { rankFound } from './rank-found.ts';
import type { Snapshot } from './snapshot.ts';
import { readDocument } from './stored-document.ts';

/** Matches that are ranked; those older than them follow by date. */
const ranked = 1000;

/** Searches what is shown. Never fails, whatever was typed; nothing is found where no word is left of it. */
export function readSearch(snapshot: Snapshot, asked: SearchQuery): SearchResult {
  const typed = parseSearch(asked.text);
  if (typed.length === 0) return { hits: [], next: null };
  const terms = countTerms(snapshot.connection, nameTerms(snapshot.connection, typed));
  if (terms.some(({ releases }) => releases === 0)) return { hits: [], next: null };
  const searching = searchingFor(snapshot, asked, terms);
  const cursor = asked.after === undefined ? null : parseCursor(asked.after);
  const page =
    cursor?.kind === 'older'
      ? olderPage(snapshot, searching, cursor.below, asked.limit)
      : rankedPage(snapshot, searching, cursor ?? { newest: searching.end, at: 0 }, asked.limit);
  return { hits: hitsOf(snapshot, page.matches, typed), next: page.next };
}

interface Page {
  readonly matches: readonly Match[];
  readonly next: string | null;
}

function searchingFor(snapshot: Snapshot, asked: SearchQuery, terms: readonly CountedTerm[]): Searching {
  const { language, section, contributor, topic, from, until } = asked;
  return {
    terms,
    language,
    filters: [
      ...(section ? [withSubsections(snapshot, section).map(idTag)] : []),
      ...(contributor ? [[idTag(contributor)]] : []),
      ...(topic ? [[idTag(topic)]] : []),
    ],
    from,
    until,
    start: from === undefined ? 0 : lowestKey(from),
    end: until === undefined ? Number.MAX_SAFE_INTEGER : keysEnd(until),
  };
}

function rankedPage(
  snapshot: Snapshot,
  searching: Searching,
  { newest, at }: { readonly newest: number; readonly at: number },
  limit: number,
): Page {
  const found = newestMatches(snapshot, { ...searching, end: Math.min(searching.end, newest) }, ranked);
  const all = rankFound(snapshot.connection, found, searching);
  const matches = all.slice(at, at + limit);
  const top = Math.max(...all.map(({ key }) => key)) + 1;
  if (at + limit < all.length) return { matches, next: formatCursor({ kind: 'ranked', newest: top, at: at + limit }) };
  return { matches, next: found.goesOn === null ? null : formatCursor({ kind: 'older', below: found.goesOn }) };
}

function olderPage(snapshot: Snapshot, searching: Searching, below: number, limit: number): Page {
  const found = newestMatches(snapshot, { ...searching, end: Math.min(searching.end, below) }, limit);
  return {
    matches: found.matches,
    next: found.goesOn === null ? null : formatCursor({ kind: 'older', below: found.goesOn }),
  };
}

interface HitRow extends CardRow {
  readonly format: number;
  readonly document: string;
}

function hitsOf(snapshot: Snapshot, matches: readonly Match[], terms: readonly SearchTerm[]): SearchResult['hits'] {
  if (matches.length === 0) return [];
  const rows = snapshot.connection.all(hitsByKeys, { keys: JSON.stringify(matches.map(({ key }) => key)) });
  const cards = cardsOf(snapshot, rows);
  return rows.map((row, index) => ({ story: cards[index] as StoryCard, snippet: snippet(linesOf(row), terms) }));
}

function linesOf(row: HitRow): readonly string[] {
  const document = readDocument(row);
  const lines = bodyText(bodyOf(document)).split('\n');
  const standfirst = standfirstOf(document);
  return standfirst ? [...lines, standfirst] : lines;
}

const hitsByKeys = sqlQuery<{ keys: string }>()(
  (hole) => sql<HitRow>`
    select ${sql.join(cardColumns.map((column) => sql.ref(column)))}, d.format, d.document
    from json_each(${hole('keys')}) as asked
    cross join spans as s on s.key = asked.value
    cross join cards as c on c.key = s.key
    cross join revisions as r on r.id = s.revision
    cross join documents as d on d.id = r.document
    order by asked.key`,
);
