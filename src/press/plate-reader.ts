import { hash } from 'node:crypto';
import Database from 'better-sqlite3';
import type { KeptSheet } from './kept-sheet.ts';
import { unpackSheet } from './packed-sheet.ts';

/** Reads in a store of plates that somebody has open for writing, in this thread or in another one. */
export interface PlateReader extends Disposable {
  get(address: string): KeptSheet | null;
  /** Lets go of what is read in, for whoever wants to change it in this thread. */
  endTurn(): void;
}

/** How long to wait for another thread or process, in milliseconds: readers wait meanwhile. */
export const patience = 250;

/**
 * Opens a store for reading, sheets made by the code that `templates` names. All that is asked for in one turn of the event loop is read in
 * one transaction, which else would be a third of the work. It ends with the turn: nobody who empties the store's log waits for longer.
 */
export function openPlateReader(file: string, templates: string): PlateReader {
  const database = new Database(file, { readonly: true, timeout: patience });
  database.pragma(`cache_size = ${-cacheKiB}`);
  const find = database
    .prepare<[number, number], Buffer>('SELECT packed FROM sheets WHERE key = ? AND made = ?')
    .pluck();
  const made = numberOf(templates);
  const begin = database.prepare('BEGIN');
  const end = database.prepare('COMMIT');
  const endTurn = () => {
    if (database.inTransaction) end.run();
  };
  return {
    get: (address) => {
      if (!database.inTransaction) {
        begin.run();
        setImmediate(endTurn);
      }
      const packed = find.get(numberOf(address), made);
      return packed ? unpackSheet(packed, address) : null;
    },
    endTurn,
    [Symbol.dispose]: () => database.close(),
  };
}

/** The pages of the file that lead to all others stay in memory, of a million sheets too. */
const cacheKiB = 6 * 1024;

/** 52 bits of the SHA-1 of a text. */
export function numberOf(text: string): number {
  return Number.parseInt(hash('sha1', text).slice(0, 13), 16);
}
