import { hash } from 'node:crypto';
import Database from 'better-sqlite3';
import type { Key } from '../archive/key.ts';
import type { KeptSheet } from './kept-sheet.ts';
import { packSheet, unpackSheet } from './packed-sheet.ts';

/**
 * Sheets kept compressed beside the archive, for pages that are made once and read for years. Disposable: what is not here is made
 * anew. Never synced, never backed up.
 */
export interface PlateStore extends Disposable {
  get(address: string): KeptSheet | null;
  /** Keeps some sheets, in one transaction. */
  put(sheets: readonly AddressedSheet[]): void;
  /** Removes every sheet that was made of one of these keys, from the file as well. Only keys of stories are followed. */
  remove(keys: readonly Key[]): void;
}

export interface AddressedSheet {
  readonly address: string;
  readonly sheet: KeptSheet;
}

/**
 * Opens the store in a file; a file that cannot be read as one is replaced. `templates` names the code that makes sheets: those that other
 * code made are not found.
 */
export function openPlateStore(file: string, templates: string): PlateStore {
  const database = new Database(file);
  database.exec(schema);
  const find = database
    .prepare<[number, string, string], Buffer>(
      'SELECT packed FROM sheets WHERE key = ? AND address = ? AND templates = ?',
    )
    .pluck();
  const keep = database.prepare(
    `INSERT INTO sheets (key, address, templates, packed) VALUES (?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET address = excluded.address, templates = excluded.templates, packed = excluded.packed`,
  );
  const show = database.prepare('INSERT OR IGNORE INTO shows (story, sheet) VALUES (?, ?)');
  const removeSheets = database.prepare('DELETE FROM sheets WHERE key IN (SELECT sheet FROM shows WHERE story = ?)');
  const removeShows = database.prepare('DELETE FROM shows WHERE story = ?');
  return {
    get: (address) => {
      const packed = find.get(keyOf(address), address, templates);
      return packed ? unpackSheet(packed) : null;
    },
    put: database.transaction((sheets: readonly AddressedSheet[]) => {
      for (const { address, sheet } of sheets) {
        const key = keyOf(address);
        keep.run(key, address, templates, packSheet(sheet));
        for (const read of sheet.reads) if (read.startsWith('story ')) show.run(read, key);
      }
    }),
    remove: database.transaction((keys: readonly Key[]) => {
      for (const key of keys) {
        removeSheets.run(key);
        removeShows.run(key);
      }
    }),
    [Symbol.dispose]: () => database.close(),
  };
}

/** `secure_delete` overwrites what is removed: nothing of a withdrawn story stays in the file. */
const schema = `
PRAGMA journal_mode = WAL;
PRAGMA synchronous = OFF;
PRAGMA secure_delete = ON;
PRAGMA cache_size = -16384;
CREATE TABLE IF NOT EXISTS sheets (
  key INTEGER PRIMARY KEY,
  address TEXT NOT NULL,
  templates TEXT NOT NULL,
  packed BLOB NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS shows (story TEXT NOT NULL, sheet INTEGER NOT NULL, PRIMARY KEY (story, sheet)) STRICT, WITHOUT ROWID;
`;

/** 52 bits of an address's SHA-1. */
function keyOf(address: string): number {
  return Number.parseInt(hash('sha1', address).slice(0, 13), 16);
}
