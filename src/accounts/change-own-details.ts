import { ok, type Result, refused } from '../kit/result.ts';
import type { Language } from '../story/language.ts';
import type { AccountRefusal } from './account-refusal.ts';
import { refuseName } from './check-fields.ts';
import type { AccountKeeping } from './keeping.ts';
import type { SignedIn } from './signed-in.ts';
import { type Staff, staffOf } from './staff.ts';

export interface ChangeOwnDetails {
  readonly name: string;
  readonly language: Language;
}

/** Changes how colleagues call one, and the language of one's screens. */
export function changeOwnDetails(
  { archive, clock }: AccountKeeping,
  { staff: { id } }: SignedIn,
  { name, language }: ChangeOwnDetails,
): Promise<Result<Staff, AccountRefusal>> {
  return archive.transact(async (transaction) => {
    const kept = await transaction.staff(id);
    const refusal = kept ? refuseName(name) : ({ kind: 'not-found', what: 'staff' } as const);
    if (refusal || !kept) return refused(refusal ?? { kind: 'not-found', what: 'staff' });
    const staff = { ...staffOf(kept), name: name.trim(), language };
    const fields = (['name', 'language'] as const).filter((field) => kept[field] !== staff[field]);
    if (fields.length > 0)
      await transaction.saveStaff(staff, {
        at: clock(),
        by: id,
        happening: { kind: 'staff-changed', staff: id, fields },
      });
    return ok(staff);
  });
}
