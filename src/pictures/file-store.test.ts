import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fileStoreSuite } from '../../test/pictures/file-store-suite.ts';
import { diskFileStore } from './disk-file-store.ts';
import { memoryFileStore } from './memory-file-store.ts';

const folders: string[] = [];
const newFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-files-'));
  folders.push(folder);
  return folder;
};
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

fileStoreSuite('memory', async () => memoryFileStore());
fileStoreSuite('a folder on disk', async () => diskFileStore(join(await newFolder(), 'files')));

describe('a folder on disk', () => {
  test('is not made before it is needed', async () => {
    const folder = join(await newFolder(), 'files');
    expect(await Array.fromAsync(diskFileStore(folder).list())).toEqual([]);
    expect(existsSync(folder)).toBe(false);
  });

  test('leaves no draft behind, and shows none that a crash left', async () => {
    const folder = await newFolder();
    const store = diskFileStore(folder);
    await store.put('a', new Uint8Array(9));
    await writeFile(join(folder, '.0123456789abcdef'), 'half');
    expect(await Array.fromAsync(store.list())).toEqual(['a']);
    expect(await readdir(folder)).toEqual(['.0123456789abcdef', 'a']);
  });

  test('where it cannot write, that is a fault with a code', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'file'), '');
    const store = diskFileStore(join(folder, 'file', 'below'));
    await expect(store.put('a', new Uint8Array())).rejects.toMatchObject({ code: 'data-folder-unwritable' });
  });
});
