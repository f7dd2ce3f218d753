import type { Migration } from './migration.ts';

/** What is planned of stories, found by deadline and by whoever is to write them. */
export const plans: Migration = {
  number: 10,
  name: 'plans',
  sql: `
CREATE TABLE plans (
  story TEXT PRIMARY KEY REFERENCES stories (id),
  assignee TEXT,
  due INTEGER,
  brief TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX plans_due ON plans (due, story) WHERE due IS NOT NULL;
CREATE INDEX plans_assignee ON plans (assignee, due, story) WHERE assignee IS NOT NULL;
`,
};
