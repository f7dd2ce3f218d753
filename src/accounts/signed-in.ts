import type { Session } from '../archive/accounts-reader.ts';
import type { Archive } from '../archive/archive.ts';
import { type Instant, shift } from '../kit/instant.ts';
import type { Actor } from './actor.ts';
import { hashSecret } from './secret.ts';
import { isAlive, seenEvery } from './session-time.ts';
import { actorOf, type Staff, staffOf } from './staff.ts';

/** Somebody who is signed in, as whom they act, and in which session. */
export interface SignedIn {
  readonly actor: Actor;
  readonly staff: Staff;
  readonly session: Session;
}

/**
 * Who holds the secret of a session. Null alike for a text that is none, for a session that ended, whose time is up or that still awaits
 * its second factor, and for somebody suspended. Writes down, every five minutes, that the session is used.
 */
export async function authenticateSession(
  archive: Pick<Archive, 'read' | 'transact'>,
  secret: string,
  now: Instant,
): Promise<SignedIn | null> {
  const found = await findSession(archive, secret, now);
  if (!found || found.session.isHalf) return null;
  const { session, staff } = found;
  if (shift(session.seenAt, seenEvery) <= now)
    await archive.transact((transaction) => transaction.sawSession(session.id, now));
  return { actor: actorOf(staff), staff, session };
}

/** The same for a session that awaits its second factor: it opens nothing but the way to give that. */
export async function authenticateHalf(
  archive: Pick<Archive, 'read'>,
  secret: string,
  now: Instant,
): Promise<Omit<SignedIn, 'actor'> | null> {
  const found = await findSession(archive, secret, now);
  return found?.session.isHalf ? found : null;
}

async function findSession(
  archive: Pick<Archive, 'read'>,
  secret: string,
  now: Instant,
): Promise<Omit<SignedIn, 'actor'> | null> {
  const hash = hashSecret(secret);
  const found = await archive.read((reader) => reader.sessionByHash(hash));
  if (!found || !isAlive(found.session, now) || found.staff.status !== 'active') return null;
  return { session: found.session, staff: staffOf(found.staff) };
}
