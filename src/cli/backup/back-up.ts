import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { archiveFile } from '../../archive/sqlite/open-archive.ts';
import { Fault } from '../../kit/fault.ts';
import { withFileFaults } from '../../kit/file-fault.ts';
import { sha256OfFile } from '../../kit/hash-file.ts';
import { formatInstant } from '../../kit/instant.ts';
import { diskFileStore } from '../../pictures/disk-file-store.ts';
import type { FileStore } from '../../pictures/file-store.ts';
import { picturesFolder } from '../../pictures/picture-files.ts';
import type { OpenDesk } from '../open-desk.ts';
import { type Manifest, manifestFile, parseManifest } from './backup-parts.ts';
import { type TarEntry, writeTar } from './tar.ts';

/** Told how far a part of the work has come. */
export type OnProgress = (part: 'archive' | 'pictures', done: number, total: number) => void;

/**
 * Copies everything that cannot be made again into a folder: a new one, an empty one, or an earlier backup, to which what is new is added.
 * The newspaper may be served and written meanwhile. Pictures are copied after the archive, so that none that it names is missing.
 */
export async function backUpToFolder(desk: OpenDesk, folder: string, progress: OnProgress): Promise<Manifest> {
  refuseForeignFolder(folder);
  return withBackupFaults(async () => {
    const store = diskFileStore(join(folder, picturesFolder));
    const whole = diskFileStore(folder);
    await whole.put('unfinished', new Uint8Array());
    const copy = join(folder, `${archiveFile}.new`);
    await rm(copy, { force: true });
    await desk.archive.backup(copy, (done, total) => progress('archive', done, total));
    const pictures = await addMissing(desk.files.originals, store, progress);
    const manifest = await describe(desk, copy, pictures);
    await rename(copy, join(folder, archiveFile));
    await whole.put(manifestFile, bytesOf(manifest));
    await whole.delete('unfinished');
    return manifest;
  });
}

/** The same as one file, which appears when it is whole. */
export async function backUpToTar(desk: OpenDesk, file: string, progress: OnProgress): Promise<Manifest> {
  if (existsSync(file)) throw new Fault('backup-failed', `${file} exists already.`);
  const [unfinished, copy] = [`${file}.unfinished`, `${file}.archive`];
  try {
    return await withBackupFaults(async () => {
      await rm(copy, { force: true });
      await desk.archive.backup(copy, (done, total) => progress('archive', done, total));
      const keys = await Array.fromAsync(desk.files.originals.list());
      const manifest = await describe(desk, copy, keys.length);
      const handle = await open(unfinished, 'w');
      try {
        await writeTar(handle, entries(desk, copy, keys, manifest, progress));
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(unfinished, file);
      return manifest;
    });
  } finally {
    for (const file of [copy, unfinished]) await rm(file, { force: true }).catch(() => {});
  }
}

async function* entries(
  { files }: OpenDesk,
  copy: string,
  keys: readonly string[],
  manifest: Manifest,
  progress: OnProgress,
): AsyncIterable<TarEntry> {
  const archive = await open(copy);
  try {
    const body = archive.createReadStream({ autoClose: false });
    yield { name: archiveFile, size: (await stat(copy)).size, body };
  } finally {
    await archive.close();
  }
  for (const [done, key] of keys.entries()) {
    progress('pictures', done, keys.length);
    yield inMemory(`${picturesFolder}/${key}`, (await files.originals.get(key)) ?? new Uint8Array());
  }
  yield inMemory(manifestFile, bytesOf(manifest));
}

function inMemory(name: string, bytes: Uint8Array): TarEntry {
  return {
    name,
    size: bytes.byteLength,
    body: (async function* () {
      yield bytes;
    })(),
  };
}

async function addMissing(from: FileStore, to: FileStore, progress: OnProgress): Promise<number> {
  const keys = await Array.fromAsync(from.list());
  for (const [done, key] of keys.entries()) {
    progress('pictures', done, keys.length);
    const [original, kept] = [await from.stat(key), await to.stat(key)];
    const bytes = original && original.size !== kept?.size ? await from.get(key) : null;
    if (bytes) await to.put(key, bytes);
  }
  return keys.length;
}

/** What cannot be written to is where the backup is to stand, not the data folder. */
async function withBackupFaults<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await withFileFaults(work);
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'data-folder-unwritable') throw error;
    throw new Fault('backup-failed', error.cause instanceof Error ? error.cause.message : undefined, error);
  }
}

function refuseForeignFolder(folder: string): void {
  if (!existsSync(folder)) return;
  const names = readdirSync(folder);
  if (names.length === 0 || names.includes('unfinished')) return;
  const manifest = names.includes(manifestFile)
    ? parseManifest(readFileSync(join(folder, manifestFile), 'utf8'))
    : null;
  if (!manifest) throw new Fault('backup-failed', `${folder} holds other things. Name a new folder.`);
}

async function describe({ archive, clock }: OpenDesk, copy: string, pictures: number): Promise<Manifest> {
  const publication = await archive.read((reader) => reader.publication());
  return {
    format: 'dateline-backup',
    version: 1,
    at: formatInstant(clock()),
    name: publication?.name ?? '',
    pictures,
    archive: await sha256OfFile(copy),
  };
}

function bytesOf(manifest: Manifest): Uint8Array {
  return Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
}
