import type { Instant } from '../../../kit/instant.ts';
import type { SignInWay } from '../../../story/events.ts';
import type { SessionId, StaffId } from '../../../story/ids.ts';
import type { Session } from '../../accounts-reader.ts';
import { query } from '../query.ts';
import type { SessionRow } from '../schema.ts';

export function sessionOf(row: SessionRow): Session {
  return {
    id: row.id as SessionId,
    staff: row.staff as StaffId,
    hash: row.hash,
    way: row.way as SignInWay,
    isHalf: row.is_half === 1,
    createdAt: row.created_at as Instant,
    seenAt: row.seen_at as Instant,
    endsAt: row.ends_at as Instant,
    browser: row.browser,
    network: row.network,
  };
}

export function sessionRow(session: Session): SessionRow {
  return {
    id: session.id,
    staff: session.staff,
    hash: session.hash,
    way: session.way,
    is_half: session.isHalf ? 1 : 0,
    created_at: session.createdAt,
    seen_at: session.seenAt,
    ends_at: session.endsAt,
    browser: session.browser,
    network: session.network,
  };
}

export const sessionOfHash = query<{ hash: string }>()((db, hole) =>
  db
    .selectFrom('sessions')
    .innerJoin('staff', 'staff.id', 'sessions.staff')
    .selectAll('sessions')
    .select('staff.data as staff_data')
    .where('sessions.hash', '=', hole('hash')),
);

export const sessionById = query<{ id: string }>()((db, hole) =>
  db.selectFrom('sessions').selectAll().where('id', '=', hole('id')),
);

export const sessionsOfStaff = query<{ staff: string }>()((db, hole) =>
  db
    .selectFrom('sessions')
    .selectAll()
    .where('staff', '=', hole('staff'))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc'),
);

export const insertSession = query<SessionRow>()((db, hole) =>
  db.insertInto('sessions').values({
    id: hole('id'),
    staff: hole('staff'),
    hash: hole('hash'),
    way: hole('way'),
    is_half: hole('is_half'),
    created_at: hole('created_at'),
    seen_at: hole('seen_at'),
    ends_at: hole('ends_at'),
    browser: hole('browser'),
    network: hole('network'),
  }),
);

export const sawSession = query<{ id: string; at: number }>()((db, hole) =>
  db
    .updateTable('sessions')
    .set({ seen_at: hole('at') })
    .where('id', '=', hole('id')),
);

export const deleteSession = query<{ id: string }>()((db, hole) =>
  db.deleteFrom('sessions').where('id', '=', hole('id')),
);

export const deleteSessions = query<{ staff: string; except: string }>()((db, hole) =>
  db.deleteFrom('sessions').where('staff', '=', hole('staff')).where('id', '!=', hole('except')),
);

export const deleteOldSessions = query<{ now: number; idleSince: number }>()((db, hole) =>
  db
    .deleteFrom('sessions')
    .where((row) => row.or([row('ends_at', '<=', hole('now')), row('seen_at', '<=', hole('idleSince'))])),
);
