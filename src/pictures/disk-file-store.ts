import { randomBytes } from 'node:crypto';
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withFileFaults } from '../kit/file-fault.ts';
import { makeFolder } from '../kit/make-folder.ts';
import { checkedKey, type FileStore } from './file-store.ts';

/**
 * Files below a folder, which is made when the first is put. A file is written beside its place, synced, and renamed, so that
 * a crash leaves the old one or the new one, never half. Throws the Faults `disk-full` and `data-folder-unwritable`.
 */
export function diskFileStore(folder: string): FileStore {
  const place = (key: string) => join(folder, checkedKey(key));
  return {
    async put(key, bytes) {
      const file = place(key);
      await withFileFaults(async () => {
        await makeSyncedFolder(dirname(file));
        await writeWhole(file, bytes);
      });
    },
    async get(key) {
      return orNull(readFile(place(key)));
    },
    async stat(key) {
      const facts = await orNull(stat(place(key)));
      return facts?.isFile() ? { size: facts.size } : null;
    },
    async delete(key) {
      await withFileFaults(() => rm(place(key), { force: true }));
    },
    async *list(prefix = '') {
      yield* keysBelow(folder, '', prefix);
    },
  };
}

async function* keysBelow(folder: string, way: string, prefix: string): AsyncIterable<string> {
  const entries = (await orNull(readdir(folder, { withFileTypes: true }))) ?? [];
  const inOrder = entries
    .map((entry) => ({ name: entry.name, key: `${way}${entry.name}${entry.isDirectory() ? '/' : ''}` }))
    .filter(({ name, key }) => !name.startsWith('.') && (key.startsWith(prefix) || prefix.startsWith(key)))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const { name, key } of inOrder) {
    if (key.endsWith('/')) yield* keysBelow(join(folder, name), key, prefix);
    else if (key.startsWith(prefix)) yield key;
  }
}

async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(file), `.${randomBytes(9).toString('hex')}`);
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
    await syncFolder(dirname(file));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Makes a folder, and the folders above it, so that they too outlast a power cut. */
async function makeSyncedFolder(folder: string): Promise<void> {
  const first = makeFolder(folder);
  if (first === null) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function orNull<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return null;
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
