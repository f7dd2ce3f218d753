import { existsSync, readdirSync, statSync } from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { archiveFile } from '../../archive/sqlite/open-archive.ts';
import { Fault } from '../../kit/fault.ts';
import { sha256OfFile } from '../../kit/hash-file.ts';
import { makeFolder } from '../../kit/make-folder.ts';
import { fillDataFolder, isFree } from '../data-folder.ts';
import { isBackupPart, type Manifest, manifestFile, parseManifest } from './backup-parts.ts';
import { readTar, type TarEntry } from './tar.ts';

/**
 * Brings a backup back as a data folder that is not there yet, or is empty. It is put together, looked at by `check`, and only
 * then moved into its place; whatever goes wrong before leaves nothing. Throws Faults: `restore-refused` where the folder is
 * not empty, `input-unreadable` where it is no whole backup.
 */
export async function restoreBackup(
  backup: string,
  dataFolder: string,
  check: (folder: string) => Promise<void>,
): Promise<Manifest> {
  if (!isFree(dataFolder))
    throw new Fault('restore-refused', `${dataFolder} is not empty. Restore into a new folder: --data FOLDER`);
  const filled = await fillDataFolder(dataFolder, async (draft) => {
    makeFolder(draft);
    const manifest = await unpack(backup, draft);
    await check(draft);
    return manifest;
  });
  if (!filled) throw new Fault('restore-refused');
  return filled.made;
}

async function unpack(backup: string, draft: string): Promise<Manifest> {
  if (!existsSync(backup)) throw new Fault('input-unreadable', `There is no ${backup}.`);
  if (statSync(backup).isDirectory()) await copyParts(folderEntries(backup), draft);
  else await fromTar(backup, draft);
  const manifest = parseManifest(await readFile(join(draft, manifestFile), 'utf8').catch(() => ''));
  if (!manifest || !existsSync(join(draft, archiveFile)))
    throw new Fault('input-unreadable', `${backup} is not a whole backup of Dateline’s.`);
  if ((await sha256OfFile(join(draft, archiveFile))) !== manifest.archive)
    throw new Fault('input-unreadable', `${backup} is damaged: its archive is not the one that was backed up.`);
  await rm(join(draft, manifestFile));
  return manifest;
}

async function fromTar(file: string, draft: string): Promise<void> {
  const handle = await open(file);
  try {
    await copyParts(readTar(handle), draft);
  } finally {
    await handle.close();
  }
}

async function copyParts(entries: AsyncIterable<TarEntry>, draft: string): Promise<void> {
  for await (const { name, body } of entries) {
    if (!isBackupPart(name))
      throw new Fault('input-unreadable', `It holds ${JSON.stringify(name)}, which no backup of Dateline’s does.`);
    const file = join(draft, name);
    makeFolder(dirname(file));
    const handle = await open(file, 'w');
    try {
      for await (const chunk of body) await handle.writeFile(chunk);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}

async function* folderEntries(folder: string): AsyncIterable<TarEntry> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const entry of files) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    // What an interrupted backup or the operator left there is not part of it.
    if (!isBackupPart(name)) continue;
    const handle = await open(path);
    try {
      yield { name, size: (await handle.stat()).size, body: handle.createReadStream({ autoClose: false }) };
    } finally {
      await handle.close();
    }
  }
}
