import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Fault } from './fault.ts';

/**
 * Makes a folder and those above it that are missing; answers the uppermost that it made, null where all were there. Throws the file system's
 * error, and Fault `data-folder-unwritable` where the parent is there and the child is refused as though it were not (`/proc`): Node's own way
 * never comes to an end there.
 */
export function makeFolder(folder: string): string | null {
  try {
    mkdirSync(folder);
    return folder;
  } catch (error) {
    if (isFolder(folder)) return null;
    const above = dirname(folder);
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    if (isFolder(above)) throw new Fault('data-folder-unwritable', `No folder can be made in ${above}.`, error);
    const first = makeFolder(above);
    mkdirSync(folder);
    return first ?? folder;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
