import { hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Key } from '../archive/key.ts';
import type { KeptSheet } from './kept-sheet.ts';
import { packSheet, unpackSheet } from './packed-sheet.ts';

/**
 * Sheets kept compressed beside the archive, for pages that are made once and read for years. Disposable: what is not here is made
 * anew. Never synced, never backed up.
 */
export interface PlateStore {
  get(address: string): KeptSheet | null;
  /** Keeps some sheets, in one transaction. */
  put(sheets: readonly StoredSheet[]): void;
  /** Removes every sheet that was made of one of these keys, from the file as well. Only keys of stories are followed. */
  remove(keys: readonly Key[]): void;
}

/** A sheet as it is stored, with what must be known of it besides. */
export interface StoredSheet {
  readonly address: string;
  readonly reads: readonly Key[];
  readonly seq: number;
  readonly packed: Uint8Array;
}

export function storedSheet(address: string, sheet: KeptSheet): StoredSheet {
  return { address, reads: sheet.reads, seq: sheet.seq, packed: packSheet(sheet) };
}

/**
 * Opens the store in a file; a file that cannot be read as one is replaced. `templates` names the code that makes sheets: those that other
 * code made are not found.
 */
export function openPlateStore(file: string, templates: string): PlateStore & Disposable {
  const database = openOrReplace(file);
  const keep = database.prepare(
    `INSERT INTO sheets (key, address, templates, packed) VALUES (?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET address = excluded.address, templates = excluded.templates, packed = excluded.packed`,
  );
  const show = database.prepare('INSERT OR IGNORE INTO shows (story, sheet) VALUES (?, ?)');
  const removeSheets = database.prepare('DELETE FROM sheets WHERE key IN (SELECT sheet FROM shows WHERE story = ?)');
  const removeShows = database.prepare('DELETE FROM shows WHERE story = ?');
  const remove = database.transaction((keys: readonly Key[]) => {
    for (const key of keys) {
      removeSheets.run(key);
      removeShows.run(key);
    }
  });
  return {
    get: finderIn(database, templates),
    put: database.transaction((sheets: readonly StoredSheet[]) => {
      for (const { address, reads, packed } of sheets) {
        const key = keyOf(address);
        keep.run(key, address, templates, packed);
        for (const read of reads) if (read.startsWith('story ')) show.run(read, key);
      }
    }),
    remove: (keys) => {
      remove(keys);
      if (!emptyLog(database)) throw new Error('plates.sqlite-wal cannot be emptied: somebody is reading in it.');
    },
    [Symbol.dispose]: () => database.close(),
  };
}

/** Opens a store that another thread has open for writing. */
export function openPlateStoreReadOnly(file: string, templates: string): Pick<PlateStore, 'get'> & Disposable {
  const database = new Database(file, { readonly: true, timeout: patience });
  return { get: finderIn(database, templates), [Symbol.dispose]: () => database.close() };
}

function finderIn(database: Database.Database, templates: string): PlateStore['get'] {
  const find = database
    .prepare<[number, string, string], Buffer>(
      'SELECT packed FROM sheets WHERE key = ? AND address = ? AND templates = ?',
    )
    .pluck();
  return (address) => {
    const packed = find.get(keyOf(address), address, templates);
    return packed ? unpackSheet(packed) : null;
  };
}

function openOrReplace(file: string): Database.Database {
  try {
    return open(file);
  } catch (error) {
    if (!(error instanceof Database.SqliteError) || !damaged.test(error.code)) throw error;
    for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true });
    return open(file);
  }
}

const damaged = /^SQLITE_(NOTADB|CORRUPT)/;

function open(file: string): Database.Database {
  const database = new Database(file, { timeout: patience });
  try {
    database.exec(schema);
    emptyLog(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** What was overwritten in the database stands in its write-ahead log until that is emptied. False where somebody keeps it from that. */
function emptyLog(database: Database.Database): boolean {
  return database.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0;
}

/** How long to wait for another process that has the store open, in milliseconds: readers wait meanwhile. */
const patience = 250;

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
