import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Key } from '../archive/key.ts';
import type { Gone, KeptSheet } from './kept-sheet.ts';
import { type PackedSheet, packSheet } from './packed-sheet.ts';
import { numberOf, openPlateReader, packedColumns, patience } from './plate-reader.ts';

/**
 * Sheets kept compressed beside the archive, for pages that are made once and read for years. Disposable: what is not here is made
 * anew. Never synced, never backed up.
 */
export interface PlateStore {
  get(address: string): KeptSheet | null;
  /** Keeps some sheets, in one transaction. */
  put(sheets: readonly StoredSheet[]): void;
  /** Removes every sheet that was made of what is gone, from the file as well. Of keys, only those of stories are followed. */
  remove(gone: Gone): void;
}

/** A sheet as it is stored, with what must be known of it besides. */
export interface StoredSheet {
  readonly address: string;
  readonly reads: readonly Key[];
  readonly seq: number;
  readonly packed: PackedSheet;
}

export function storedSheet(address: string, sheet: KeptSheet): StoredSheet {
  return { address, reads: sheet.reads, seq: sheet.seq, packed: packSheet(address, sheet) };
}

/**
 * Opens the store in a file; a file that cannot be read as one, or has another form, is replaced. `templates` names the code that makes
 * sheets: those that other code made are not found.
 */
export function openPlateStore(file: string, templates: string): PlateStore & Disposable {
  const database = openOrReplace(file);
  const reader = openPlateReader(file, templates);
  const made = numberOf(templates);
  const keep = database.prepare(
    `INSERT OR REPLACE INTO sheets (key, made, ${packedColumns.join(', ')}) VALUES (?, ?${', ?'.repeat(packedColumns.length)})`,
  );
  const show = database.prepare('INSERT OR IGNORE INTO shows (story, sheet) VALUES (?, ?)');
  const removeSheets = database.prepare('DELETE FROM sheets WHERE key IN (SELECT sheet FROM shows WHERE story = ?)');
  const removeShows = database.prepare('DELETE FROM shows WHERE story = ?');
  const removeAll = database.prepare('DELETE FROM sheets');
  const removeAllShows = database.prepare('DELETE FROM shows');
  const remove = database.transaction((gone: Gone) => {
    if (gone === 'everything') {
      removeAll.run();
      removeAllShows.run();
      return;
    }
    for (const key of gone) {
      removeSheets.run(key);
      removeShows.run(key);
    }
  });
  const put = database.transaction((sheets: readonly StoredSheet[]) => {
    for (const { address, reads, packed } of sheets) {
      const key = numberOf(address);
      keep.run(key, made, ...packed);
      for (const read of reads) if (read.startsWith('story ')) show.run(read, key);
    }
  });
  return {
    get: reader.get,
    put: (sheets) => {
      reader.endTurn();
      put(sheets);
    },
    remove: (gone) => {
      reader.endTurn();
      remove(gone);
      if (!emptyLog(database)) throw new Error('plates.sqlite-wal cannot be emptied: somebody is reading in it.');
    },
    [Symbol.dispose]: () => {
      reader[Symbol.dispose]();
      database.close();
    },
  };
}

function openOrReplace(file: string): Database.Database {
  try {
    const database = open(file);
    if (formOf(database) === form) return database;
    database.close();
  } catch (error) {
    if (!(error instanceof Database.SqliteError) || !damaged.test(error.code)) throw error;
  }
  for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true });
  return open(file);
}

const damaged = /^SQLITE_(NOTADB|CORRUPT)/;

function open(file: string): Database.Database {
  const database = new Database(file, { timeout: patience });
  try {
    const isNew = database.pragma('page_count', { simple: true }) === 0;
    if (isNew || formOf(database) === form) database.exec(schema);
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

function formOf(database: Database.Database): number {
  return database.pragma('user_version', { simple: true }) as number;
}

/** The form of the tables, and of what `packSheet` makes. */
const form = 5;

/**
 * Sheets stand in the order in which they were kept: in that of their keys, each would dirty a page of its own. A page of the file holds three.
 * `secure_delete` overwrites what is removed: nothing of a withdrawn story stays in the file.
 */
const schema = `
PRAGMA page_size = 16384;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = OFF;
PRAGMA secure_delete = ON;
PRAGMA cache_size = -2048;
PRAGMA user_version = ${form};
CREATE TABLE IF NOT EXISTS sheets (
  id INTEGER PRIMARY KEY,
  key INTEGER NOT NULL UNIQUE,
  made INTEGER NOT NULL,
  address TEXT NOT NULL,
  reads TEXT NOT NULL,
  seq INTEGER NOT NULL,
  made_at INTEGER NOT NULL,
  held_since INTEGER,
  holds_until INTEGER,
  kind TEXT NOT NULL,
  headers TEXT NOT NULL,
  plates TEXT NOT NULL,
  deflated TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS shows (story TEXT NOT NULL, sheet INTEGER NOT NULL, PRIMARY KEY (story, sheet)) STRICT, WITHOUT ROWID;
`;
