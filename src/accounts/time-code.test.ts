import { expect, test } from 'vitest';
import { type Instant, instant, shift } from '../kit/instant.ts';
import { checkCode, codeAddress, codeAt, isCodeSecret, newCodeSecret } from './time-code.ts';

/** The key of RFC 6238, appendix B, in base32. */
const key = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

test.each([
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
])('at %i seconds the code is the last six digits that RFC 6238 gives: %s', (seconds, code) => {
  expect(codeAt(key, instant(seconds * 1000))).toBe(code);
});

const now = instant(1_234_567_890_000);
const step = Math.floor(now / 30_000);

test('a code holds in its half minute, the one before and the one after, and no longer', () => {
  const at = (steps: number) => checkCode(key, codeAt(key, shift(now, steps * 30_000)), now, 0);
  expect([-2, -1, 0, 1, 2].map(at)).toEqual([null, step - 1, step, step + 1, null]);
});

test('no code is taken twice, nor one from before it', () => {
  expect(checkCode(key, codeAt(key, now), now, step)).toBeNull();
  expect(checkCode(key, codeAt(key, shift(now, -30_000)), now, step)).toBeNull();
  expect(checkCode(key, codeAt(key, now), now, step - 1)).toBe(step);
});

test('spaces in a code do not count; anything else is none', () => {
  const code = codeAt(key, now);
  expect(checkCode(key, ` ${code.slice(0, 3)} ${code.slice(3)}`, now, 0)).toBe(step);
  for (const text of ['', '12345', '1234567', 'abcdef', '١٢٣٤٥٦', `${code}0`])
    expect(checkCode(key, text, now, 0)).toBeNull();
});

test('a new secret is one, and its address says whose it is', () => {
  const secret = newCodeSecret();
  expect(isCodeSecret(secret)).toBe(true);
  expect(newCodeSecret()).not.toBe(secret);
  const address = new URL(codeAddress(secret, 'The Courier', 'mara@courier.example'));
  expect(address.protocol).toBe('otpauth:');
  expect(address.searchParams.get('secret')).toBe(secret);
  expect(address.searchParams.get('issuer')).toBe('The Courier');
  expect(checkCode(secret, codeAt(secret, 0 as Instant), 0 as Instant, -2)).toBe(0);
});
