import type { Session } from '../archive/accounts-reader.ts';
import type { Transaction } from '../archive/transaction.ts';
import { shift } from '../kit/instant.ts';
import type { SignInWay } from '../story/events.ts';
import type { StaffId } from '../story/ids.ts';
import { browserName } from './browser-name.ts';
import type { Visitor } from './door.ts';
import type { AccountKeeping } from './keeping.ts';
import { networkName } from './network-name.ts';
import { hashSecret, newSecret, type Secret } from './secret.ts';
import { sessionTime } from './session-time.ts';

/** A session with its secret, for the one time that it can be seen. */
export interface OpenedSession {
  readonly secret: Secret;
  readonly session: Session;
}

/** Somebody signed in: a session that opens the newsroom, and the entry in the log that says so. */
export async function openSession(
  keeping: AccountKeeping,
  transaction: Transaction,
  staff: StaffId,
  way: SignInWay,
  visitor: Visitor,
): Promise<OpenedSession> {
  const opened = newSession(keeping, staff, way, visitor, false);
  await keepSession(transaction, opened.session);
  const { id, network } = opened.session;
  await transaction.note({
    at: opened.session.createdAt,
    by: staff,
    happening: { kind: 'signed-in', staff, session: id, way, network },
  });
  return opened;
}

/** Somebody gave the first of two factors: a session that opens nothing but the way to give the second. */
export async function openHalfSession(
  keeping: AccountKeeping,
  transaction: Transaction,
  staff: StaffId,
  visitor: Visitor,
): Promise<OpenedSession> {
  const opened = newSession(keeping, staff, 'password', visitor, true);
  await keepSession(transaction, opened.session);
  return opened;
}

/**
 * Takes a new secret for somebody's session after a change of what they sign in with, and ends all their others. `session` is one that
 * they have; the one that answers begins anew.
 */
export async function renewSession(
  keeping: AccountKeeping,
  transaction: Transaction,
  session: Session,
): Promise<OpenedSession> {
  await transaction.endSessions(session.staff);
  const secret = newSecret();
  const renewed = { ...session, id: keeping.newId('session'), hash: hashSecret(secret), seenAt: keeping.clock() };
  await transaction.addSession(renewed);
  return { secret, session: renewed };
}

/** Keeps a new session; what nobody can use any more is forgotten with the occasion. */
async function keepSession(transaction: Transaction, session: Session): Promise<void> {
  await transaction.forgetExpired(session.createdAt, shift(session.createdAt, -sessionTime.idle));
  await transaction.addSession(session);
}

function newSession(
  { clock, newId }: AccountKeeping,
  staff: StaffId,
  way: SignInWay,
  { network, userAgent }: Visitor,
  isHalf: boolean,
): OpenedSession {
  const now = clock();
  const secret = newSecret();
  const session: Session = {
    id: newId('session'),
    staff,
    hash: hashSecret(secret),
    way,
    isHalf,
    createdAt: now,
    seenAt: now,
    endsAt: shift(now, isHalf ? sessionTime.half : sessionTime.most),
    browser: browserName(userAgent),
    network: networkName(network),
  };
  return { secret, session };
}
