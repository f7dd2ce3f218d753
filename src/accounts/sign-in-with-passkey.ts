import { ok, type Result, refused } from '../kit/result.ts';
import type { AccountRefusal } from './account-refusal.ts';
import type { Door, Visitor } from './door.ts';
import { takeTry } from './limits.ts';
import { noteFailure } from './note-failure.ts';
import { type OpenedSession, openSession } from './open-session.ts';
import { type RequestResponse, readRequest } from './passkeys.ts';

/** What a browser answers: the name of its challenge, from its cookie, and what its passkey signed. */
export interface SignInWithPasskey {
  readonly challenge: string;
  readonly response: RequestResponse;
}

/** Signs in with a passkey, which is two factors in one: a thing that somebody has, and their finger or number. */
export async function signInWithPasskey(
  door: Door,
  visitor: Visitor,
  { challenge: name, response }: SignInWithPasskey,
): Promise<Result<OpenedSession, AccountRefusal>> {
  const now = door.clock();
  const tooMany = takeTry(door.limits, now, visitor.network, null);
  if (tooMany) return refused(tooMany);
  const challenge = door.challenges.take(name, 'sign-in', now);
  const passkey = await door.archive.read((reader) => reader.passkeyByCredential(response.id));
  const signed = challenge && passkey && (await readRequest(door.party, challenge.challenge, response, passkey));
  return door.archive.transact(async (transaction) => {
    const kept = passkey && (await transaction.passkeyByCredential(passkey.credential));
    const staff = kept && (await transaction.staff(kept.staff));
    const isGood =
      signed && kept && staff?.status === 'active' && (kept.counter === 0 || kept.counter < signed.counter);
    if (!isGood) {
      await noteFailure(transaction, now, passkey?.staff ?? null, 'passkey', visitor);
      return refused<AccountRefusal>({ kind: 'sign-in-failed' });
    }
    await transaction.usePasskey(kept.id, { at: now, ...signed });
    return ok(await openSession(door, transaction, staff.id, 'passkey', visitor));
  });
}
