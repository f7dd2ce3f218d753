import { ok, type Result, refused } from '../kit/result.ts';
import type { ContributorId, StaffId } from '../story/ids.ts';
import type { AccountRefusal } from './account-refusal.ts';
import { actOnStaff } from './act-on-staff.ts';
import type { Actor } from './actor.ts';
import type { AccountKeeping } from './keeping.ts';

export interface LinkContributor {
  readonly staff: StaffId;
  /** Null: they are nobody in bylines. */
  readonly contributor: ContributorId | null;
}

/** Says which contributor somebody is in bylines. Whoever was linked before is so no more, on either side. */
export function linkContributor(
  keeping: AccountKeeping,
  actor: Actor,
  { staff: id, contributor }: LinkContributor,
): Promise<Result<null, AccountRefusal>> {
  return actOnStaff(keeping, actor, id, async (transaction, _staff, at) => {
    const wanted = contributor && (await transaction.contributor(contributor));
    if (contributor && !wanted) return refused({ kind: 'not-found', what: 'contributor' });
    const before = await transaction.contributorOfStaff(id);
    if ((before?.id ?? null) === contributor) return ok(null);
    const happening = { kind: 'staff-linked', staff: id, contributor } as const;
    await transaction.note({ at, by: actor.ref, happening });
    for (const changed of [before && { ...before, staff: null }, wanted && { ...wanted, staff: id }])
      if (changed)
        await transaction.saveContributor(changed, {
          at,
          by: actor.ref,
          happening: { kind: 'contributor-saved', contributor: changed.id },
        });
    return ok(null);
  });
}
