import { join } from 'node:path';
import { makeFolder } from '../../../kit/make-folder.ts';
import type { Archive } from '../../archive.ts';
import { Connection } from '../connection.ts';
import { flushToDisk } from '../flush-to-disk.ts';
import { archiveFile, archiveOn, migrated } from '../open-archive.ts';
import { asFault } from '../sqlite-fault.ts';
import { IndexBeside } from './index-beside.ts';
import { setIndexesAside } from './set-indexes-aside.ts';

const makerCacheKiB = 256 * 1024;

/**
 * Makes a new archive in a folder that holds none, by any number of acts, in less than half the time of one that is open to others: it
 * is on disk when this resolves, and lost if anything ends before. So make it where nobody looks, and move it into its place when it is
 * whole. Meanwhile nobody can search.
 */
export async function makeArchive<T>(folder: string, work: (archive: Archive) => Promise<T>): Promise<T> {
  asFault(() => makeFolder(folder));
  const file = join(folder, archiveFile);
  const made = await make(file, work);
  // Leaves the database in the form in which it is opened.
  new Connection(file, { purpose: 'write', cacheKiB: 1024 })[Symbol.dispose]();
  asFault(() => flushToDisk(file));
  asFault(() => flushToDisk(folder));
  return made;
}

async function make<T>(file: string, work: (archive: Archive) => Promise<T>): Promise<T> {
  const connection = migrated(file, { purpose: 'make', cacheKiB: makerCacheKiB });
  const makeIndexes = setIndexesAside(connection);
  await using index = new IndexBeside(connection, `${file}-search`);
  await using archive = archiveOn(file, connection, {}, index);
  const made = await work({
    ...archive,
    transact: async (write) => {
      await index.room();
      return archive.transact(write);
    },
  });
  index.finish();
  makeIndexes();
  await index.moveIn();
  return made;
}
