import Database from 'better-sqlite3';
import type { KeptSheet } from './kept-sheet.ts';
import { type PackedSheet, unpackSheet } from './packed-sheet.ts';

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
    .prepare<[number, number], PackedSheet>(`SELECT ${packedColumns.join(', ')} FROM sheets WHERE key = ? AND made = ?`)
    .raw();
  const made = numberOf(templates);
  const begin = database.prepare('BEGIN');
  const end = database.prepare('COMMIT');
  let isInTurn = false;
  const endTurn = () => {
    if (isInTurn) end.run();
    isInTurn = false;
  };
  return {
    get: (address) => {
      if (!isInTurn) {
        begin.run();
        isInTurn = true;
        setImmediate(endTurn);
      }
      const packed = find.get(numberOf(address), made);
      return packed ? unpackSheet(packed, address) : null;
    },
    endTurn,
    [Symbol.dispose]: () => {
      endTurn();
      database.close();
    },
  };
}

/** Where the parts of a packed sheet stand, in its order. */
export const packedColumns = [
  'address',
  'reads',
  'seq',
  'made_at',
  'held_since',
  'holds_until',
  'kind',
  'headers',
  'plates',
  'deflated',
] as const;

/** The pages of the file that lead to all others stay in memory, of a million sheets too. */
const cacheKiB = 6 * 1024;

/**
 * 53 bits of a text: two hashes of 32 bits each (FNV-1a with a multiplier of its own, finished as in MurmurHash3). Somebody may make two texts of
 * which it is the same; then neither's sheet stays for long.
 */
export function numberOf(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return (finished(high ^ low) & 0x1fffff) * 2 ** 32 + finished(low);
}

function finished(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
