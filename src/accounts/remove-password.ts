import { ok, type Result, refused } from '../kit/result.ts';
import type { AccountRefusal } from './account-refusal.ts';
import { actOnOwnAccount } from './act-on-own-account.ts';
import type { AccountKeeping } from './keeping.ts';
import { type OpenedSession, renewSession } from './open-session.ts';
import type { SignedIn } from './signed-in.ts';

/** Takes one's password away, with its authenticator, where there is a passkey to sign in with. All other sessions end. */
export function removePassword(
  keeping: AccountKeeping,
  signedIn: SignedIn,
): Promise<Result<OpenedSession, AccountRefusal>> {
  return actOnOwnAccount<OpenedSession>(keeping, signedIn, async (transaction, { staff, session }, now) => {
    if ((await transaction.passkeys(staff.id)).length === 0) return refused({ kind: 'last-way' });
    await transaction.savePassword(staff.id, null);
    await transaction.note({ at: now, by: staff.id, happening: { kind: 'password-removed', staff: staff.id } });
    return ok(await renewSession(keeping, transaction, session));
  });
}
