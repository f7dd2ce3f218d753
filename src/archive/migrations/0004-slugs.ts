import type { Migration } from './migration.ts';

/** Every slug that a contributor, topic or series has or had: it stays its bearer's for ever. */
export const slugs: Migration = {
  number: 4,
  name: 'slugs',
  sql: `
CREATE TABLE slugs (
  kind TEXT NOT NULL,
  slug TEXT NOT NULL,
  bearer TEXT NOT NULL,
  PRIMARY KEY (kind, slug)
) STRICT, WITHOUT ROWID;

INSERT INTO slugs (kind, slug, bearer)
SELECT 'contributors', slug, id FROM contributors
UNION ALL SELECT 'topics', slug, id FROM topics
UNION ALL SELECT 'series', slug, id FROM series;
`,
};
