import { sql } from 'kysely';
import { foldForSearch } from '../../kit/text.ts';
import type { DeskCard, DeskQuery } from '../desk-list.ts';
import { wordsOf } from '../search/parse-search.ts';
import { phraseOf } from '../search/search-expression.ts';
import type { Connection } from './connection.ts';
import { deskCards } from './desk-cards.ts';
import { deskListQuery, type HeadlineWords } from './desk-list-query.ts';
import { isBegun, teachHeadlineHas } from './headline-has.ts';
import { query, sqlQuery } from './query.ts';

/** One page of a list of the desk, in the list's order: six queries at most, whatever the filters. */
export function deskStories(connection: Connection, asked: DeskQuery, bounds: WordBounds = usual): readonly DeskCard[] {
  const words = asked.headline === undefined ? [] : wordsOf(foldForSearch(asked.headline.slice(0, 200)));
  const sections = asked.section ? connection.all(sectionsBelow, { section: asked.section }).map(({ id }) => id) : [];
  const wanted = asked.isTyping ? typedWords(words) : words;
  const list = deskListQuery(asked, sections, wanted.length > 0 ? headlineWords(connection, wanted, bounds) : null);
  const places = connection.all(list.query, list.args);
  return deskCards(connection, asked.before ? places.toReversed() : places);
}

/** Up to how many stories that have the words are sorted, and up to how many are looked for in a list. */
export interface WordBounds {
  readonly sorted: number;
  readonly listed: number;
}

const usual: WordBounds = { sorted: 1_000, listed: 10_000 };

/**
 * Words in headlines: where few stories have them all, those are sorted; where more have, the list is gone through for those that are among
 * them; where very many have, the first that are met make a page, and each is asked by itself.
 */
function headlineWords(
  connection: Connection,
  words: readonly string[],
  { sorted, listed }: WordBounds,
): HeadlineWords {
  const match = words.map(expressionOf).join(' AND ');
  const keys = connection.all(keysOfHeadlines, { match, limit: listed + 1 }).map(({ rowid }) => Number(rowid));
  if (keys.length <= sorted) return { keys };
  if (keys.length <= listed) return { match };
  teachHeadlineHas(connection);
  return { words: JSON.stringify(words) };
}

/** A word, or (`harb*`) the beginning of one, as FTS5 reads it. */
function expressionOf(word: string): string {
  return isBegun(word) ? `${phraseOf([word.slice(0, -1)])} *` : phraseOf([word]);
}

/** The letters from which on a last word is looked for as a beginning: of fewer, too many words begin so to go through while somebody types. */
const fewestLetters = 4;

/** Words of which the last may only be begun. */
function typedWords(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  if (last.length >= fewestLetters) return [...words.slice(0, -1), `${last}*`];
  return words.length > 1 ? words.slice(0, -1) : words;
}

const keysOfHeadlines = query<{ match: string; limit: number }>()((db, hole) =>
  db
    .selectFrom('desk_headlines')
    .select('rowid')
    .where(sql<boolean>`desk_headlines match ${hole('match')}`)
    .orderBy('rowid', 'desc')
    .limit(hole('limit')),
);

/** A section that is there, and all below it. */
const sectionsBelow = sqlQuery<{ section: string }>()(
  (hole) => sql<{ id: string }>`
    with recursive below (id) as (
      select ${hole('section')} union select s.id from sections as s join below as b on s.parent = b.id
    )
    select id from below`,
);
