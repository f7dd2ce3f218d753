import { ok, type Result, refused } from '../kit/result.ts';
import type { AccountRefusal } from './account-refusal.ts';
import type { Door, Visitor } from './door.ts';
import { takeTry } from './limits.ts';
import { noteFailure } from './note-failure.ts';
import { type OpenedSession, openSession } from './open-session.ts';
import { hashRecoveryCode } from './recovery-codes.ts';

export interface SignInWithRecoveryCode {
  readonly email: string;
  readonly code: string;
}

/** Signs in with a recovery code, where the passkey is lost and there is no password. 80 bits of chance need no second factor. */
export function signInWithRecoveryCode(
  door: Door,
  visitor: Visitor,
  { email, code }: SignInWithRecoveryCode,
): Promise<Result<OpenedSession, AccountRefusal>> {
  return door.archive.transact(async (transaction) => {
    const now = door.clock();
    const tooMany = takeTry(door.limits, now, visitor.network, email);
    if (tooMany) return refused(tooMany);
    const staff = await transaction.staffByEmail(email);
    const hash = hashRecoveryCode(code);
    const isGood = hash && staff?.status === 'active' && (await transaction.spendRecoveryCode(staff.id, hash));
    if (isGood && staff) return ok(await openSession(door, transaction, staff.id, 'recovery-code', visitor));
    await noteFailure(transaction, now, staff?.id ?? null, 'recovery-code', visitor);
    return refused<AccountRefusal>({ kind: 'sign-in-failed' });
  });
}
