import { sql } from 'kysely';
import type { SearchTerm } from '../search/parse-search.ts';
import { type NamedTerm, phraseOf } from '../search/search-expression.ts';
import { idTag } from '../search/search-tags.ts';
import type { Connection } from './connection.ts';
import { sqlQuery } from './query.ts';

/** Bearers of a name that one word of a search may stand for. */
const mostBearers = 200;

/**
 * Finds whose names hold each term now, so that a search for a contributor's or a topic's new name finds the stories of before: those are
 * kept under ids, not names.
 */
export function nameTerms(connection: Connection, terms: readonly SearchTerm[]): readonly NamedTerm[] {
  const rows = connection.all(bearers, { terms: JSON.stringify(terms.map(phraseOf)) });
  const subjects = Map.groupBy(rows, ({ term }) => term);
  return terms.map((term, index) => ({
    term,
    tags: [...new Set(subjects.get(index)?.map(({ subject }) => idTag(subject)))].slice(0, mostBearers),
  }));
}

const bearers = sqlQuery<{ terms: string }>()(
  (hole) => sql<{ term: number; subject: string }>`
    select asked.key as term, n.subject
    from json_each(${hole('terms')}) as asked cross join names as n on n.names match asked.value
    limit 10000`,
);
