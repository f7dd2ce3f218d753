import type { Migration } from './migration.ts';

/**
 * All that a sitemap says of stories, in an index by their date: a month is read from it alone. It takes the place of the list of everything,
 * which knew no addresses; days are counted by the latest of each language. And all that a search must know of what it found, close together.
 */
export const byDate: Migration = {
  number: 13,
  name: 'by-date',
  sql: `
CREATE INDEX spans_date ON spans (published_at, story, shown_from, shown_until, updated_at, language, section, slug);
CREATE INDEX spans_found ON spans (key, language, published_at, shown_from, shown_until);

DELETE FROM places WHERE list IN (SELECT id FROM lists WHERE kind = 'everything');
DELETE FROM lists WHERE kind = 'everything';

DELETE FROM days;
INSERT INTO days (day, stories)
SELECT CAST(floor(published_at / 86400000.0) AS INTEGER), count(*)
FROM places WHERE list IN (SELECT id FROM lists WHERE kind = 'latest')
GROUP BY 1;
`,
};
