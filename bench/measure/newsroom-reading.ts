import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { actorOf, type Staff } from '../../src/accounts/staff.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { Connection } from '../../src/archive/sqlite/connection.ts';
import { deskReader } from '../../src/archive/sqlite/desk-reader.ts';
import { archiveFile, openArchiveReadOnly } from '../../src/archive/sqlite/open-archive.ts';
import { Snapshots } from '../../src/archive/sqlite/snapshots.ts';
import { systemClock } from '../../src/kit/clock.ts';
import { days, shift } from '../../src/kit/instant.ts';
import { idMaker } from '../../src/kit/new-id.ts';
import { refused } from '../../src/kit/result.ts';
import type { createNewsroom } from '../../src/newsroom/create-newsroom.ts';
import { pictureFilesIn } from '../../src/pictures/picture-files.ts';
import type { StaffId } from '../../src/story/ids.ts';
import type { Language } from '../../src/story/language.ts';
import { builtFile } from '../../test/newsroom/built-file.ts';

/** A newsroom over HTTP on an archive that is only read: whoever measures leaves it as it was. */
export interface NewsroomReading extends AsyncDisposable {
  readonly origin: string;
  readonly archive: Archive;
}

const builtIslands = new URL('../../dist/assets/islands/', import.meta.url);

/** Serves the screens to an editor who is signed in as though they had begun the stories that `began` names as theirs. */
export async function readingNewsroom(folder: string, role: Staff['role'], began: StaffId): Promise<NewsroomReading> {
  await using open = new AsyncDisposableStack();
  const archive = open.use(await readingArchive(folder));
  const now = systemClock();
  const staff: Staff = {
    id: began,
    name: 'Mara Okonjo',
    email: 'mara@courier.example',
    role,
    sections: [],
    status: 'active',
    language: 'en' as Language,
    joinedAt: now,
  };
  const session = { id: 'session_1', staff: began, hash: '', way: 'passkey', isHalf: false } as const;
  const times = { createdAt: now, seenAt: now, endsAt: shift(now, days(1)), browser: '', network: '' };
  const signedIn = { staff, actor: actorOf(staff), session: { ...session, ...times } };
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.defer(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const assets = {
    css: builtFile(),
    paperCss: builtFile(),
    islands: Object.fromEntries(readdirSync(builtIslands).map((file) => [file.split('.')[0], builtFile()])),
  };
  const create = await builtNewsroom();
  const newsroom = open.use(
    await create({
      desk: { archive, clock: systemClock, newId: idMaker(systemClock), origin },
      files: pictureFilesIn(folder),
      sample: { keep: nothingIsWritten, settle: nothingIsWritten },
      live: async () => refused('nothing is written'),
      origin,
      enter: async () => signedIn,
      pageSettings: { origin, assets: () => ({ css: '', script: '', icon: '', manifest: '' }) },
      assets,
      report: (fault) => {
        process.stderr.write(`${fault instanceof Error ? fault.stack : fault}\n`);
      },
    }),
  );
  server.on('request', newsroom.listener);
  const held = open.move();
  return { origin, archive, [Symbol.asyncDispose]: () => held.disposeAsync() };
}

/** From what was built last: Node cannot load the screens as they are written. */
async function builtNewsroom(): Promise<typeof createNewsroom> {
  const built = new URL('../../dist/newsroom/create-newsroom.js', import.meta.url);
  return ((await import(built.href)) as { createNewsroom: typeof createNewsroom }).createNewsroom;
}

async function readingArchive(folder: string): Promise<Archive> {
  const reading = await openArchiveReadOnly(folder);
  const file = join(folder, archiveFile);
  // As the archive that also writes reads for the desk.
  const snapshots = new Snapshots(() => new Connection(file, { purpose: 'read', cacheKiB: 4 * 1024 }), 4);
  return {
    ...reading,
    read: (work) => snapshots.hold(({ connection }) => work(deskReader(connection))),
    transact: nothingIsWritten,
    backup: nothingIsWritten,
    check: nothingIsWritten,
    [Symbol.asyncDispose]: async () => {
      snapshots[Symbol.dispose]();
      await reading[Symbol.asyncDispose]();
    },
  };
}

function nothingIsWritten(): Promise<never> {
  return Promise.reject(new Error('This archive is only read.'));
}
