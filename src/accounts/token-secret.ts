import { randomBytes } from 'node:crypto';
import { sha256 } from '../kit/hash.ts';

/** A key as its holder has it: `dl_` and 256 bits of chance in base64url. */
export type TokenSecret = `dl_${string}`;

/** A new key. Shown once; only its hash is kept. */
export function newTokenSecret(chance: (bytes: number) => Uint8Array = randomBytes): TokenSecret {
  return `dl_${Buffer.from(chance(32)).toString('base64url')}`;
}

/** Whether a text has the form of a key. */
export function isTokenSecret(text: string): text is TokenSecret {
  return /^dl_[A-Za-z0-9_-]{43}$/.test(text);
}

/** What the archive keeps of a key. 256 bits of chance need no slow hash. */
export function hashTokenSecret(secret: TokenSecret): string {
  return sha256(secret);
}
