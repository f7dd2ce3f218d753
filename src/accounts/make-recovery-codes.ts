import { ok, type Result } from '../kit/result.ts';
import type { AccountRefusal } from './account-refusal.ts';
import { actOnOwnAccount } from './act-on-own-account.ts';
import type { AccountKeeping } from './keeping.ts';
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes.ts';
import type { SignedIn } from './signed-in.ts';

/** Makes ten recovery codes, for the one time that they can be seen. Earlier ones work no more. */
export function makeRecoveryCodes(
  keeping: AccountKeeping,
  signedIn: SignedIn,
): Promise<Result<readonly string[], AccountRefusal>> {
  return actOnOwnAccount<readonly string[]>(keeping, signedIn, async (transaction, { staff }, now) => {
    const codes = newRecoveryCodes();
    await transaction.saveRecoveryCodes(
      staff.id,
      codes.map((code) => hashRecoveryCode(code) ?? ''),
    );
    await transaction.note({ at: now, by: staff.id, happening: { kind: 'recovery-codes-made', staff: staff.id } });
    return ok(codes);
  });
}
