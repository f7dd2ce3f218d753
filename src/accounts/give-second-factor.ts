import type { Transaction } from '../archive/transaction.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import type { StaffId } from '../story/ids.ts';
import type { AccountRefusal } from './account-refusal.ts';
import type { Door, Visitor } from './door.ts';
import { takeCodeTry } from './limits.ts';
import { noteFailure } from './note-failure.ts';
import { type OpenedSession, openSession } from './open-session.ts';
import { hashRecoveryCode } from './recovery-codes.ts';
import { hashSecret } from './secret.ts';
import { isAlive } from './session-time.ts';
import { checkCode } from './time-code.ts';

export interface GiveSecondFactor {
  /** The secret of the half session. */
  readonly secret: string;
  /** Six digits of the authenticator, or a recovery code. */
  readonly code: string;
}

/** Gives the second factor: the half session ends, and a whole one begins, with a secret of its own. */
export function giveSecondFactor(
  door: Door,
  visitor: Visitor,
  { secret, code }: GiveSecondFactor,
): Promise<Result<OpenedSession, AccountRefusal>> {
  return door.archive.transact(async (transaction) => {
    const now = door.clock();
    const found = await transaction.sessionByHash(hashSecret(secret));
    if (!found?.session.isHalf || !isAlive(found.session, now) || found.staff.status !== 'active')
      return refused<AccountRefusal>({ kind: 'half-over' });
    const staff = found.staff.id;
    const tooMany = takeCodeTry(door.limits, now, visitor.network, staff);
    if (tooMany) return refused(tooMany);
    const way = await spend(door, transaction, staff, code);
    if (way === 'wrong-code' || way === 'codes-lost') {
      await noteFailure(transaction, now, staff, 'code', visitor);
      return refused<AccountRefusal>({ kind: way });
    }
    door.limits.byCode.forgive(staff);
    await transaction.endSession(found.session.id);
    return ok(await openSession(door, transaction, staff, way, visitor));
  });
}

/** Uses a code up; answers what it was, or why it was none. */
async function spend(
  { clock }: Door,
  transaction: Transaction,
  staff: StaffId,
  code: string,
): Promise<'password' | 'recovery-code' | 'wrong-code' | 'codes-lost'> {
  const password = await transaction.password(staff);
  const codeSecret = password?.codeSecret ?? null;
  if (password && codeSecret !== null) {
    const step = checkCode(codeSecret, code, clock(), password.lastStep);
    if (step !== null) {
      await transaction.savePassword(staff, { ...password, codeSecret, lastStep: step });
      return 'password';
    }
  }
  const hash = hashRecoveryCode(code);
  if (hash && (await transaction.spendRecoveryCode(staff, hash))) return 'recovery-code';
  return password && codeSecret === null ? 'codes-lost' : 'wrong-code';
}
