import { ok, type Result, refused } from '../kit/result.ts';
import type { AccountRefusal } from './account-refusal.ts';
import { passwordLength } from './check-password.ts';
import type { Door, Visitor } from './door.ts';
import { takeTry } from './limits.ts';
import { noteFailure } from './note-failure.ts';
import { type OpenedSession, openHalfSession } from './open-session.ts';
import { verifyPassword } from './password-hash.ts';

export interface SignInWithPassword {
  readonly email: string;
  readonly password: string;
}

/**
 * Gives the first of two factors. The session that answers opens nothing yet. For an address that nobody has the answer, and the work
 * behind it, are those for a wrong password.
 */
export async function signInWithPassword(
  door: Door,
  visitor: Visitor,
  { email, password }: SignInWithPassword,
): Promise<Result<OpenedSession, AccountRefusal>> {
  const now = door.clock();
  const tooMany = takeTry(door.limits, now, visitor.network, email);
  if (tooMany) return refused(tooMany);
  const known = await door.archive.read(async (reader) => {
    const staff = await reader.staffByEmail(email);
    return { staff, kept: staff && (await reader.password(staff.id)) };
  });
  const typed = password.slice(0, passwordLength.most + 1);
  const isRight = await verifyPassword(typed, known.kept?.hash ?? null);
  return door.archive.transact(async (transaction) => {
    const staff = known.staff && (await transaction.staff(known.staff.id));
    const kept = staff && (await transaction.password(staff.id));
    if (isRight && staff?.status === 'active' && kept?.hash === known.kept?.hash)
      return ok(await openHalfSession(door, transaction, staff.id, visitor));
    await noteFailure(transaction, now, known.staff?.id ?? null, 'password', visitor);
    return refused<AccountRefusal>({ kind: 'sign-in-failed' });
  });
}
