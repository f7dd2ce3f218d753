import type { Migration } from './migration.ts';

/** The house rules of each language, as one list. */
export const houseRules: Migration = {
  number: 12,
  name: 'house-rules',
  sql: `
CREATE TABLE house_rules (
  language TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  rules TEXT NOT NULL CHECK (json_valid(rules))
) STRICT, WITHOUT ROWID;
`,
};
