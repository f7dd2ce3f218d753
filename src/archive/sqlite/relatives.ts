import { sql } from 'kysely';
import type { StoryId } from '../../story/ids.ts';
import type { Connection } from './connection.ts';
import { sqlQuery } from './query.ts';

/** The other stories of a group of translations that have, had or will have something to show. */
export function relativesOf(connection: Connection, story: StoryId, translationOf: StoryId | null): readonly StoryId[] {
  const original = translationOf ?? story;
  const relatives = connection.all(relativesInGroup, { original }).map((row) => row.story as StoryId);
  return [original, ...relatives].filter((id) => id !== story);
}

const relativesInGroup = sqlQuery<{ original: StoryId }>()(
  (hole) => sql<{ story: string }>`select distinct story from spans where translation_of = ${hole('original')}`,
);
