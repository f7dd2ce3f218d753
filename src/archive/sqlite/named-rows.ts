import { query } from './query.ts';

type NamedTable = 'contributors' | 'topics' | 'series';

/** The queries that contributors, topics and series have in common. */
function namedRows(table: NamedTable) {
  return {
    byId: query<{ id: string }>()((db, hole) => db.selectFrom(table).select('data').where('id', '=', hole('id'))),
    bySlug: query<{ slug: string }>()((db, hole) =>
      db.selectFrom(table).select('data').where('slug', '=', hole('slug')),
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
  };
}

export const contributorRows = namedRows('contributors');
export const topicRows = namedRows('topics');
export const seriesRows = namedRows('series');
