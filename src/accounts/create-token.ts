import type { DeskReader, Token } from '../archive/desk-reader.ts';
import type { Instant } from '../kit/instant.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import { refuseText } from '../story/decision.ts';
import type { SectionId } from '../story/ids.ts';
import type { Refusal } from '../story/refusal.ts';
import type { Actor, Role } from './actor.ts';
import type { AccountKeeping } from './keeping.ts';
import { may } from './may.ts';
import { hashTokenSecret, newTokenSecret, type TokenSecret } from './token-secret.ts';

export interface CreateToken {
  /** What it is for, for the list of tokens; 1 to 100 characters. */
  readonly name: string;
  readonly role: Role;
  /** Where a section editor's token holds; must be empty for other roles. */
  readonly sections?: readonly SectionId[];
  readonly expiresAt: Instant;
}

/** The key itself, for the one time that it can be seen, and what is kept of it. */
export interface CreatedToken {
  readonly secret: TokenSecret;
  readonly token: Token;
}

/** Makes a key by which another program signs in. */
export function createToken(
  keeping: AccountKeeping,
  actor: Actor,
  command: CreateToken,
): Promise<Result<CreatedToken, Refusal>> {
  return keeping.archive.transact(async (transaction) => {
    const now = keeping.clock();
    if (!may(actor, 'manage-tokens', null)) return refused({ kind: 'not-allowed', act: 'create-token' });
    const refusal = refuseToken(command, now) ?? (await refuseSections(transaction, command));
    if (refusal) return refused(refusal);
    const secret = newTokenSecret();
    const token = newToken(keeping, command, secret, now);
    await transaction.saveToken(token, {
      at: now,
      by: actor.ref,
      happening: { kind: 'token-created', token: token.id },
    });
    return ok({ secret, token });
  });
}

function newToken(keeping: AccountKeeping, command: CreateToken, secret: TokenSecret, now: Instant): Token {
  return {
    id: keeping.newId('token'),
    name: command.name.trim(),
    role: command.role,
    sections: command.sections ?? [],
    hash: hashTokenSecret(secret),
    createdAt: now,
    expiresAt: command.expiresAt,
    revokedAt: null,
  };
}

function refuseToken(command: CreateToken, now: Instant): Refusal | null {
  if (command.expiresAt <= now) return { kind: 'time-past', at: command.expiresAt };
  const sections = command.sections?.length ?? 0;
  if (command.role === 'section-editor' && sections === 0)
    return { kind: 'invalid', what: 'the token', why: 'a section editor’s token needs at least one section' };
  if (command.role !== 'section-editor' && sections > 0)
    return { kind: 'invalid', what: 'the token', why: 'only a section editor’s token is bound to sections' };
  return refuseText('the name', command.name, 100);
}

async function refuseSections(reader: DeskReader, { sections = [] }: CreateToken): Promise<Refusal | null> {
  for (const section of sections) if (!(await reader.section(section))) return { kind: 'not-found', what: 'section' };
  return null;
}
