import type { Key } from '../archive/key.ts';
import { type Gone, isMadeOf, type KeptSheet } from './kept-sheet.ts';
import { type PlateStore, type StoredSheet, storedSheet } from './plate-store.ts';

/** Where the press finds lasting sheets, and puts those that it made. */
export interface SheetKeeper {
  get(address: string): KeptSheet | null;
  put(address: string, sheet: KeptSheet): void;
}

/**
 * Keeps lasting sheets in the store, some at a time, so that nobody waits for it. Where the store fails, they are not kept and not found.
 * Disposing of it keeps what still waits.
 */
export interface Cellar extends SheetKeeper, Disposable {
  /** Keeps sheets that another thread made. */
  keep(sheets: readonly StoredSheet[]): void;
  /** Removes everything that was made of what is gone; what cannot be removed now, at the next `settle`. */
  remove(gone: Gone): void;
  /** Whether everything that was to be removed is; tries what is not. */
  settle(): boolean;
}

/** How long a sheet may wait, in milliseconds. */
const patience = 100;
/** How many sheets may wait. */
const mostWaiting = 256;

/** `report` is told why the store fails, once until it works again. */
export function createCellar(store: PlateStore, report: (fault: unknown) => void): Cellar {
  const waiting = new Map<string, KeptSheet>();
  let toRemove: Gone = new Set<Key>();
  let timer: NodeJS.Timeout | null = null;
  let isWell = true;
  const tried = <T>(work: () => T): T | null => {
    try {
      const done = work();
      isWell = true;
      return done;
    } catch (fault) {
      if (isWell) report(fault);
      isWell = false;
      return null;
    }
  };
  const flush = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    const sheets = [...waiting].map(([address, sheet]) => storedSheet(address, sheet));
    waiting.clear();
    if (sheets.length > 0) tried(() => store.put(sheets));
  };
  const isSettled = () => toRemove !== 'everything' && toRemove.size === 0;
  const settle = () => {
    if (isSettled()) return true;
    tried(() => {
      store.remove(toRemove);
      toRemove = new Set();
    });
    return isSettled();
  };
  return {
    get: (address) => waiting.get(address) ?? tried(() => store.get(address)),
    put: (address, sheet) => {
      if (!sheet.lasting) return;
      waiting.set(address, sheet);
      timer ??= setTimeout(flush, patience);
      if (waiting.size >= mostWaiting) flush();
    },
    keep: (sheets) => void tried(() => store.put(sheets)),
    remove: (gone) => {
      for (const [address, sheet] of waiting) if (isMadeOf(sheet, gone)) waiting.delete(address);
      toRemove = gone === 'everything' || toRemove === 'everything' ? 'everything' : toRemove.union(gone);
      settle();
    },
    settle,
    [Symbol.dispose]: flush,
  };
}
