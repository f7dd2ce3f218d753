import type { Transaction } from '../archive/transaction.ts';
import type { Instant } from '../kit/instant.ts';
import { type Result, refused } from '../kit/result.ts';
import type { StaffId } from '../story/ids.ts';
import type { AccountRefusal } from './account-refusal.ts';
import type { Actor } from './actor.ts';
import type { AccountKeeping } from './keeping.ts';
import { may } from './may.ts';
import { type Staff, staffOf } from './staff.ts';

/** The one way of an administrator's act on somebody, in one transaction: may, who, then the work of the act. */
export function actOnStaff<T>(
  { archive, clock }: AccountKeeping,
  actor: Actor,
  id: StaffId,
  work: (transaction: Transaction, staff: Staff, now: Instant) => Promise<Result<T, AccountRefusal>>,
): Promise<Result<T, AccountRefusal>> {
  return archive.transact(async (transaction) => {
    if (!may(actor, 'manage-staff', null)) return refused({ kind: 'not-allowed' });
    const kept = await transaction.staff(id);
    return kept ? work(transaction, staffOf(kept), clock()) : refused({ kind: 'not-found', what: 'staff' });
  });
}

/** Whether somebody is the only one left who can change rights. */
export async function isLastAdministrator(transaction: Transaction, { id, role, status }: Staff): Promise<boolean> {
  if (role !== 'administrator' || status !== 'active') return false;
  const others = (await transaction.allStaff()).filter((other) => other.id !== id);
  return !others.some((other) => other.role === 'administrator' && other.status === 'active');
}
