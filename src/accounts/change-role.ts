import { ok, type Result, refused } from '../kit/result.ts';
import type { SectionId, StaffId } from '../story/ids.ts';
import type { AccountRefusal } from './account-refusal.ts';
import { actOnStaff, isLastAdministrator } from './act-on-staff.ts';
import type { Actor, Role } from './actor.ts';
import { refuseRights } from './check-fields.ts';
import { refuseSections } from './invite-staff.ts';
import type { AccountKeeping } from './keeping.ts';
import type { Staff } from './staff.ts';

export interface ChangeRole {
  readonly staff: StaffId;
  readonly role: Role;
  /** Where a section editor's rights are to hold; empty for other roles. */
  readonly sections: readonly SectionId[];
}

/** Gives somebody other rights, and ends their sessions: from now on they act with the new ones. The last administrator stays one. */
export function changeRole(
  keeping: AccountKeeping,
  actor: Actor,
  { staff: id, role, sections }: ChangeRole,
): Promise<Result<Staff, AccountRefusal>> {
  return actOnStaff(keeping, actor, id, async (transaction, staff, now) => {
    const refusal = refuseRights(role, sections) ?? (await refuseSections(transaction, sections));
    if (refusal) return refused(refusal);
    if (role === staff.role && isSame(sections, staff.sections)) return ok(staff);
    if (role !== 'administrator' && (await isLastAdministrator(transaction, staff)))
      return refused({ kind: 'last-administrator' });
    const changed = { ...staff, role, sections };
    const from = { role: staff.role, sections: staff.sections };
    const happening = { kind: 'staff-role-changed', staff: id, from, to: { role, sections } } as const;
    await transaction.saveStaff(changed, { at: now, by: actor.ref, happening });
    await transaction.endSessions(id);
    return ok(changed);
  });
}

function isSame(some: readonly SectionId[], others: readonly SectionId[]): boolean {
  return JSON.stringify(some.toSorted()) === JSON.stringify(others.toSorted());
}
