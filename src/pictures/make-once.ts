import { Fault } from '../kit/fault.ts';
import type { FileStore } from './file-store.ts';
import { turns } from './turns.ts';

/** Answers the file of a key, which `make` makes if it is not there yet. */
export type MakeOnce = (key: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

/**
 * Makes each file of a disposable store once, however many ask for it at the same time, and at most `atOnce` files together. A full disk
 * or a folder that cannot be written to costs time, not the answer.
 */
export function makeOnce(store: FileStore, atOnce = 2): MakeOnce {
  const underWay = new Map<string, Promise<Uint8Array>>();
  const inTurn = turns(atOnce);
  return (key, make) => {
    const waiting = underWay.get(key);
    if (waiting) return waiting;
    const made = findOrMake(store, key, () => inTurn(make)).finally(() => underWay.delete(key));
    underWay.set(key, made);
    return made;
  };
}

async function findOrMake(store: FileStore, key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const found = await store.get(key);
  if (found) return found;
  const bytes = await make();
  await store.put(key, bytes).catch((error: unknown) => {
    if (!(error instanceof Fault)) throw error;
  });
  return bytes;
}
