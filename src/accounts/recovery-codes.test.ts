import { expect, test } from 'vitest';
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes.ts';

test('ten codes of four groups, all different', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/);
});

test('however a code is typed, it is the same', () => {
  const hash = hashRecoveryCode('0a1b-2c3d-4e5f-6g7h');
  expect(hash).not.toBeNull();
  for (const typed of ['0A1B 2C3D 4E5F 6G7H', '0a1b2c3d4e5f6g7h', 'oaIb-2c3d-4e5f-6g7h', ' Oalb-2c3d-4e5f-6g7h '])
    expect(hashRecoveryCode(typed)).toBe(hash);
});

test.each(['', '123456', '0a1b-2c3d-4e5f-6g7', '0a1b-2c3d-4e5f-6g7u', '0a1b-2c3d-4e5f-6g7h8'])('%j is none', (text) => {
  expect(hashRecoveryCode(text)).toBeNull();
});
