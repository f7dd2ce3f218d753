import type { Token } from '../archive/desk-reader.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import type { TokenId } from '../story/ids.ts';
import type { Refusal } from '../story/refusal.ts';
import type { Actor } from './actor.ts';
import type { AccountKeeping } from './keeping.ts';
import { may } from './may.ts';

/** Takes a key back: it opens nothing from now on. Revoking it again changes nothing. */
export function revokeToken(keeping: AccountKeeping, actor: Actor, id: TokenId): Promise<Result<Token, Refusal>> {
  return keeping.archive.transact(async (transaction) => {
    if (!may(actor, 'manage-tokens', null)) return refused({ kind: 'not-allowed', act: 'revoke-token' });
    const token = (await transaction.tokens()).find((kept) => kept.id === id);
    if (!token) return refused({ kind: 'not-found', what: 'token' });
    if (token.revokedAt !== null) return ok(token);
    const now = keeping.clock();
    const revoked = { ...token, revokedAt: now };
    await transaction.saveToken(revoked, { at: now, by: actor.ref, happening: { kind: 'token-revoked', token: id } });
    return ok(revoked);
  });
}
