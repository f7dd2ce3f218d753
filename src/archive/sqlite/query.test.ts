import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { query, sqlQuery } from './query.ts';

test('no value stands where SQLite would plan by it, and so prepare the statement anew at each run', () => {
  const built = query<{ list: number; limit: number }>()((db, hole) =>
    db.selectFrom('places').select('story').where('list', '=', hole('list')).limit(hole('limit')),
  );
  const written = sqlQuery<{ key: number }>()((hole) => sql`select 1 from spans where key > ${hole('key')}`);
  expect(built.compiled().sql).toBe('select "story" from "places" where "list" = +? limit +?');
  expect(written.compiled().sql).toBe('select 1 from spans where key > +?');
});
