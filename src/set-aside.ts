import { existsSync } from 'node:fs';
import { copyFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Archive } from './archive/archive.ts';
import { codeKeyFile } from './archive/sqlite/accounts/code-lock.ts';
import { archiveFile } from './archive/sqlite/open-archive.ts';
import { isSample } from './desk/is-sample.ts';
import type { SampleKeeper } from './desk/leave-sample.ts';
import { withFileFaults } from './kit/file-fault.ts';
import { makeFolder } from './kit/make-folder.ts';
import { linkOriginals } from './pictures/link-originals.ts';
import { type PictureFiles, pictureFilesIn } from './pictures/picture-files.ts';

/** Where the sample edition stands within a data folder once a newspaper took its place; a second one stands beside it. */
export const asideFolder = 'sample-edition';

/** The first place in a data folder where no sample edition was put yet: one that was moved there in part holds no archive. */
export function freeAside(
  dataFolder: string,
  isTaken = (aside: string) => existsSync(join(aside, archiveFile)),
): string {
  for (let n = 1; ; n += 1) {
    const aside = join(dataFolder, n === 1 ? asideFolder : `${asideFolder}-${n}`);
    if (!isTaken(aside)) return aside;
  }
}

/**
 * Keeps the sample edition within the data folder, as a newspaper that can be served. What was begun and broken off is finished here: the
 * archive tells whether the newspaper took the sample's place.
 */
export async function keepSampleIn(dataFolder: string, archive: Archive, files: PictureFiles): Promise<SampleKeeper> {
  const draft = join(dataFolder, draftFolder);
  const keeper = {
    keep: () =>
      withFileFaults(async () => {
        await rm(draft, { recursive: true, force: true });
        makeFolder(draft);
        await archive.backup(join(draft, archiveFile));
        await copyKey(dataFolder, draft);
        await linkOriginals(dataFolder, draft);
      }),
    settle: () =>
      withFileFaults(async () => {
        await removeUnnamed(archive, files, pictureFilesIn(draft));
        const aside = freeAside(dataFolder, existsSync);
        await rename(draft, aside);
        return basename(aside);
      }),
  };
  if (existsSync(draft)) {
    if (await archive.read(isSample)) await rm(draft, { recursive: true, force: true });
    else await keeper.settle();
  }
  return keeper;
}

const draftFolder = '.sample-edition';

/** Who may sign in there is who may here, by the same codes. */
async function copyKey(from: string, to: string): Promise<void> {
  if (existsSync(join(from, codeKeyFile))) await copyFile(join(from, codeKeyFile), join(to, codeKeyFile));
}

/** An original that the newspaper names too stays; renditions and cards are made again. */
async function removeUnnamed(archive: Archive, files: PictureFiles, kept: PictureFiles): Promise<void> {
  for await (const key of kept.originals.list()) {
    const named = await archive.read((reader) => reader.pictureByHash(basename(key)));
    if (!named) await files.originals.delete(key);
  }
  for (const made of [files.renditions, files.cards]) for await (const key of made.list()) await made.delete(key);
}
