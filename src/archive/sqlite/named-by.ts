import { sql } from 'kysely';
import { foldForSearch } from '../../kit/text.ts';
import { wordsOf } from '../search/parse-search.ts';
import { phraseOf } from '../search/search-expression.ts';
import type { Connection } from './connection.ts';
import { sqlQuery } from './query.ts';

/** Contributors or topics with a name that holds every word of a text, the last one perhaps only begun; by slug. */
export function namedBy<T>(
  connection: Connection,
  table: keyof typeof bearers,
  text: string,
  limit: number,
): readonly T[] {
  const words = wordsOf(foldForSearch(text.slice(0, 200)));
  if (words.length === 0) return [];
  const match = `${words.map((word) => phraseOf([word])).join(' AND ')} *`;
  return connection.all(bearers[table], { match, limit }).map(({ data }) => JSON.parse(data) as T);
}

const bearers = { contributors: bearersIn('contributors'), topics: bearersIn('topics') };

function bearersIn(table: 'contributors' | 'topics') {
  return sqlQuery<{ match: string; limit: number }>()(
    (hole) => sql<{ data: string }>`
      select b.data from ${sql.table(table)} as b
      where b.id in (select subject from names where names match ${hole('match')})
      order by b.slug
      limit ${hole('limit')}`,
  );
}
