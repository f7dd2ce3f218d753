import type { Migration } from './migration.ts';

/**
 * What the staff say about passages, beside the documents. `starts` and `ends` are places in the newest version of a story's document, none
 * while the passage is gone; `change` rises within a story with every change that is more than moving along with the words around.
 */
export const remarks: Migration = {
  number: 11,
  name: 'remarks',
  sql: `
CREATE TABLE remarks (
  id TEXT PRIMARY KEY,
  story TEXT NOT NULL REFERENCES stories (id),
  change INTEGER NOT NULL,
  open INTEGER NOT NULL,
  starts INTEGER,
  ends INTEGER,
  data TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX remarks_story ON remarks (story, change);

CREATE TABLE mentions (
  staff TEXT NOT NULL,
  remark TEXT NOT NULL REFERENCES remarks (id),
  PRIMARY KEY (staff, remark)
) STRICT, WITHOUT ROWID;
`,
};
