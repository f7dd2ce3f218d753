import { ok, type Result, refused } from '../kit/result.ts';
import type { AccountRefusal } from './account-refusal.ts';
import type { Door, Visitor } from './door.ts';
import { takeTry } from './limits.ts';
import { noteFailure } from './note-failure.ts';
import { usableLink } from './one-time-links.ts';
import { type OpenedSession, openSession } from './open-session.ts';

/** Signs in with a link that works once. */
export function signInWithLink(
  door: Door,
  visitor: Visitor,
  secret: string,
): Promise<Result<OpenedSession, AccountRefusal>> {
  return door.archive.transact(async (transaction) => {
    const now = door.clock();
    const tooMany = takeTry(door.limits, now, visitor.network, null);
    if (tooMany) return refused(tooMany);
    const link = await usableLink(transaction, secret, now, 'sign-in');
    const staff = link && (await transaction.staff(link.staff));
    if (link && staff?.status === 'active') {
      await transaction.removeOneTimeLink(link.id);
      return ok(await openSession(door, transaction, staff.id, 'link', visitor));
    }
    await noteFailure(transaction, now, link?.staff ?? null, 'link', visitor);
    return refused<AccountRefusal>({ kind: 'link-spent' });
  });
}
