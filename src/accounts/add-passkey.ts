import type { Passkey } from '../archive/accounts-reader.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import type { AccountRefusal } from './account-refusal.ts';
import { actOnOwnAccount } from './act-on-own-account.ts';
import { refuseLine } from './check-fields.ts';
import type { Door } from './door.ts';
import { passkeyOf } from './join-staff.ts';
import { type CreationResponse, readCreation } from './passkeys.ts';
import type { SignedIn } from './signed-in.ts';

export interface AddPasskey {
  /** The name of the challenge, from the browser's cookie. */
  readonly challenge: string;
  readonly response: CreationResponse;
  /** What its owner calls it: the machine that it is on. */
  readonly name: string;
}

/** Passkeys that one person may have. */
export const mostPasskeys = 20;

/** Adds a passkey that one's browser has made. */
export async function addPasskey(
  door: Door,
  signedIn: SignedIn,
  { challenge: named, response, name }: AddPasskey,
): Promise<Result<Passkey, AccountRefusal>> {
  const refusal = refuseLine('passkey', name, 100);
  if (refusal) return refused(refusal);
  const challenge = door.challenges.take(named, 'add', door.clock());
  const isMine = challenge?.staff === signedIn.staff.id;
  const made = isMine ? await readCreation(door.party, challenge.challenge, response) : null;
  if (!made) return refused({ kind: 'passkey-unusable' });
  return actOnOwnAccount<Passkey>(door, signedIn, async (transaction, { staff }, now) => {
    if (await transaction.passkeyByCredential(made.credential)) return refused({ kind: 'passkey-unusable' });
    if ((await transaction.passkeys(staff.id)).length >= mostPasskeys)
      return refused({ kind: 'too-many', what: 'passkeys' });
    const passkey = passkeyOf(door, staff.id, name, made);
    await transaction.addPasskey(passkey);
    const happening = { kind: 'passkey-added', staff: staff.id, passkey: passkey.id } as const;
    await transaction.note({ at: now, by: staff.id, happening });
    return ok(passkey);
  });
}
