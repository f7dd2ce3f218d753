import { ok, type Result, refused } from '../kit/result.ts';
import type { AccountRefusal } from './account-refusal.ts';
import { askForPasskey, type Question } from './ask-passkey.ts';
import { refuseEmail, refuseName } from './check-fields.ts';
import type { Door, Visitor } from './door.ts';
import { type JoinStaff, joinStaff } from './join-staff.ts';
import { takeTry } from './limits.ts';
import { usableLink } from './one-time-links.ts';
import type { OpenedSession } from './open-session.ts';
import { type CreationOptions, type CreationResponse, readCreation } from './passkeys.ts';

/** Who joins by a link, as they say themselves. */
export type Joining = Pick<JoinStaff, 'secret' | 'name' | 'email' | 'language'>;

/** Asks the browser of somebody who was sent a link to make a passkey for them. */
export async function askToJoin(
  door: Door,
  visitor: Visitor,
  { secret, name, email }: Pick<Joining, 'secret' | 'name' | 'email'>,
): Promise<Result<Question<CreationOptions>, AccountRefusal>> {
  const now = door.clock();
  const tooMany = takeTry(door.limits, now, visitor.network, null);
  if (tooMany) return refused(tooMany);
  const link = await door.archive.read((reader) => usableLink(reader, secret, now, 'begin', 'invitation'));
  if (!link) return refused({ kind: 'link-spent' });
  const address = link.kind === 'invitation' ? link.email : email;
  const refusal = refuseName(name) ?? refuseEmail(address);
  if (refusal) return refused(refusal);
  return ok(await askForPasskey(door, { id: door.newId('staff'), name, email: address.trim() }, []));
}

/** Makes somebody staff with the passkey that their browser has made. */
export async function joinWithPasskey(
  door: Door,
  visitor: Visitor,
  joining: Joining,
  answer: { readonly challenge: string; readonly response: CreationResponse; readonly passkey: string },
): Promise<Result<OpenedSession, AccountRefusal>> {
  const challenge = door.challenges.take(answer.challenge, 'add', door.clock());
  const made = challenge && (await readCreation(door.party, challenge.challenge, answer.response));
  if (!challenge?.staff || !made) return refused({ kind: 'passkey-unusable' });
  const way = { kind: 'passkey', made, name: answer.passkey } as const;
  return joinStaff(door, visitor, { ...joining, id: challenge.staff, way });
}
