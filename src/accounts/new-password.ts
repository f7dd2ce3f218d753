import type { Password } from '../archive/accounts-reader.ts';
import type { Instant } from '../kit/instant.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import type { AccountRefusal } from './account-refusal.ts';
import { refusePassword } from './check-password.ts';
import { hashPassword } from './password-hash.ts';
import { checkCode, isCodeSecret } from './time-code.ts';

/** A password and the proof that the authenticator which goes with it works. */
export interface NewPassword {
  readonly password: string;
  readonly codeSecret: string;
  /** A code that the authenticator shows now. */
  readonly code: string;
}

/** What is kept of a new password, if it is good enough and the code is right. `known` is what anybody would try first. */
export async function preparePassword(
  { password, codeSecret, code }: NewPassword,
  known: readonly string[],
  now: Instant,
): Promise<Result<Omit<Password, 'staff' | 'setAt'>, AccountRefusal>> {
  const refusal = refusePassword(password, known);
  if (refusal) return refused(refusal);
  const step = isCodeSecret(codeSecret) ? checkCode(codeSecret, code, now, 0) : null;
  if (step === null) return refused({ kind: 'wrong-code' });
  return ok({ hash: await hashPassword(password), codeSecret, lastStep: step });
}
