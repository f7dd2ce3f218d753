import { type Result, refused } from '../kit/result.ts';
import type { AccountRefusal } from './account-refusal.ts';
import type { Door, Visitor } from './door.ts';
import { joinStaff } from './join-staff.ts';
import type { Joining } from './join-with-passkey.ts';
import { takeTry } from './limits.ts';
import { type NewPassword, preparePassword } from './new-password.ts';
import { usableLink } from './one-time-links.ts';
import type { OpenedSession } from './open-session.ts';

/** Makes somebody staff who was sent a link, with a password and an authenticator. */
export async function joinWithPassword(
  door: Door,
  visitor: Visitor,
  joining: Joining,
  password: NewPassword,
): Promise<Result<OpenedSession, AccountRefusal>> {
  const now = door.clock();
  const tooMany = takeTry(door.limits, now, visitor.network, null);
  if (tooMany) return refused(tooMany);
  const link = await door.archive.read((reader) => usableLink(reader, joining.secret, now, 'begin', 'invitation'));
  if (!link) return refused({ kind: 'link-spent' });
  const prepared = await preparePassword(password, [joining.name, joining.email], now);
  if (!prepared.ok) return prepared;
  const way = { kind: 'password', password: prepared.value } as const;
  return joinStaff(door, visitor, { ...joining, id: door.newId('staff'), way });
}
