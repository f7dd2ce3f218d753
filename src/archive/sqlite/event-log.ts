import type { EventLog } from '../event-log.ts';
import type { Connection } from './connection.ts';
import { entryOf } from './log-event.ts';
import { newestEntry } from './newest-entry.ts';
import { newsAfter, newsOf } from './news-rows.ts';
import { query } from './query.ts';
import type { Snapshots } from './snapshots.ts';
import { readUpcoming } from './upcoming.ts';
import type { Writer } from './writer.ts';

/** The log, read over the reading connections; cursors are moved by the writer, in its turn. */
export function eventLog(snapshots: Snapshots, writer: Pick<Writer, 'write'>): EventLog {
  const read = <T>(work: (connection: Connection) => T): Promise<T> =>
    snapshots.hold(async ({ connection }) => work(connection));
  return {
    head: () => read(newestEntry),
    after: (seq, limit) => read((connection) => connection.all(entriesAfter, { seq, limit }).map(entryOf)),
    version: () => snapshots.version(),
    news: (seq, limit) => read((connection) => connection.all(newsAfter, { seq, limit }).map(newsOf)),
    upcoming: (now) => read((connection) => readUpcoming(connection, now)),
    cursor: (reader) => read((connection) => connection.one(cursorOf, { reader })?.seq ?? 0),
    moveCursor: (reader, seq) => writer.write((connection) => void connection.run(moveCursor, { reader, seq })),
  };
}

const entriesAfter = query<{ seq: number; limit: number }>()((db, hole) =>
  db
    .selectFrom('events')
    .select(['seq', 'at', 'by', 'happening'])
    .where('seq', '>', hole('seq'))
    .orderBy('seq')
    .limit(hole('limit')),
);

const cursorOf = query<{ reader: string }>()((db, hole) =>
  db.selectFrom('cursors').select('seq').where('reader', '=', hole('reader')),
);

const moveCursor = query<{ reader: string; seq: number }>()((db, hole) =>
  db
    .insertInto('cursors')
    .values({ reader: hole('reader'), seq: hole('seq') })
    .onConflict((conflict) => conflict.column('reader').doUpdateSet((row) => ({ seq: row.ref('excluded.seq') }))),
);
