import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { Connection } from '../../src/archive/sqlite/connection.ts';
import { makeArchive } from '../../src/archive/sqlite/making/make-archive.ts';
import { archiveFile, openArchive } from '../../src/archive/sqlite/open-archive.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { type ImportStory, importStories } from '../../src/desk/import-stories.ts';
import { inOneTransaction } from '../../src/desk/in-one-transaction.ts';
import { startPublication } from '../../src/desk/start-publication.ts';
import { withdrawStory } from '../../src/desk/withdraw-story.ts';
import { shift } from '../../src/kit/instant.ts';
import { idMaker } from '../../src/kit/new-id.ts';
import type { SectionId, StoryId } from '../../src/story/ids.ts';
import { administrator, allowed, en, noon, textOf } from '../desk/test-desk.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-making-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what was made is an archive like any other: whole, searchable, and open to further acts', async () => {
  await makeArchive(folder, async (archive) => {
    const { desk, section } = await begun(archive);
    const [bridge, ferry] = await taken(desk, section, ['The bridge holds', 'The ferry waits']);
    expect(bridge).toBeDefined();
    allowed(await withdrawStory(desk, administrator, { story: ferry as StoryId, seen: 1, reason: 'It was not so.' }));
  });
  expect(readdirSync(folder)).toEqual([archiveFile]);
  await using archive = await openArchive(folder);
  expect(await archive.check()).toEqual([]);
  expect(await found(archive, 'bridge')).toEqual(['The bridge holds']);
  expect(await found(archive, 'ferry')).toEqual([]);
  const desk = deskOn(archive);
  const sections = await archive.read((reader) => reader.sections());
  await taken(desk, sections[0]?.id as SectionId, ['The bridge is painted']);
  expect(await found(archive, 'bridge')).toEqual(['The bridge holds', 'The bridge is painted']);
  expect(await archive.check()).toEqual([]);
});

test('it has every table and every index that an archive has', async () => {
  const [made, grown] = [join(folder, 'made'), join(folder, 'grown')];
  await makeArchive(made, async () => {});
  await (await openArchive(grown))[Symbol.asyncDispose]();
  const names = (place: string) => {
    using connection = new Connection(join(place, archiveFile), { purpose: 'read', cacheKiB: 1024 });
    return connection.database.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all();
  };
  expect(names(made)).toEqual(names(grown));
});

test('a failure on the way is thrown, and no thread and no file of the index stays behind', async () => {
  const making = makeArchive(folder, async (archive) => {
    const { desk, section } = await begun(archive);
    await taken(desk, section, ['The bridge holds']);
    throw new Error('The power is gone.');
  });
  await expect(making).rejects.toThrow('The power is gone.');
  expect(readdirSync(folder).filter((name) => name !== archiveFile)).toEqual([]);
});

test('a thread that cannot index ends the making with its fault, and is not waited for', async () => {
  mkdirSync(join(folder, `${archiveFile}-search`));
  const making = makeArchive(folder, async (archive) => {
    const { desk, section } = await begun(archive);
    await taken(desk, section, ['The bridge holds']);
  });
  await expect(making).rejects.toMatchObject({ name: 'Fault', code: 'data-folder-unwritable' });
});

test('acts of one transaction are on disk together or not at all', async () => {
  await using archive = await openArchive(folder);
  const { desk, section } = await begun(archive);
  const failing = inOneTransaction(desk, async (within) => {
    await taken(within, section, ['The bridge holds']);
    await taken(within, section, ['The ferry waits']);
    throw new Error('The power is gone.');
  });
  await expect(failing).rejects.toThrow('The power is gone.');
  expect(await found(archive, 'bridge')).toEqual([]);
  await inOneTransaction(desk, async (within) => {
    await taken(within, section, ['The bridge holds']);
    await taken(within, section, ['The ferry waits']);
  });
  expect(await found(archive, 'the')).toHaveLength(2);
  expect(await archive.check()).toEqual([]);
});

function deskOn(archive: Archive): Desk {
  let tick = 0;
  const clock = () => shift(noon, tick++);
  return { archive, clock, newId: idMaker(clock) };
}

async function begun(archive: Archive): Promise<{ desk: Desk; section: SectionId }> {
  const desk = deskOn(archive);
  const { sections } = allowed(
    await startPublication(desk, administrator, {
      name: 'The Lenn Courier',
      editions: [{ language: en, timeZone: 'Indian/Mauritius' }],
      sections: ['World'],
    }),
  );
  return { desk, section: sections[0]?.id as SectionId };
}

async function taken(desk: Desk, section: SectionId, headlines: readonly string[]): Promise<readonly StoryId[]> {
  const stories = headlines.map(
    (headline): ImportStory => ({
      source: 'test',
      key: headline,
      fields: { language: en, section },
      document: textOf(headline, 'Nobody was hurt.'),
      publishedAt: desk.clock(),
    }),
  );
  const answers = await importStories(desk, administrator, stories);
  return answers.map((answer) => allowed(answer).story.id);
}

async function found(archive: Archive, text: string): Promise<readonly string[]> {
  const { hits } = await archive.asOf(shift(noon, 60_000), (reader) => reader.search({ text, language: en, limit: 9 }));
  return hits.map(({ story }) => story.headline).sort();
}
