import { sql } from 'kysely';
import type { Connection } from '../connection.ts';
import { sqlQuery } from '../query.ts';

/** Those that acts read by while an archive is made; without one of them an act would go through a whole table. */
const needed: ReadonlySet<string> = new Set([
  'corrections_story',
  'events_story',
  'picture_uses_user',
  'sections_parent',
  'spans_story',
  'spans_translation',
  'stories_changed',
]);

/**
 * Takes away the indexes that only readers need, and answers how they are made again: of all rows at once, which takes a fraction of the
 * time that keeping them would take.
 */
export function setIndexesAside(connection: Connection): () => void {
  const aside = connection.all(indexes, {}).filter(({ name }) => !needed.has(name));
  for (const { name } of aside) connection.exec(`DROP INDEX "${name}"`);
  return () => {
    for (const { sql: text } of aside) connection.exec(text);
  };
}

/** Indexes that a migration made; those of keys have no text. None of them makes anything unique. */
const indexes = sqlQuery()(
  () => sql<{ name: string; sql: string }>`
    SELECT name, sql FROM sqlite_schema
    WHERE type = 'index' AND sql IS NOT NULL AND sql NOT LIKE 'CREATE UNIQUE%' ORDER BY rowid`,
);
