import { query } from '../query.ts';

export const staffById = query<{ id: string }>()((db, hole) =>
  db.selectFrom('staff').select('data').where('id', '=', hole('id')),
);

export const staffOfEmail = query<{ email: string }>()((db, hole) =>
  db.selectFrom('staff').select('data').where('email_key', '=', hole('email')),
);

export const everyStaff = query()((db) => db.selectFrom('staff').select('data').orderBy('name').orderBy('id'));

export const upsertStaff = query<{ id: string; email_key: string; name: string; data: string }>()((db, hole) =>
  db
    .insertInto('staff')
    .values({ id: hole('id'), email_key: hole('email_key'), name: hole('name'), data: hole('data') })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        email_key: row.ref('excluded.email_key'),
        name: row.ref('excluded.name'),
        data: row.ref('excluded.data'),
      })),
    ),
);

export const passkeysOfStaff = query<{ staff: string }>()((db, hole) =>
  db.selectFrom('passkeys').select('data').where('staff', '=', hole('staff')).orderBy('id'),
);

export const passkeyById = query<{ id: string }>()((db, hole) =>
  db.selectFrom('passkeys').select('data').where('id', '=', hole('id')),
);

export const passkeyOfCredential = query<{ credential: string }>()((db, hole) =>
  db.selectFrom('passkeys').select('data').where('credential', '=', hole('credential')),
);

export const insertPasskey = query<{ id: string; staff: string; credential: string; data: string }>()((db, hole) =>
  db
    .insertInto('passkeys')
    .values({ id: hole('id'), staff: hole('staff'), credential: hole('credential'), data: hole('data') }),
);

export const updatePasskey = query<{ id: string; data: string }>()((db, hole) =>
  db
    .updateTable('passkeys')
    .set({ data: hole('data') })
    .where('id', '=', hole('id')),
);

export const deletePasskey = query<{ id: string }>()((db, hole) =>
  db.deleteFrom('passkeys').where('id', '=', hole('id')),
);

export const passwordOfStaff = query<{ staff: string }>()((db, hole) =>
  db.selectFrom('passwords').select('data').where('staff', '=', hole('staff')),
);

export const deletePassword = query<{ staff: string }>()((db, hole) =>
  db.deleteFrom('passwords').where('staff', '=', hole('staff')),
);

export const insertPassword = query<{ staff: string; data: string }>()((db, hole) =>
  db.insertInto('passwords').values({ staff: hole('staff'), data: hole('data') }),
);

export const codesOfStaff = query<{ staff: string }>()((db, hole) =>
  db.selectFrom('recovery_codes').select('hash').where('staff', '=', hole('staff')).orderBy('hash'),
);

export const deleteCodes = query<{ staff: string }>()((db, hole) =>
  db.deleteFrom('recovery_codes').where('staff', '=', hole('staff')),
);

export const deleteCode = query<{ staff: string; hash: string }>()((db, hole) =>
  db.deleteFrom('recovery_codes').where('staff', '=', hole('staff')).where('hash', '=', hole('hash')),
);

export const insertCode = query<{ staff: string; hash: string }>()((db, hole) =>
  db.insertInto('recovery_codes').values({ staff: hole('staff'), hash: hole('hash') }),
);

export const linkOfHash = query<{ hash: string }>()((db, hole) =>
  db.selectFrom('one_time_links').select('data').where('hash', '=', hole('hash')),
);

export const linksOfKind = query<{ kind: string }>()((db, hole) =>
  db.selectFrom('one_time_links').select('data').where('kind', '=', hole('kind')).orderBy('id', 'desc'),
);

export const insertLink = query<{ id: string; kind: string; hash: string; expires_at: number; data: string }>()(
  (db, hole) =>
    db.insertInto('one_time_links').values({
      id: hole('id'),
      kind: hole('kind'),
      hash: hole('hash'),
      expires_at: hole('expires_at'),
      data: hole('data'),
    }),
);

export const deleteLink = query<{ id: string }>()((db, hole) =>
  db.deleteFrom('one_time_links').where('id', '=', hole('id')),
);

export const deleteLinksOfKind = query<{ kind: string }>()((db, hole) =>
  db.deleteFrom('one_time_links').where('kind', '=', hole('kind')),
);

export const deleteOldLinks = query<{ now: number }>()((db, hole) =>
  db.deleteFrom('one_time_links').where('expires_at', '<=', hole('now')),
);
