import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolder } from './make-folder.ts';

const scratch = mkdtempSync(join(tmpdir(), 'dateline-folder-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('a folder is made with those above it, and the uppermost that is new is told', () => {
  expect(makeFolder(join(scratch, 'a', 'b', 'c'))).toBe(join(scratch, 'a'));
  expect(statSync(join(scratch, 'a', 'b', 'c')).isDirectory()).toBe(true);
  expect(makeFolder(join(scratch, 'a', 'b', 'c'))).toBeNull();
  expect(makeFolder(join(scratch, 'a', 'd'))).toBe(join(scratch, 'a', 'd'));
});

test('a file in the way is an error', () => {
  writeFileSync(join(scratch, 'file'), '');
  expect(() => makeFolder(join(scratch, 'file'))).toThrow(/EEXIST/);
  expect(() => makeFolder(join(scratch, 'file', 'below'))).toThrow(/ENOTDIR/);
});

test.skipIf(!existsSync('/proc/self'))(
  'a file system that makes no folders is an error, not a wait without end',
  () => {
    expect(() => makeFolder('/proc/dateline-none/below')).toThrow(/No folder can be made in \/proc|EACCES|EPERM/);
  },
);
