import type { KeptSheet } from './kept-sheet.ts';
import type { AddressedSheet, PlateStore } from './plate-store.ts';

/** Keeps lasting sheets in the store, some at a time, so that nobody waits for it. Disposing of it keeps what still waits. */
export interface Cellar extends Disposable {
  get(address: string): KeptSheet | null;
  put(address: string, sheet: KeptSheet): void;
}

/** How long a sheet may wait, in milliseconds. */
const patience = 100;
/** How many sheets may wait. */
const mostWaiting = 256;

export function createCellar(store: PlateStore): Cellar {
  const waiting = new Map<string, AddressedSheet>();
  let timer: NodeJS.Timeout | null = null;
  const flush = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    if (waiting.size > 0) store.put([...waiting.values()]);
    waiting.clear();
  };
  return {
    get: (address) => waiting.get(address)?.sheet ?? store.get(address),
    put: (address, sheet) => {
      if (!sheet.lasting) return;
      waiting.set(address, { address, sheet });
      timer ??= setTimeout(flush, patience);
      if (waiting.size >= mostWaiting) flush();
    },
    [Symbol.dispose]: flush,
  };
}
