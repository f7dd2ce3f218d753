import type { Passkey } from '../archive/accounts-reader.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import type { StaffId } from '../story/ids.ts';
import type { AccountRefusal } from './account-refusal.ts';
import type { Door, Visitor } from './door.ts';
import { takeTry } from './limits.ts';
import { type CreationOptions, creationOptions, type RequestOptions, requestOptions } from './passkeys.ts';
import type { Secret } from './secret.ts';

/** What a browser is to be asked, and the name by which its answer will be known: for a cookie of that browser alone. */
export interface Question<Options> {
  readonly options: Options;
  readonly challenge: Secret;
}

/** Asks a browser to sign in with any passkey that it has of this site. */
export async function askToSignIn(
  door: Door,
  visitor: Visitor,
): Promise<Result<Question<RequestOptions>, AccountRefusal>> {
  const now = door.clock();
  const tooMany = takeTry(door.limits, now, visitor.network, null);
  if (tooMany) return refused(tooMany);
  const options = await requestOptions(door.party);
  const challenge = { challenge: options.challenge, purpose: 'sign-in', staff: null } as const;
  return ok({ options, challenge: door.challenges.keep(challenge, now) });
}

/** Asks a browser to make a passkey for somebody. */
export async function askForPasskey(
  door: Door,
  owner: { readonly id: StaffId; readonly name: string; readonly email: string },
  existing: readonly Passkey[],
): Promise<Question<CreationOptions>> {
  const publication = await door.archive.read((reader) => reader.publication());
  const options = await creationOptions(door.party, publication?.name || 'Dateline', owner, existing);
  const challenge = { challenge: options.challenge, purpose: 'add', staff: owner.id } as const;
  return { options, challenge: door.challenges.keep(challenge, door.clock()) };
}
