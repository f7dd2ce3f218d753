import { sql } from 'kysely';
import { query } from './query.ts';
import type { PlaceRow, Schema, ShownCorrectionRow, SpanRow } from './schema.ts';

/* What `write-projection.ts` runs. */

export type SpanValues = SpanRow;
export type CardValues = Schema['cards'];

export const spansOfStory = query<{ story: string }>()((db, hole) =>
  db
    .selectFrom('spans')
    .select(['key', 'revision', 'published_at'])
    .where('story', '=', hole('story'))
    .orderBy('shown_from'),
);

/** The highest key taken in `[from, until)`. */
export const highestKey = query<{ from: number; until: number }>()((db, hole) =>
  db
    .selectFrom('spans')
    .select('key')
    .where('key', '>=', hole('from'))
    .where('key', '<', hole('until'))
    .orderBy('key', 'desc')
    .limit(1),
);

export const insertSpan = query<SpanRow>()((db, hole) =>
  db.insertInto('spans').values({
    key: hole('key'),
    story: hole('story'),
    shown_from: hole('shown_from'),
    shown_until: hole('shown_until'),
    published_at: hole('published_at'),
    updated_at: hole('updated_at'),
    language: hole('language'),
    section: hole('section'),
    slug: hole('slug'),
    reason: hole('reason'),
    revision: hole('revision'),
    translation_of: hole('translation_of'),
    headline_hash: hole('headline_hash'),
  }),
);

/** What can change of a span while its words stay the same. */
export const updateSpan = query<SpanRow>()((db, hole) =>
  db
    .updateTable('spans')
    .set({
      shown_from: hole('shown_from'),
      shown_until: hole('shown_until'),
      updated_at: hole('updated_at'),
      reason: hole('reason'),
    })
    .where('key', '=', hole('key')),
);

export const deleteSpan = query<{ key: number }>()((db, hole) => db.deleteFrom('spans').where('key', '=', hole('key')));

export const insertCard = query<CardValues>()((db, hole) =>
  db
    .insertInto('cards')
    .values({ key: hole('key'), kind: hole('kind'), headline: hole('headline'), details: hole('details') }),
);

export const updateCard = query<CardValues>()((db, hole) =>
  db
    .updateTable('cards')
    .set({ kind: hole('kind'), headline: hole('headline'), details: hole('details') })
    .where('key', '=', hole('key')),
);

export const deleteCard = query<{ key: number }>()((db, hole) => db.deleteFrom('cards').where('key', '=', hole('key')));

export const insertPlace = query<PlaceRow>()((db, hole) =>
  db.insertInto('places').values({
    list: hole('list'),
    published_at: hole('published_at'),
    story: hole('story'),
    shown_from: hole('shown_from'),
    shown_until: hole('shown_until'),
  }),
);

export const deletePlace = query<Omit<PlaceRow, 'shown_until'>>()((db, hole) =>
  db
    .deleteFrom('places')
    .where('list', '=', hole('list'))
    .where('published_at', '=', hole('published_at'))
    .where('story', '=', hole('story'))
    .where('shown_from', '=', hole('shown_from')),
);

/** One place more or fewer among the latest of a day. */
export const countDay = query<{ day: number; more: number }>()((db, hole) =>
  db
    .insertInto('days')
    .values({ day: hole('day'), stories: hole('more') })
    .onConflict((conflict) =>
      conflict.column('day').doUpdateSet((row) => ({ stories: sql`${row.ref('days.stories')} + excluded.stories` })),
    ),
);

export const insertAddress = query<Schema['addresses']>()((db, hole) =>
  db.insertInto('addresses').values({
    section: hole('section'),
    slug: hole('slug'),
    language: hole('language'),
    story: hole('story'),
    shown_from: hole('shown_from'),
  }),
);

export const deleteAddress = query<{ section: string; slug: string; language: string }>()((db, hole) =>
  db
    .deleteFrom('addresses')
    .where('section', '=', hole('section'))
    .where('slug', '=', hole('slug'))
    .where('language', '=', hole('language')),
);

export const insertPictureUse = query<Schema['picture_uses']>()((db, hole) =>
  db.insertInto('picture_uses').values({
    picture: hole('picture'),
    user: hole('user'),
    shown_from: hole('shown_from'),
    shown_until: hole('shown_until'),
  }),
);

export const deletePictureUse = query<{ picture: string; user: string; shown_from: number }>()((db, hole) =>
  db
    .deleteFrom('picture_uses')
    .where('picture', '=', hole('picture'))
    .where('user', '=', hole('user'))
    .where('shown_from', '=', hole('shown_from')),
);

export const insertShownCorrection = query<ShownCorrectionRow>()((db, hole) =>
  db.insertInto('shown_corrections').values({
    language: hole('language'),
    at: hole('at'),
    correction: hole('correction'),
    story: hole('story'),
    shown_from: hole('shown_from'),
    shown_until: hole('shown_until'),
  }),
);

export const deleteShownCorrection = query<Omit<ShownCorrectionRow, 'story' | 'shown_until'>>()((db, hole) =>
  db
    .deleteFrom('shown_corrections')
    .where('language', '=', hole('language'))
    .where('at', '=', hole('at'))
    .where('correction', '=', hole('correction'))
    .where('shown_from', '=', hole('shown_from')),
);
