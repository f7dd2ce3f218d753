import type { Connection } from './connection.ts';
import { query } from './query.ts';

/** The number of the newest entry of the log; 0 where the log is empty. */
export function newestEntry(connection: Connection): number {
  return connection.one(newest, {})?.seq ?? 0;
}

const newest = query()((db) => db.selectFrom('events').select('seq').orderBy('seq', 'desc').limit(1));
