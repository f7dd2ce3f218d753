import { expect, test } from 'vitest';
import { hashTokenSecret, isTokenSecret, newTokenSecret } from './token-secret.ts';

test('a key is dl_ and 32 bytes of chance in base64url', () => {
  expect(newTokenSecret(() => new Uint8Array(32).fill(255))).toBe(`dl_${'_'.repeat(42)}8`);
  expect(newTokenSecret()).toMatch(/^dl_[\w-]{43}$/);
  expect(newTokenSecret()).not.toBe(newTokenSecret());
});

test('what is kept of it is its SHA-256', () => {
  expect(hashTokenSecret(newTokenSecret(() => new Uint8Array(32)))).toBe(
    '2de6a7cf64ad170c73d77d55f64681d88ec164999ba0859cd584fa34fdd9f852',
  );
});

test.each([
  '',
  'dl_',
  `xx_${'a'.repeat(43)}`,
  `dl_${'a'.repeat(42)}`,
  `dl_${'a'.repeat(44)}`,
  `dl_${'a'.repeat(42)}=`,
  `dl_${'a'.repeat(43)}\n`,
])('%j is no key', (text) => {
  expect(isTokenSecret(text)).toBe(false);
});
