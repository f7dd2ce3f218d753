import type { AccountKeeping } from './keeping.ts';
import { hashSecret } from './secret.ts';

/** Ends the session of a secret, half ones too. Nothing happens where there is none. */
export function signOut({ archive, clock }: AccountKeeping, secret: string): Promise<void> {
  return archive.transact(async (transaction) => {
    const found = await transaction.sessionByHash(hashSecret(secret));
    if (!found) return;
    const { id, staff, isHalf } = found.session;
    await transaction.endSession(id);
    if (!isHalf)
      await transaction.note({ at: clock(), by: staff, happening: { kind: 'signed-out', staff, session: id } });
  });
}
