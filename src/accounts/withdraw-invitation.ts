import { ok, type Result, refused } from '../kit/result.ts';
import type { OneTimeLinkId } from '../story/ids.ts';
import type { AccountRefusal } from './account-refusal.ts';
import type { Actor } from './actor.ts';
import type { AccountKeeping } from './keeping.ts';
import { may } from './may.ts';

/** Takes an invitation back: its link works no more. */
export function withdrawInvitation(
  { archive, clock }: AccountKeeping,
  actor: Actor,
  link: OneTimeLinkId,
): Promise<Result<null, AccountRefusal>> {
  return archive.transact(async (transaction) => {
    if (!may(actor, 'manage-staff', null)) return refused<AccountRefusal>({ kind: 'not-allowed' });
    const open = (await transaction.oneTimeLinks('invitation')).some(({ id }) => id === link);
    if (!open) return refused<AccountRefusal>({ kind: 'not-found', what: 'invitation' });
    await transaction.removeOneTimeLink(link);
    await transaction.note({ at: clock(), by: actor.ref, happening: { kind: 'invitation-withdrawn', link } });
    return ok(null);
  });
}
