import { sql } from 'kysely';
import type { Instant } from '../../kit/instant.ts';
import { sqlQuery } from './query.ts';
import type { Snapshot } from './snapshot.ts';

/** The next instant at which what is shown may change: one look into each of four indexes. */
export function readNextChange(snapshot: Snapshot): Instant | null {
  const row = snapshot.connection.one(nextChange, { now: snapshot.now });
  return (row?.at ?? null) as Instant | null;
}

const nextChange = sqlQuery<{ now: Instant }>()(
  (hole) => sql<{ at: number | null }>`
    select min(at) as at from (
      select min(starts) as at from releases where starts > ${hole('now')}
      union all select min(ends) from releases where ends > ${hole('now')}
      union all select min(until) from embargoes where until > ${hole('now')}
      union all select min(at) from withdrawals where at > ${hole('now')}
    )`,
);
