import { query } from '../query.ts';

/** What the checks read of a story's row. */
export interface CheckedStoryRow {
  readonly key: number;
  readonly id: string;
  readonly headline: string;
}

export const storiesAfter = query<{ after: number; limit: number }>()((db, hole) =>
  db
    .selectFrom('stories')
    .select(['key', 'id', 'headline'])
    .where('key', '>', hole('after'))
    .orderBy('key')
    .limit(hole('limit')),
);

export const storyCount = query()((db) =>
  db.selectFrom('stories').select((select) => select.fn.countAll<number>().as('count')),
);
