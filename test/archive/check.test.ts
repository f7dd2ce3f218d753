import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/archive/finding.ts';
import { archiveFile, openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { hours, shift } from '../../src/kit/instant.ts';
import type { CorrectionId, PictureId, RemarkId } from '../../src/story/ids.ts';
import { testId } from './arbitrary-world.ts';
import { changed, noon, smallHouse } from './small-house.ts';
import { causeOf, someone } from './world.ts';

describe('checking an archive at rest', () => {
  let folder: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-check-'));
    await using archive = await openArchive(folder);
    const { publish, topic, contributor } = await smallHouse(archive);
    const picture = testId('picture', 1) as PictureId;
    const [story] = await publish(
      {
        headline: 'Ferry sails',
        paragraphs: ['The ferry sailed at noon.'],
        fields: { topics: [topic], byline: [{ contributor, role: 'words' }] },
      },
      { fields: { leadPicture: { picture, alt: null, caption: null } } },
    );
    if (!story) throw new Error('No story.');
    const id = testId('correction', 1) as CorrectionId;
    const at = shift(noon, hours(1));
    await archive.transact(async (transaction) => {
      await transaction.changeStory(
        changed(story, {}),
        { corrections: [{ id, story: story.id, at, by: someone, text: 'At one.', passage: null }] },
        causeOf({ kind: 'story-corrected', story: story.id, release: 'release_1' }),
      );
      await transaction.saveRemark(
        {
          kind: 'note',
          id: testId('remark', 1) as RemarkId,
          story: story.id,
          at,
          by: someone,
          quote: { exact: 'Fer', prefix: '', suffix: '' },
          span: { from: 1, to: 4 },
          thread: [{ at, by: someone, text: 'Which?' }],
          settled: null,
        },
        { added: [], removed: [] },
        causeOf({ kind: 'note-made', of: story.id, remark: testId('remark', 1) as RemarkId }),
      );
      await transaction.savePicture(
        {
          id: picture,
          hash: 'a'.repeat(64),
          mime: 'image/png',
          width: 1,
          height: 1,
          size: 1,
          alt: '',
          caption: '',
          credit: '',
          focal: { x: 0, y: 0 },
          rights: { holder: '', licence: '', until: null },
        },
        causeOf({ kind: 'picture-added', picture }),
      );
    });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const check = async (): Promise<readonly Finding[]> => {
    await using archive = await openArchive(folder);
    return archive.check();
  };

  /** Does to the file what the archive never would. */
  const spoil = (sql: string) => {
    const database = new Database(join(folder, archiveFile));
    database.unsafeMode(true);
    database.pragma('foreign_keys = OFF');
    database.exec(sql);
    database.close();
  };

  it('finds nothing where all is well, and tells how far it has come', async () => {
    await using archive = await openArchive(folder);
    const told: string[] = [];
    expect(await archive.check((part, done, total) => told.push(`${part} ${done} of ${total}`))).toEqual([]);
    expect(told).toEqual(['names 0 of 0', 'stories 2 of 2', 'database 0 of 0']);
  });

  it('finds nothing wrong while others publish: all of it looks at one instant', async () => {
    await using archive = await openArchive(join(folder, 'busy'));
    const { publish } = await smallHouse(archive);
    let over = false;
    const publishing = (async () => {
      for (; !over; await nextTurn()) await publish({}, {});
    })();
    for (let time = 0; time < 3; time++) expect(await archive.check()).toEqual([]);
    over = true;
    await publishing;
  });

  it.each([
    ['log', 'DELETE FROM events WHERE seq = 3'],
    ['log', "UPDATE events SET by = 'staff_0000000000000000' WHERE seq = 2"],
    ['log', "UPDATE events SET happening = replace(happening, 'At', 'On'), at = at + 1 WHERE seq = 4"],
    ['log', 'UPDATE events SET chain = NULL WHERE seq = 3'],
    ['log', 'UPDATE events SET chain = (SELECT chain FROM events WHERE seq = 1) WHERE seq = 2'],
    ['log', "INSERT INTO cursors VALUES ('feeds', 99)"],
    ['log', 'UPDATE stories SET version = 9'],
    ['database', "DELETE FROM sections WHERE path = 'world'"],
    ['sections', "UPDATE sections SET data = json_set(data, '$.path', 'elsewhere')"],
    ['sections', 'DELETE FROM section_paths'],
    ['releases', 'UPDATE releases SET ends = starts - 1'],
    ['lists', 'UPDATE spans SET shown_until = shown_until - 1'],
    ['lists', 'DELETE FROM places WHERE list = (SELECT min(list) FROM places)'],
    [
      'lists',
      "INSERT INTO places SELECT list, published_at, 'story_other', shown_from, shown_until FROM places LIMIT 1",
    ],
    ['lists', 'UPDATE places SET published_at = published_at + 1'],
    ['lists', 'UPDATE stories SET published_at = published_at + 1'],
    ['lists', 'UPDATE days SET stories = stories + 1'],
    ['cards', "UPDATE cards SET headline = 'Otherwise'"],
    ['cards', 'INSERT INTO cards SELECT key + 1000, kind, headline, details FROM cards'],
    ['addresses', 'DELETE FROM addresses'],
    ['addresses', 'UPDATE addresses SET shown_from = NULL'],
    ['addresses', "INSERT INTO addresses SELECT section, 'other', language, story, shown_from FROM addresses LIMIT 1"],
    ['addresses', "DELETE FROM slugs WHERE kind = 'topics'"],
    ['addresses', "INSERT INTO slugs VALUES ('series', 'strait', 'series_nobody')"],
    ['remarks', 'UPDATE remarks SET ends = 99999'],
    ['remarks', 'UPDATE remarks SET starts = NULL'],
    ['remarks', 'UPDATE remarks SET open = 0'],
    ['pictures', 'DELETE FROM picture_uses'],
    ['references', 'DELETE FROM pictures'],
    ['references', 'DELETE FROM topics'],
    ['corrections', 'UPDATE shown_corrections SET shown_until = shown_until - 1'],
    ['documents', "UPDATE documents SET document = json_set(document, '$.content[2].content[0].type', 'iframe')"],
    ['documents', "UPDATE documents SET document = json_set(document, '$.content[0].marks', json('[]'))"],
    ['documents', "UPDATE revisions SET digest = json_set(digest, '$.excerpt', 'Otherwise')"],
    ['documents', 'INSERT INTO documents (format, document) SELECT format, document FROM documents LIMIT 1'],
    ['stories', "UPDATE stories SET headline = 'Otherwise'"],
    ['stories', "UPDATE stories SET fields = '{'"],
    ['search-index', 'DELETE FROM search WHERE rowid = (SELECT min(key) FROM spans)'],
    ['search-index', "INSERT INTO search (rowid, body) VALUES (7, 'a text of nobody')"],
    [
      'search-index',
      "UPDATE search SET headline = 'x y', standfirst = '', body = 'z', tags = '' WHERE rowid = (SELECT min(key) FROM spans)",
    ],
    ['search-index', 'DELETE FROM desk_headlines WHERE rowid = 1'],
    ['search-index', "UPDATE desk_headlines SET headline = 'ferry sinks' WHERE rowid = 1"],
    ['search-index', "INSERT INTO desk_headlines (rowid, headline) VALUES (9, 'nobody')"],
    ['search-index', "UPDATE names SET name = 'otherwise'"],
    ['search-index', "INSERT INTO names (name, subject) VALUES ('nobody', 'contributor_nobody')"],
  ])('finds what is wrong with the %s: %s', async (kind, sql) => {
    spoil(sql);
    expect((await check()).map((finding) => finding.check)).toContain(kind);
  });

  it('finds a text that was indexed with other words, as many as its own', async () => {
    const database = new Database(join(folder, archiveFile));
    const { key } = database.prepare("select key from cards where headline = 'Ferry sails'").get() as { key: number };
    database.close();
    const same = (body: string) =>
      `UPDATE search SET headline = 'ferry sails', standfirst = '', body = '${body}', tags = (SELECT 'x') WHERE rowid = ${key}`;
    spoil(same('the ferry sailed at one'));
    expect((await check()).map(({ check: kind }) => kind)).toContain('search-index');
  });

  it('finds bytes of the search index that were changed on the disk', async () => {
    spoil(`
      UPDATE search_data SET block = zeroblob(length(block))
      WHERE id = (SELECT max(id) FROM search_data)`);
    const findings = await check();
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ problem }) => problem.length > 0)).toBe(true);
  });
});
