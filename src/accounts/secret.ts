import { randomBytes } from 'node:crypto';
import { sha256 } from '../kit/hash.ts';

declare const secretBrand: unique symbol;

/** The secret of a session or of a link that works once: 256 bits of chance in base64url (43 characters). */
export type Secret = string & { readonly [secretBrand]: true };

/** A new secret. Only its hash is kept. */
export function newSecret(chance: (bytes: number) => Uint8Array = randomBytes): Secret {
  return Buffer.from(chance(32)).toString('base64url') as Secret;
}

/** The hash by which a secret is found. A text that is no secret is hashed like one, so that nothing is told by the time that it takes. */
export function hashSecret(text: string): string {
  return sha256(text.slice(0, 100));
}
