import type { Migration } from './migration.ts';

/** What the newest entries of the log touched, for those who keep pages made of the archive. Older rows are forgotten. */
export const news: Migration = {
  number: 2,
  name: 'news',
  sql: `
CREATE TABLE news (
  seq INTEGER PRIMARY KEY,
  touched TEXT NOT NULL,
  ahead TEXT NOT NULL
) STRICT;
`,
};
