import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Fault } from '../../kit/fault.ts';
import { Connection } from './connection.ts';
import { flushToDisk } from './flush-to-disk.ts';

/**
 * Copies the database to a new file while others go on reading and writing. The copy is the archive of one instant: that of the call.
 * The file appears whole or not at all. Throws Fault `backup-failed`.
 */
export async function backup(
  file: string,
  copy: string,
  progress?: (done: number, total: number) => void,
): Promise<void> {
  if (existsSync(copy)) throw new Fault('backup-failed', `${copy} exists already.`);
  const unfinished = `${copy}.unfinished`;
  try {
    await copyPages(file, unfinished, progress);
    rmSync(`${unfinished}-wal`, { force: true });
    rmSync(`${unfinished}-shm`, { force: true });
    flushToDisk(unfinished);
    renameSync(unfinished, copy);
    flushToDisk(dirname(copy));
  } catch (error) {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${unfinished}${suffix}`, { force: true });
    throw new Fault('backup-failed', (error as Error).message, error);
  }
}

const pagesAtOnce = 500;

/** The snapshot held while pages are copied keeps writers, of this process or others, from making the copy begin again. */
async function copyPages(file: string, copy: string, progress?: (done: number, total: number) => void): Promise<void> {
  using source = new Connection(file, { purpose: 'read', cacheKiB: 1024 });
  source.exec('BEGIN');
  source.pragma('schema_version');
  await source.database.backup(copy, {
    progress: ({ totalPages, remainingPages }) => {
      progress?.(totalPages - remainingPages, totalPages);
      return pagesAtOnce;
    },
  });
  source.exec('COMMIT');
}
