import { ok, type Result, refused } from '../kit/result.ts';
import type { SessionId } from '../story/ids.ts';
import type { AccountRefusal } from './account-refusal.ts';
import type { Actor } from './actor.ts';
import type { AccountKeeping } from './keeping.ts';
import { may } from './may.ts';
import type { SignedIn } from './signed-in.ts';

/** Ends a session: one's own, or as an administrator anybody's. Others are not told whether there is one. */
export function endSession(
  { archive, clock }: AccountKeeping,
  actor: Actor,
  id: SessionId,
): Promise<Result<null, AccountRefusal>> {
  return archive.transact(async (transaction) => {
    const session = await transaction.session(id);
    const isTheirs = session?.staff === actor.ref || may(actor, 'manage-staff', null);
    if (!session || !isTheirs) return refused<AccountRefusal>({ kind: 'not-found', what: 'session' });
    await transaction.endSession(id);
    const happening = { kind: 'session-ended', staff: session.staff, session: id } as const;
    await transaction.note({ at: clock(), by: actor.ref, happening });
    return ok(null);
  });
}

/** Ends all of one's sessions but the one that one acts in; answers how many. */
export function endOtherSessions(
  { archive, clock }: AccountKeeping,
  { staff: { id: staff }, session: own }: SignedIn,
): Promise<number> {
  return archive.transact(async (transaction) => {
    const others = (await transaction.sessions(staff)).filter(({ id }) => id !== own.id);
    for (const { id: session } of others)
      await transaction.note({ at: clock(), by: staff, happening: { kind: 'session-ended', staff, session } });
    return transaction.endSessions(staff, own.id);
  });
}
