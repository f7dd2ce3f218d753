import { expect, test } from 'vitest';
import { hashPassword, verifyPassword } from './password-hash.ts';

test('a password is kept as Argon2id with a salt of its own', async () => {
  const [one, other] = [await hashPassword('quiet harbour lamp'), await hashPassword('quiet harbour lamp')];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  expect(one).not.toBe(other);
  expect(await verifyPassword('quiet harbour lamp', one)).toBe(true);
  expect(await verifyPassword('quiet harbour lamps', one)).toBe(false);
});

test('letters composed or not are the same password', async () => {
  expect(await verifyPassword('cafe\u0301 noir tonight', await hashPassword('caf\u00e9 noir tonight'))).toBe(true);
});

test('one that was hashed at another cost is still known', async () => {
  const kept =
    '$argon2id$v=19$m=64,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$' +
    (await import('node:crypto'))
      .argon2Sync('argon2id', {
        message: 'old',
        nonce: Buffer.from('somesaltsomesalt'),
        memory: 64,
        passes: 2,
        parallelism: 1,
        tagLength: 32,
      })
      .toString('base64')
      .replaceAll('=', '');
  expect(await verifyPassword('old', kept)).toBe(true);
  expect(await verifyPassword('new', kept)).toBe(false);
});

test('where there is no password, or none that can be read, every one is wrong', async () => {
  expect(await verifyPassword('', null)).toBe(false);
  expect(await verifyPassword('anything at all', null)).toBe(false);
  expect(await verifyPassword('anything at all', 'plain text')).toBe(false);
});
