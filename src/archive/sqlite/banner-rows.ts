import { query } from './query.ts';

export const bannerOfLanguage = query<{ language: string }>()((db, hole) =>
  db.selectFrom('banners').select('data').where('language', '=', hole('language')),
);

export const everyBanner = query()((db) => db.selectFrom('banners').select('data').orderBy('language'));

export const upsertBanner = query<{ language: string; until: number; data: string }>()((db, hole) =>
  db
    .insertInto('banners')
    .values({ language: hole('language'), until: hole('until'), data: hole('data') })
    .onConflict((conflict) =>
      conflict
        .column('language')
        .doUpdateSet((row) => ({ until: row.ref('excluded.until'), data: row.ref('excluded.data') })),
    ),
);

export const deleteBanner = query<{ language: string }>()((db, hole) =>
  db.deleteFrom('banners').where('language', '=', hole('language')),
);
