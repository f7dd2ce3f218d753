import { sql } from 'kysely';
import type { LogEntry } from '../../../story/events.ts';
import type { AuditQuery } from '../../accounts-reader.ts';
import type { Connection } from '../connection.ts';
import { type EventRow, entryOf } from '../log-event.ts';
import { query, sqlQuery } from '../query.ts';

/**
 * Entries of the log by who, what and when, newest first. Each condition has an index in the log's order, so a page costs what it shows;
 * of the two that may be given together, who and what, the first leads and the second sifts.
 */
export function readAudit(connection: Connection, asked: AuditQuery): readonly LogEntry[] {
  const range = {
    before: Math.min(asked.before ?? Number.MAX_SAFE_INTEGER, firstSince(connection, asked.until)),
    first: asked.from === undefined ? 0 : firstSince(connection, asked.from),
    limit: asked.limit,
  };
  return rowsOf(connection, asked, range)
    .toSorted((a, b) => b.seq - a.seq)
    .slice(0, asked.limit)
    .map(entryOf);
}

interface Range {
  before: number;
  first: number;
  limit: number;
}

function rowsOf(connection: Connection, { staff, kinds }: AuditQuery, range: Range): readonly EventRow[] {
  if (staff !== undefined)
    return connection.all(entriesOfStaff, { ...range, staff, kinds: kinds ? JSON.stringify(kinds) : null });
  if (kinds) return kinds.flatMap((kind) => connection.all(entriesOfKind, { ...range, kind }));
  return connection.all(entriesBefore, range);
}

/** The number of the first entry at or after an instant; beyond all where there is none. */
function firstSince(connection: Connection, at: number | undefined): number {
  if (at === undefined) return Number.MAX_SAFE_INTEGER;
  return connection.one(firstAt, { at })?.seq ?? Number.MAX_SAFE_INTEGER;
}

const firstAt = query<{ at: number }>()((db, hole) =>
  db.selectFrom('events').select('seq').where('at', '>=', hole('at')).orderBy('at').orderBy('seq').limit(1),
);

const entriesBefore = query<Range>()((db, hole) =>
  db
    .selectFrom('events')
    .select(['seq', 'at', 'by', 'happening'])
    .where('seq', '<', hole('before'))
    .where('seq', '>=', hole('first'))
    .orderBy('seq', 'desc')
    .limit(hole('limit')),
);

const entriesOfKind = query<Range & { kind: string }>()((db, hole) =>
  db
    .selectFrom('events')
    .select(['seq', 'at', 'by', 'happening'])
    .where('kind', '=', hole('kind'))
    .where('seq', '<', hole('before'))
    .where('seq', '>=', hole('first'))
    .orderBy('seq', 'desc')
    .limit(hole('limit')),
);

/** What somebody did, and what was done about them, each from its own index. */
const entriesOfStaff = sqlQuery<Range & { staff: string; kinds: string | null }>()(
  (hole) => sql<EventRow>`
    select seq, at, "by", happening from (
      select seq, at, "by", happening from events
      where "by" = ${hole('staff')} and seq < ${hole('before')} and seq >= ${hole('first')}
        and (${hole('kinds')} is null or kind in (select value from json_each(${hole('kinds')})))
      order by seq desc limit ${hole('limit')}
    )
    union
    select seq, at, "by", happening from (
      select seq, at, "by", happening from events
      where about = ${hole('staff')} and seq < ${hole('before')} and seq >= ${hole('first')}
        and (${hole('kinds')} is null or kind in (select value from json_each(${hole('kinds')})))
      order by seq desc limit ${hole('limit')}
    )`,
);
