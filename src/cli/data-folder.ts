import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { holdFile, holdFolder } from '../archive/sqlite/hold-folder.ts';
import { archiveFile } from '../archive/sqlite/open-archive.ts';
import { Fault } from '../kit/fault.ts';
import { withFileFaults } from '../kit/file-fault.ts';
import { makeFolder } from '../kit/make-folder.ts';
import { asideFolder, freeAside } from '../set-aside.ts';

/** Whether a folder holds an archive, of whatever version and condition. */
export function holdsArchive(dataFolder: string): boolean {
  return existsSync(join(dataFolder, archiveFile));
}

/** Throws Fault `data-folder-foreign` where a folder is neither a newspaper's nor free for one, before anything is written to it. */
export function refuseForeignFolder(dataFolder: string): void {
  if (holdsArchive(dataFolder) || isFree(dataFolder)) return;
  throw new Fault('data-folder-foreign', `${dataFolder} was left as it is. Name a new folder with --data.`);
}

/** Whether a folder is not there, or holds nothing that anybody put there: hidden files and what a file system keeps in its root do not count. */
export function isFree(dataFolder: string): boolean {
  return !existsSync(dataFolder) || withoutHidden(dataFolder).length === 0;
}

/** What was made in a data folder, and where that which stood there before was moved to. */
export interface Filled<T> {
  readonly made: T;
  readonly aside: string | null;
}

/**
 * Puts a newspaper together within its data folder, and moves it into its place when it is whole: whoever is interrupted leaves no half of
 * one, and the folder may be the root of a volume. `make` answers null where it could not be; then null is answered and nothing was changed.
 * What stands there already is moved to a folder of its own, within. Throws Faults: `data-folder-foreign`, and `data-folder-in-use`
 * while the newspaper is served.
 */
export async function fillDataFolder<T>(
  dataFolder: string,
  make: (draft: string) => Promise<T | null>,
): Promise<Filled<T> | null> {
  const place = resolve(dataFolder);
  refuseForeignFolder(place);
  return withFileFaults(async () => {
    const uppermost = makeFolder(place);
    // Who does not get it leaves alone what is there: it is somebody else's.
    using _hold = holdFolder(place, 'alone');
    try {
      await finishMove(place);
      const draft = join(place, draftFolder);
      await rm(draft, { recursive: true, force: true });
      const made = await make(draft);
      if (made === null) return null;
      await rename(draft, join(place, wholeFolder));
      return { made, aside: await finishMove(place) };
    } finally {
      await leaveNothing(place, uppermost);
    }
  });
}

/** Finishes a move into place that was interrupted. Does nothing where there was none. */
export async function finishInterrupted(dataFolder: string): Promise<void> {
  const place = resolve(dataFolder);
  if (!existsSync(join(place, wholeFolder))) return;
  using _hold = holdFolder(place, 'alone');
  await withFileFaults(() => finishMove(place));
}

/** A newspaper that is being put together, and one that is whole and on its way into its place. */
const draftFolder = '.unfinished';
const wholeFolder = '.whole';

/** Each step may be the last one for now: the archive goes last both ways, and tells what is still to be done. */
async function finishMove(place: string): Promise<string | null> {
  const whole = join(place, wholeFolder);
  if (!existsSync(whole)) return null;
  const aside = holdsArchive(whole) && holdsArchive(place) ? await makeRoom(place) : null;
  await moveAll(whole, place, readdirSync(whole));
  await rmdir(whole);
  return aside;
}

async function makeRoom(place: string): Promise<string> {
  const aside = freeAside(place);
  await mkdir(aside, { recursive: true });
  await moveAll(
    place,
    aside,
    withoutHidden(place).filter((name) => !name.startsWith(asideFolder)),
  );
  return aside;
}

async function moveAll(from: string, to: string, names: readonly string[]): Promise<void> {
  const inOrder = [...names].sort((a, b) => Number(a === archiveFile) - Number(b === archiveFile));
  for (const name of inOrder) await rename(join(from, name), join(to, name));
}

function withoutHidden(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => !name.startsWith('.') && name !== 'lost+found' && name !== holdFile);
}

/** Removes what was begun and came to nothing, and the folders that were made for it. */
async function leaveNothing(place: string, uppermost: string | null): Promise<void> {
  await rm(join(place, draftFolder), { recursive: true, force: true });
  if (holdsArchive(place) || existsSync(join(place, wholeFolder))) return;
  await rm(join(place, holdFile), { force: true });
  if (uppermost === null) return;
  for (let folder = place; folder.length >= uppermost.length; folder = dirname(folder))
    await rmdir(folder).catch(() => {});
}
