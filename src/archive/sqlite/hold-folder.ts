import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { asFault } from './sqlite-fault.ts';

/**
 * Holds a data folder for one server, until it is disposed of or the process ends, however it ends: the lock is SQLite's own on a file
 * beside the archive. Commands need no hold; they and the server write in turns. Throws Fault `data-folder-in-use` where a server has it.
 */
export function holdFolder(folder: string): Disposable {
  return asFault(() => {
    mkdirSync(folder, { recursive: true });
    const lock = new Database(join(folder, 'server.lock'), { timeout: 0 });
    try {
      lock.pragma('journal_mode = MEMORY');
      lock.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      lock.close();
      throw error;
    }
    return { [Symbol.dispose]: () => void lock.close() };
  });
}
