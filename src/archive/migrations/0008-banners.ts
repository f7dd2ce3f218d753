import type { Migration } from './migration.ts';

/** The breaking banner of each language; what stood there before is told by the log. */
export const banners: Migration = {
  number: 8,
  name: 'banners',
  sql: `
CREATE TABLE banners (
  language TEXT PRIMARY KEY,
  until INTEGER NOT NULL,
  data TEXT NOT NULL CHECK (json_valid(data))
) STRICT, WITHOUT ROWID;
`,
};
