import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Fault } from '../../kit/fault.ts';
import { makeFolder } from '../../kit/make-folder.ts';
import { asFault } from './sqlite-fault.ts';

/** The file within a data folder that a hold is a lock on. */
export const holdFile = 'server.lock';

/**
 * Holds a data folder until it is disposed of or the process ends, however it ends: `shared` while a newspaper is served (several servers
 * may), `alone` while one newspaper takes another's place. The lock is SQLite's own on a file beside the archive. Commands that only read and write need no
 * hold; they and the servers do so in turns. Throws Fault `data-folder-in-use` where somebody else's hold forbids it.
 */
export function holdFolder(folder: string, how: 'shared' | 'alone'): Disposable {
  return asFault(() => {
    makeFolder(folder);
    const lock = new Database(join(folder, holdFile), { timeout: 0 });
    try {
      lock.pragma('journal_mode = MEMORY');
      if (how === 'alone') lock.exec('BEGIN EXCLUSIVE');
      else lock.exec('BEGIN; SELECT count(*) FROM sqlite_schema');
    } catch (error) {
      lock.close();
      if (!(error instanceof Database.SqliteError) || error.code !== 'SQLITE_BUSY') throw error;
      throw new Fault('data-folder-in-use', how === 'alone' ? 'End the server first.' : undefined, error);
    }
    return { [Symbol.dispose]: () => void lock.close() };
  });
}
