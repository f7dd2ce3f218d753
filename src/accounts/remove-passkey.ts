import { ok, type Result, refused } from '../kit/result.ts';
import type { PasskeyId } from '../story/ids.ts';
import type { AccountRefusal } from './account-refusal.ts';
import { actOnOwnAccount } from './act-on-own-account.ts';
import type { AccountKeeping } from './keeping.ts';
import { type OpenedSession, renewSession } from './open-session.ts';
import type { SignedIn } from './signed-in.ts';

/** Takes a passkey away: the machine may be lost, so all other sessions end. The last way of signing in stays. */
export function removePasskey(
  keeping: AccountKeeping,
  signedIn: SignedIn,
  id: PasskeyId,
): Promise<Result<OpenedSession, AccountRefusal>> {
  return actOnOwnAccount<OpenedSession>(keeping, signedIn, async (transaction, { staff, session }, now) => {
    const passkeys = await transaction.passkeys(staff.id);
    if (!passkeys.some((passkey) => passkey.id === id)) return refused({ kind: 'not-found', what: 'passkey' });
    if (passkeys.length === 1 && !(await transaction.password(staff.id))) return refused({ kind: 'last-way' });
    await transaction.removePasskey(id);
    const happening = { kind: 'passkey-removed', staff: staff.id, passkey: id } as const;
    await transaction.note({ at: now, by: staff.id, happening });
    return ok(await renewSession(keeping, transaction, session));
  });
}
