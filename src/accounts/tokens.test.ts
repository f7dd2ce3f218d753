import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  administrator,
  allowed,
  chiefEditor,
  openTestDesk,
  refusal,
  type TestDesk,
} from '../../test/desk/test-desk.ts';
import { shift } from '../kit/instant.ts';
import { authenticateToken } from './authenticate-token.ts';
import { type CreateToken, createToken } from './create-token.ts';
import { revokeToken } from './revoke-token.ts';
import { newTokenSecret } from './token-secret.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk[Symbol.asyncDispose]());

const day = 86_400_000;
const create = (differences: Partial<CreateToken> = {}) =>
  createToken(desk, administrator, {
    name: 'Wire',
    role: 'reporter',
    expiresAt: shift(desk.clock(), day),
    ...differences,
  });
const whoHolds = (secret: string) => authenticateToken(desk.archive, secret, desk.clock());

test('a key opens with the role that it was given', async () => {
  const { secret, token } = allowed(await create());
  expect(await whoHolds(secret)).toEqual({ ref: token.id, role: 'reporter', sections: [] });
});

test('the archive keeps nothing of the key but its hash', async () => {
  const { secret } = allowed(await create());
  const kept = await desk.archive.read((reader) => reader.tokens());
  expect(JSON.stringify(kept)).not.toContain(secret.slice(3));
  expect(JSON.stringify(await desk.archive.log.after(0, 100))).not.toContain(secret.slice(3));
});

test('a key opens until it expires, and not in that very instant', async () => {
  const { secret } = allowed(await create({ expiresAt: shift(desk.clock(), 60_000) }));
  desk.pass(0.99);
  expect(await whoHolds(secret)).not.toBeNull();
  desk.pass(0.01);
  expect(await whoHolds(secret)).toBeNull();
});

test('a revoked key opens nothing; revoking it again changes nothing', async () => {
  const { secret, token } = allowed(await create());
  const revoked = allowed(await revokeToken(desk, administrator, token.id));
  expect(await whoHolds(secret)).toBeNull();
  desk.pass(1);
  expect(allowed(await revokeToken(desk, administrator, token.id))).toEqual(revoked);
});

test('what is no key, and a key that nobody made, open nothing', async () => {
  for (const secret of ['', 'dl_', newTokenSecret(), `${newTokenSecret()}x`]) expect(await whoHolds(secret)).toBeNull();
});

test('a section editor’s key is bound to sections, and no other is', async () => {
  const sections = [desk.sections.world.id];
  const { secret } = allowed(await create({ role: 'section-editor', sections }));
  expect(await whoHolds(secret)).toMatchObject({ role: 'section-editor', sections });
  expect(refusal(await create({ role: 'section-editor' })).kind).toBe('invalid');
  expect(refusal(await create({ role: 'editor', sections })).kind).toBe('invalid');
  const nowhere = ['section_0000000000000000' as const];
  expect(refusal(await create({ role: 'section-editor', sections: nowhere })).kind).toBe('not-found');
});

test('a key needs a name and an end that lies ahead', async () => {
  expect(refusal(await create({ name: ' ' })).kind).toBe('text-required');
  expect(refusal(await create({ expiresAt: desk.clock() })).kind).toBe('time-past');
});

test('only an administrator makes or revokes keys', async () => {
  const { token } = allowed(await create());
  const command = { name: 'Mine', role: 'administrator', expiresAt: shift(desk.clock(), day) } as const;
  expect(refusal(await createToken(desk, chiefEditor, command)).kind).toBe('not-allowed');
  expect(refusal(await revokeToken(desk, chiefEditor, token.id)).kind).toBe('not-allowed');
});
