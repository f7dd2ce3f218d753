import type { Migration } from './migration.ts';

/** Links by which somebody outside sees a story before it is out; of the secret, its hash alone. */
export const previews: Migration = {
  number: 9,
  name: 'previews',
  sql: `
CREATE TABLE preview_links (
  id TEXT PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  story TEXT NOT NULL REFERENCES stories (id),
  data TEXT NOT NULL CHECK (json_valid(data))
) STRICT;

CREATE INDEX preview_links_story ON preview_links (story, id);
`,
};
