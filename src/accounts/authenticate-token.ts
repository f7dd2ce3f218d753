import type { Archive } from '../archive/archive.ts';
import type { Token } from '../archive/desk-reader.ts';
import type { Instant } from '../kit/instant.ts';
import { type Actor, type Role, roles } from './actor.ts';
import { hashTokenSecret, isTokenSecret, newTokenSecret } from './token-secret.ts';

/**
 * Who holds a key. Null alike, and after the same work, for a text that is no key, an unknown one, one expired and one revoked: an
 * answer tells nothing about which it was. The kept key is found by its hash, so that its secret is never compared.
 */
export async function authenticateToken(
  archive: Pick<Archive, 'read'>,
  secret: string,
  now: Instant,
): Promise<Actor | null> {
  const hash = hashTokenSecret(isTokenSecret(secret) ? secret : someSecret);
  const token = await archive.read((reader) => reader.tokenByHash(hash));
  return token && holds(token, now) && isRole(token.role)
    ? { ref: token.id, role: token.role, sections: token.sections }
    : null;
}

/** A key that nobody has, looked for in the place of what is no key. */
const someSecret = newTokenSecret();

function holds(token: Token, now: Instant): boolean {
  return token.revokedAt === null && now < token.expiresAt;
}

function isRole(text: string): text is Role {
  return roles.some((role) => role === text);
}
