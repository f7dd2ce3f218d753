import { join } from 'node:path';
import { Fault } from '../../kit/fault.ts';
import type { Instant } from '../../kit/instant.ts';
import { makeFolder } from '../../kit/make-folder.ts';
import type { Archive, PublicArchive } from '../archive.ts';
import { allMigrations } from '../migrations/all-migrations.ts';
import type { PublicReader } from '../public-reader.ts';
import { backup } from './backup.ts';
import { checkArchive } from './check/check-archive.ts';
import { Connection, type ConnectionOptions, type OnQuery } from './connection.ts';
import { deskReader } from './desk-reader.ts';
import { eventLog } from './event-log.ts';
import { formOf, migrate, refuseNewer } from './migrate.ts';
import { publicReader } from './public-reader.ts';
import { type SearchIndex, searchIndexOn } from './search-index.ts';
import { Snapshot } from './snapshot.ts';
import { Snapshots } from './snapshots.ts';
import { asFault } from './sqlite-fault.ts';
import { Writer } from './writer.ts';

/** The database's file within a data folder. */
export const archiveFile = 'archive.sqlite';

export interface OpenOptions {
  /** Called with every statement that is run. */
  readonly onQuery?: OnQuery;
  /** Tells milliseconds, from which on a search knows when it has taken long enough. */
  readonly stopwatch?: () => number;
  /** Up to how many releases a search goes through all that have a word; what it finds does not depend on it. */
  readonly few?: number;
}

/**
 * Opens the archive of a data folder, which is made where it is not there. Several processes may have one folder open; each write waits
 * for the others'. Throws Faults: `data-folder-unwritable`, `data-folder-newer`, `data-folder-in-use`, `disk-full`, `archive-damaged`.
 */
export async function openArchive(folder: string, options: OpenOptions = {}): Promise<Archive> {
  asFault(() => makeFolder(folder));
  const file = join(folder, archiveFile);
  return archiveOn(
    file,
    migrated(file, { purpose: 'write', cacheKiB: writerCacheKiB, onQuery: options.onQuery }),
    options,
  );
}

/** A connection for writing to a database that has this version's form, made or brought to it here. */
export function migrated(file: string, options: ConnectionOptions): Connection {
  const connection = new Connection(file, options);
  try {
    migrate(connection, allMigrations);
    return connection;
  } catch (error) {
    connection[Symbol.dispose]();
    throw error;
  }
}

/** The archive of a database, written over one connection; what it writes is indexed in `index`. */
export function archiveOn(
  file: string,
  writing: Connection,
  options: OpenOptions,
  index: SearchIndex = searchIndexOn(writing),
): Archive {
  const writer = new Writer(writing, index);
  const snapshots = readers(file, options.onQuery);
  return {
    asOf: (now, work) => readAsOf(snapshots, now, work, options),
    read: (work) => snapshots.hold(({ connection }) => work(deskReader(connection))),
    transact: (work) => writer.transact(work),
    log: eventLog(snapshots, writer),
    backup: (copy, progress) => backup(file, copy, progress),
    check: (progress) => checkArchive(file, progress),
    async [Symbol.asyncDispose]() {
      await writer.settled();
      snapshots[Symbol.dispose]();
      writer[Symbol.dispose]();
    },
  };
}

/**
 * Opens the archive of a data folder for readers alone: nothing is written, a log's cursors included. Throws Fault `data-folder-newer`
 * where its form is newer than this version's, `archive-damaged` where there is no archive of this version's form.
 */
export async function openArchiveReadOnly(
  folder: string,
  options: OpenOptions = {},
): Promise<PublicArchive & AsyncDisposable> {
  const file = join(folder, archiveFile);
  {
    using first = new Connection(file, { purpose: 'read', cacheKiB: readerCacheKiB });
    refuseNewer(first, allMigrations);
    if (formOf(first) !== allMigrations.length)
      throw new Fault('archive-damaged', 'It must be opened for writing once, to be brought to this version’s form.');
  }
  const snapshots = readers(file, options.onQuery);
  return {
    asOf: (now, work) => readAsOf(snapshots, now, work, options),
    log: eventLog(snapshots, {
      write: () => Promise.reject(new Fault('data-folder-unwritable', 'It was opened for reading only.')),
    }),
    async [Symbol.asyncDispose]() {
      snapshots[Symbol.dispose]();
    },
  };
}

const writerCacheKiB = 8 * 1024;
const readerCacheKiB = 4 * 1024;
/** Whoever reads seldom waits for anything but the database, so that more at a time read no faster. */
const mostSnapshots = 4;

function readers(file: string, onQuery: OnQuery | undefined): Snapshots {
  return new Snapshots(
    () => new Connection(file, { purpose: 'read', cacheKiB: readerCacheKiB, onQuery }),
    mostSnapshots,
  );
}

function readAsOf<T>(
  snapshots: Snapshots,
  now: Instant,
  work: (reader: PublicReader) => Promise<T>,
  { stopwatch = () => performance.now(), few = 3_000 }: OpenOptions,
): Promise<T> {
  return snapshots.hold(({ connection, furniture }) =>
    work(publicReader(new Snapshot(connection, now, () => furniture.furniture(), { stopwatch, few }))),
  );
}
