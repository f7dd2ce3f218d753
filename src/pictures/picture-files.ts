import { join } from 'node:path';
import { diskFileStore } from './disk-file-store.ts';
import type { FileStore } from './file-store.ts';
import { memoryFileStore } from './memory-file-store.ts';

/** The three stores of the pictures. Originals are kept for good; the others can be deleted at any time and are made again. */
export interface PictureFiles {
  readonly originals: FileStore;
  readonly renditions: FileStore;
  readonly cards: FileStore;
}

/** Where originals stand in a data folder. */
export const picturesFolder = 'pictures';

/** The stores in a data folder: `pictures/`, `renditions/` and `cards/`. */
export function pictureFilesIn(dataFolder: string): PictureFiles {
  return {
    originals: diskFileStore(join(dataFolder, picturesFolder)),
    renditions: diskFileStore(join(dataFolder, 'renditions')),
    cards: diskFileStore(join(dataFolder, 'cards')),
  };
}

export function pictureFilesInMemory(): PictureFiles {
  return { originals: memoryFileStore(), renditions: memoryFileStore(), cards: memoryFileStore() };
}

/** Where an original stands in its store: `ab/ab12…`. */
export function originalKey(hash: string): string {
  return `${hash.slice(0, 2)}/${hash}`;
}
