import { query } from './query.ts';

/** The number of the newest entry of the log; no row where the log is empty. */
export const newestEntry = query()((db) => db.selectFrom('events').select('seq').orderBy('seq', 'desc').limit(1));
