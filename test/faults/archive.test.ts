import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allMigrations } from '../../src/archive/migrations/all-migrations.ts';
import { Connection } from '../../src/archive/sqlite/connection.ts';
import { deskReader } from '../../src/archive/sqlite/desk-reader.ts';
import { migrate } from '../../src/archive/sqlite/migrate.ts';
import { archiveFile, openArchive, openArchiveReadOnly } from '../../src/archive/sqlite/open-archive.ts';
import { Writer } from '../../src/archive/sqlite/writer.ts';
import type { Language } from '../../src/story/language.ts';
import { noon, smallHouse } from '../archive/small-house.ts';
import { causeOf } from '../archive/world.ts';

describe('an archive on a machine in trouble', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-faults-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const fault = (code: string) => expect.objectContaining({ name: 'Fault', code });

  it('is not opened in a folder that cannot be written to', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(openArchive(join(folder, 'file'))).rejects.toEqual(fault('data-folder-unwritable'));
    await expect(openArchive(join(folder, 'file', 'data'))).rejects.toEqual(fault('data-folder-unwritable'));
    mkdirSync(join(folder, 'data', archiveFile), { recursive: true });
    await expect(openArchive(join(folder, 'data'))).rejects.toEqual(fault('data-folder-unwritable'));
  });

  it('is not opened by an older version than wrote it', async () => {
    await (await openArchive(folder))[Symbol.asyncDispose]();
    const database = new Database(join(folder, archiveFile));
    database.pragma('user_version = 999');
    database.close();
    await expect(openArchive(folder)).rejects.toEqual(fault('data-folder-newer'));
    await expect(openArchiveReadOnly(folder)).rejects.toEqual(fault('data-folder-newer'));
  });

  it('says that it is damaged where its file is something else', async () => {
    writeFileSync(join(folder, archiveFile), 'This is not a database, but a letter of some length.'.repeat(100));
    await expect(openArchive(folder)).rejects.toEqual(fault('archive-damaged'));
    await expect(openArchiveReadOnly(folder)).rejects.toEqual(fault('archive-damaged'));
  });

  it('changes nothing when the disk is full, and goes on when there is room again', async () => {
    const connection = new Connection(join(folder, archiveFile), { purpose: 'write', cacheKiB: 1024 });
    migrate(connection, allMigrations);
    const writer = new Writer(connection);
    const reader = deskReader(connection);
    const archive = { transact: writer.transact.bind(writer) } as Parameters<typeof smallHouse>[0];
    const { tell } = await smallHouse(archive);
    const pages = Number(connection.pragma('page_count'));
    connection.pragma(`max_page_count = ${pages + 5}`);
    const { story, revision } = tell({ paragraphs: ['water '.repeat(50_000)] });
    const write = () =>
      writer.transact((transaction) =>
        transaction.addStory(story, [revision], causeOf({ kind: 'story-drafted', story: story.id })),
      );
    await expect(write()).rejects.toEqual(fault('disk-full'));
    expect(await reader.story(story.id)).toBeNull();
    connection.pragma('max_page_count = 1000000');
    await write();
    expect(await reader.story(story.id)).toEqual(story);
    writer[Symbol.dispose]();
  });

  it('can be read, but not written, where it was opened for reading alone', async () => {
    await using writing = await openArchive(folder);
    const { publish } = await smallHouse(writing);
    await using reading = await openArchiveReadOnly(folder);
    const latest = { list: { kind: 'latest' }, language: 'en' as Language, limit: 5 } as const;
    expect(await reading.asOf(noon, (reader) => reader.list(latest))).toHaveLength(0);
    await publish({});
    expect(await reading.asOf(noon, (reader) => reader.list(latest))).toHaveLength(1);
    await expect(reading.log.moveCursor('feeds', 1)).rejects.toEqual(fault('data-folder-unwritable'));
  });

  it('is written by two processes in turns', async () => {
    await using one = await openArchive(folder);
    const house = await smallHouse(one);
    await using other = await openArchive(folder);
    const write = (archive: typeof one) => {
      const { story, revision } = house.tell({});
      return archive.transact((transaction) =>
        transaction.addStory(story, [revision], causeOf({ kind: 'story-drafted', story: story.id })),
      );
    };
    const seqs: number[] = [];
    for (let number = 0; number < 10; number++) seqs.push(await write(number % 2 ? other : one));
    expect(seqs).toEqual(seqs.map((_, index) => (seqs[0] ?? 0) + index));
    expect(await one.check()).toEqual([]);
  });
});
