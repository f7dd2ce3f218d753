import { ok, type Result, refused } from '../kit/result.ts';
import type { StaffId } from '../story/ids.ts';
import type { AccountRefusal } from './account-refusal.ts';
import { actOnStaff, isLastAdministrator } from './act-on-staff.ts';
import type { Actor } from './actor.ts';
import type { AccountKeeping } from './keeping.ts';
import type { Staff } from './staff.ts';

/** Shuts somebody out, and ends their sessions. What they wrote, and what they sign in with, is kept. The last administrator stays. */
export function suspendStaff(
  keeping: AccountKeeping,
  actor: Actor,
  id: StaffId,
): Promise<Result<Staff, AccountRefusal>> {
  return actOnStaff(keeping, actor, id, async (transaction, staff, now) => {
    if (staff.status === 'suspended') return ok(staff);
    if (await isLastAdministrator(transaction, staff)) return refused({ kind: 'last-administrator' });
    const suspended: Staff = { ...staff, status: 'suspended' };
    await transaction.saveStaff(suspended, {
      at: now,
      by: actor.ref,
      happening: { kind: 'staff-suspended', staff: id },
    });
    await transaction.endSessions(id);
    return ok(suspended);
  });
}

/** Lets somebody in again who was shut out. */
export function reinstateStaff(
  keeping: AccountKeeping,
  actor: Actor,
  id: StaffId,
): Promise<Result<Staff, AccountRefusal>> {
  return actOnStaff(keeping, actor, id, async (transaction, staff, now) => {
    if (staff.status === 'active') return ok(staff);
    const active: Staff = { ...staff, status: 'active' };
    await transaction.saveStaff(active, { at: now, by: actor.ref, happening: { kind: 'staff-reinstated', staff: id } });
    return ok(active);
  });
}
