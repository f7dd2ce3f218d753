import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeKeyFile, lockCode, unlockCode } from './code-lock.ts';

let folder: string;
let archive: string;
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const key = () => join(folder, codeKeyFile);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-lock-'));
  archive = join(folder, 'archive.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what is locked is opened with the key beside the archive, which its owner alone may read', () => {
  const [one, other] = [lockCode(archive, 'staff_1', secret), lockCode(archive, 'staff_1', secret)];
  expect(one).not.toBe(other);
  expect(`${one} ${Buffer.from(one, 'base64').toString('latin1')}`).not.toContain(secret);
  expect([one, other].map((locked) => unlockCode(archive, 'staff_1', locked))).toEqual([secret, secret]);
  expect(statSync(key()).mode & 0o777).toBe(0o600);
});

test('in another’s place, changed, or cut short, it does not open', () => {
  const locked = Buffer.from(lockCode(archive, 'staff_1', secret), 'base64');
  expect(unlockCode(archive, 'staff_2', locked.toString('base64'))).toBeNull();
  for (let place = 0; place < locked.length; place += 1) {
    const changed = Buffer.from(locked);
    changed[place] = (changed[place] ?? 0) ^ 1;
    expect(unlockCode(archive, 'staff_1', changed.toString('base64'))).toBeNull();
    expect(unlockCode(archive, 'staff_1', locked.subarray(0, place).toString('base64'))).toBeNull();
  }
});

test('without its key it does not open, nor with another one; put back, it does', () => {
  const locked = lockCode(archive, 'staff_1', secret);
  const kept = readFileSync(key());
  rmSync(key());
  expect(unlockCode(archive, 'staff_1', locked)).toBeNull();
  lockCode(archive, 'staff_2', secret);
  expect(unlockCode(archive, 'staff_1', locked)).toBeNull();
  writeFileSync(key(), kept);
  expect(unlockCode(archive, 'staff_1', locked)).toBe(secret);
});

test('a damaged key is told of, and never replaced', () => {
  writeFileSync(key(), 'half');
  expect(() => lockCode(archive, 'staff_1', secret)).toThrow('is damaged');
  expect(readFileSync(key(), 'utf8')).toBe('half');
});
