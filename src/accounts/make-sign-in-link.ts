import type { OneTimeLink } from '../archive/accounts-reader.ts';
import { shift } from '../kit/instant.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import type { StaffId } from '../story/ids.ts';
import type { AccountRefusal } from './account-refusal.ts';
import { actOnStaff } from './act-on-staff.ts';
import type { Actor } from './actor.ts';
import type { AccountKeeping } from './keeping.ts';
import { linkTime, type MadeLink } from './one-time-links.ts';
import { hashSecret, newSecret } from './secret.ts';

/** Makes a link by which somebody who is locked out signs in, once, within the hour. */
export function makeSignInLink(
  keeping: AccountKeeping,
  actor: Actor,
  id: StaffId,
): Promise<Result<MadeLink, AccountRefusal>> {
  return actOnStaff<MadeLink>(keeping, actor, id, async (transaction, staff, now) => {
    if (staff.status !== 'active') return refused({ kind: 'not-found', what: 'staff' });
    const secret = newSecret();
    const link: OneTimeLink = {
      kind: 'sign-in',
      id: keeping.newId('link'),
      hash: hashSecret(secret),
      createdAt: now,
      createdBy: actor.ref,
      expiresAt: shift(now, linkTime['sign-in']),
      staff: id,
    };
    await transaction.addOneTimeLink(link);
    const happening = { kind: 'sign-in-link-made', staff: id, link: link.id } as const;
    await transaction.note({ at: now, by: actor.ref, happening });
    return ok({ secret, link });
  });
}
