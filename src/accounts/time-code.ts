import { timingSafeEqual } from 'node:crypto';
import { Secret as CodeSecret, TOTP } from 'otpauth';
import { type Instant, seconds } from '../kit/instant.ts';

/** Codes of six digits for each half minute (RFC 6238, with SHA-1 as every authenticator has it). */
const kind = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** A new secret to make codes with: 160 bits in base32. */
export function newCodeSecret(): string {
  return new CodeSecret({ size: 20 }).base32;
}

/** Whether a text has the form of such a secret. */
export function isCodeSecret(text: string): boolean {
  return /^[A-Z2-7]{32}$/.test(text);
}

/** The address that an authenticator reads from a picture: whose codes they are, and of which newspaper. */
export function codeAddress(secret: string, paper: string, email: string): string {
  return new TOTP({ ...kind, issuer: paper, label: email || paper, secret: CodeSecret.fromBase32(secret) }).toString();
}

/** The code of an instant, as the authenticator shows it. */
export function codeAt(secret: string, at: Instant): string {
  return new TOTP({ ...kind, secret: CodeSecret.fromBase32(secret) }).generate({ timestamp: at });
}

/**
 * The half minute whose code this is: the present one, the one before or the one after, but none up to `lastStep`, which has been used.
 * Null for any other text. Spaces do not count.
 */
export function checkCode(secret: string, text: string, now: Instant, lastStep: number): number | null {
  const code = text.replace(/\s/g, '');
  if (!/^\d{6}$/.test(code)) return null;
  const present = Math.floor(now / seconds(kind.period));
  for (const step of [present, present - 1, present + 1]) {
    const right = codeAt(secret, (step * seconds(kind.period)) as Instant);
    if (step > lastStep && timingSafeEqual(Buffer.from(right), Buffer.from(code))) return step;
  }
  return null;
}
