import type { Connection } from './connection.ts';
import { query } from './query.ts';

type NamedTable = 'contributors' | 'topics' | 'series';

/** The queries that contributors, topics and series have in common; by a slug, whoever has or had it is found. */
function namedRows(table: NamedTable) {
  return {
    byId: query<{ id: string }>()((db, hole) => db.selectFrom(table).select('data').where('id', '=', hole('id'))),
    bySlug: query<{ slug: string }>()((db, hole) =>
      db
        .selectFrom(table)
        .select('data')
        .where('id', '=', (slugs) =>
          slugs.selectFrom('slugs').select('bearer').where('kind', '=', table).where('slug', '=', hole('slug')),
        ),
    ),
    page: query<{ afterSlug: string; limit: number }>()((db, hole) =>
      db.selectFrom(table).select('data').where('slug', '>', hole('afterSlug')).orderBy('slug').limit(hole('limit')),
    ),
    save: query<{ id: string; slug: string; data: string }>()((db, hole) =>
      db
        .insertInto(table)
        .values({ id: hole('id'), slug: hole('slug'), data: hole('data') })
        .onConflict((conflict) =>
          conflict
            .column('id')
            .doUpdateSet((row) => ({ slug: row.ref('excluded.slug'), data: row.ref('excluded.data') })),
        ),
    ),
    bearer: query<{ slug: string }>()((db, hole) =>
      db.selectFrom('slugs').select('bearer').where('kind', '=', table).where('slug', '=', hole('slug')),
    ),
    bear: query<{ slug: string; bearer: string }>()((db, hole) =>
      db.insertInto('slugs').values({ kind: table, slug: hole('slug'), bearer: hole('bearer') }),
    ),
  };
}

type NamedRows = ReturnType<typeof namedRows>;

/** Adds or replaces a row; its slug stays its own for ever. */
export function saveNamed(
  connection: Connection,
  rows: NamedRows,
  named: { readonly id: string; readonly slug: string },
): void {
  const { id, slug } = named;
  const bearer = connection.one(rows.bearer, { slug })?.bearer;
  if (bearer !== undefined && bearer !== id) throw new Error(`The slug ${slug} belongs to ${bearer}.`);
  connection.run(rows.save, { id, slug, data: JSON.stringify(named) });
  if (bearer === undefined) connection.run(rows.bear, { slug, bearer: id });
}

export const contributorRows = namedRows('contributors');
export const topicRows = namedRows('topics');
export const seriesRows = namedRows('series');
