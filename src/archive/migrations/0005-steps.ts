import type { Migration } from './migration.ts';

/**
 * How each story's document came to be what it is, step by step. `format` is the version of the document that a step was made in
 * (`story/schema.ts`). Steps of long ago are forgotten; those that are there lead up to the present version without a gap.
 */
export const steps: Migration = {
  number: 5,
  name: 'steps',
  sql: `
CREATE TABLE steps (
  story TEXT NOT NULL REFERENCES stories (id),
  version INTEGER NOT NULL,
  story_version INTEGER NOT NULL,
  at INTEGER NOT NULL,
  by TEXT NOT NULL,
  client TEXT NOT NULL,
  format INTEGER NOT NULL,
  step TEXT NOT NULL,
  undo TEXT NOT NULL,
  PRIMARY KEY (story, version)
) STRICT, WITHOUT ROWID;
`,
};
