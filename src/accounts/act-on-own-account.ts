import type { Session } from '../archive/accounts-reader.ts';
import type { Transaction } from '../archive/transaction.ts';
import type { Instant } from '../kit/instant.ts';
import { type Result, refused } from '../kit/result.ts';
import type { AccountRefusal } from './account-refusal.ts';
import type { AccountKeeping } from './keeping.ts';
import { isFresh } from './session-time.ts';
import type { SignedIn } from './signed-in.ts';
import { type Staff, staffOf } from './staff.ts';

/** Somebody's account as it stands within a transaction, and the session that they act in. */
export interface OwnAccount {
  readonly staff: Staff;
  readonly session: Session;
}

/**
 * The one way of an act on what oneself signs in with, in one transaction. The session must still be there, and so young that a browser
 * left open does not do; then the work of the act.
 */
export function actOnOwnAccount<T>(
  { archive, clock }: AccountKeeping,
  signedIn: SignedIn,
  work: (transaction: Transaction, own: OwnAccount, now: Instant) => Promise<Result<T, AccountRefusal>>,
): Promise<Result<T, AccountRefusal>> {
  return archive.transact(async (transaction) => {
    const now = clock();
    const found = await transaction.sessionByHash(signedIn.session.hash);
    if (!found || found.session.isHalf || found.staff.status !== 'active' || !isFresh(found.session, now))
      return refused({ kind: 'sign-in-again' });
    return work(transaction, { session: found.session, staff: staffOf(found.staff) }, now);
  });
}
