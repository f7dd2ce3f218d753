import { randomBytes } from 'node:crypto';
import { sha256 } from '../kit/hash.ts';

export const recoveryCodeCount = 10;

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A set of codes, each to be used once where nothing else is at hand: 80 bits, as four groups of four (Crockford's base 32). */
export function newRecoveryCodes(chance: (bytes: number) => Uint8Array = randomBytes): readonly string[] {
  return Array.from({ length: recoveryCodeCount }, () =>
    Array.from(chance(16), (byte) => alphabet[byte % 32])
      .join('')
      .replace(/(.{4})(?=.)/g, '$1-'),
  );
}

/** The hash of a code, however it was typed: groups or none, upper case, O for 0, I or L for 1. Null where it has not the form of one. */
export function hashRecoveryCode(text: string): string | null {
  const code = text.toLowerCase().replace(/[\s-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1');
  return /^[0-9a-hjkmnp-tv-z]{16}$/.test(code) ? sha256(code) : null;
}
