import type { Instant } from '../../kit/instant.ts';
import type { ActorRef, LogEntry } from '../../story/events.ts';
import type { Cause } from '../transaction.ts';
import type { Connection } from './connection.ts';
import { query } from './query.ts';

/** Writes what happened into the log; answers its number. `version` is the story's, after what happened. */
export function logEvent(connection: Connection, { at, by, happening }: Cause, version: number | null = null): number {
  const story = 'story' in happening ? happening.story : null;
  return connection.run(insertEvent, { at, by, story, version, happening: JSON.stringify(happening) }).rowId;
}

export interface EventRow {
  readonly seq: number;
  readonly at: number;
  readonly by: string;
  readonly happening: string;
}

export function entryOf({ seq, at, by, happening }: EventRow): LogEntry {
  return { seq, at: at as Instant, by: by as ActorRef, happening: JSON.parse(happening) };
}

const insertEvent = query<{
  at: number;
  by: string;
  story: string | null;
  version: number | null;
  happening: string;
}>()((db, hole) =>
  db.insertInto('events').values({
    at: hole('at'),
    by: hole('by'),
    story: hole('story'),
    version: hole('version'),
    happening: hole('happening'),
  }),
);
