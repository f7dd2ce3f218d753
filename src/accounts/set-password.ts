import { ok, type Result } from '../kit/result.ts';
import type { AccountRefusal } from './account-refusal.ts';
import { actOnOwnAccount } from './act-on-own-account.ts';
import type { AccountKeeping } from './keeping.ts';
import { type NewPassword, preparePassword } from './new-password.ts';
import { type OpenedSession, renewSession } from './open-session.ts';
import type { SignedIn } from './signed-in.ts';

/** Sets or changes one's password, with the authenticator that goes with it. All other sessions end, and this one has a new secret. */
export async function setPassword(
  keeping: AccountKeeping,
  signedIn: SignedIn,
  command: NewPassword,
): Promise<Result<OpenedSession, AccountRefusal>> {
  const { name, email } = signedIn.staff;
  const prepared = await preparePassword(command, [name, email], keeping.clock());
  if (!prepared.ok) return prepared;
  return actOnOwnAccount<OpenedSession>(keeping, signedIn, async (transaction, { staff, session }, now) => {
    await transaction.savePassword(staff.id, { ...prepared.value, staff: staff.id, setAt: now });
    await transaction.note({ at: now, by: staff.id, happening: { kind: 'password-set', staff: staff.id } });
    return ok(await renewSession(keeping, transaction, session));
  });
}
