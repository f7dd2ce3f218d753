import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * What Node runs as a thread or process of its own, by its path below `src/` without an ending: the source itself where the house runs from its
 * sources, which cannot be where components are in it; else what was built of it (`bin/build-code.mjs` lists them).
 */
export function programFile(name: string): URL {
  return new URL(import.meta.url.endsWith('.ts') ? `src/${name}.ts` : `dist/${name}.js`, root);
}

/** What was built, wherever the code that asks for it was put. */
export const built = (path: string): URL => new URL(`dist/${path}`, root);

const root = pathToFileURL(join(folderAbove(import.meta.dirname, 'package.json'), '/'));

/** The nearest folder, this one or above, in which a file stands. */
function folderAbove(folder: string, file: string): string {
  if (existsSync(join(folder, file))) return folder;
  if (dirname(folder) === folder) throw new Error(`There is no ${file} above ${import.meta.dirname}.`);
  return folderAbove(dirname(folder), file);
}
