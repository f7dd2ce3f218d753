import type { Migration } from './migration.ts';

/** How many stories bear a date of each day (UTC, counted from 1970), whether they are shown or not: what a long range can hold at most. */
export const days: Migration = {
  number: 3,
  name: 'days',
  sql: `
CREATE TABLE days (
  day INTEGER PRIMARY KEY,
  stories INTEGER NOT NULL
) STRICT;

INSERT INTO days (day, stories)
SELECT CAST(floor(published_at / 86400000.0) AS INTEGER), count(*)
FROM places WHERE list = (SELECT id FROM lists WHERE kind = 'everything')
GROUP BY 1;
`,
};
