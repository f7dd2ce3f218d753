import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { allMigrations } from '../../src/archive/migrations/all-migrations.ts';
import { archiveFile, openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { days, shift } from '../../src/kit/instant.ts';
import type { StaffId } from '../../src/story/ids.ts';
import { noon, smallHouse } from './small-house.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-migrations-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** How each migration that fills a table of what is there already is taken back, newest first. */
const backwards: readonly (readonly [form: number, undo: string, made: string])[] = [
  [4, 'DROP TABLE slugs', 'SELECT kind, slug, bearer FROM slugs ORDER BY kind, slug'],
  [3, 'DROP TABLE days', 'SELECT day, stories FROM days ORDER BY day'],
];

/** How those that make nothing but empty tables and indexes are, newest first. */
const emptied: readonly (readonly [form: number, undo: string])[] = [
  [14, 'DELETE FROM passwords'],
  [
    13,
    `DROP INDEX spans_date; DROP INDEX spans_found;
     INSERT INTO lists (kind, subject, language) VALUES ('everything', '', '');
     INSERT INTO places SELECT last_insert_rowid(), published_at, story, shown_from, shown_until FROM spans`,
  ],
  [12, 'DROP TABLE house_rules'],
  [11, 'DROP TABLE mentions; DROP TABLE remarks'],
  [10, 'DROP TABLE plans'],
  [9, 'DROP TABLE preview_links'],
  [8, 'DROP TABLE banners'],
  [
    7,
    `DROP INDEX stories_section; DROP INDEX stories_kind; DROP INDEX stories_language; DROP INDEX stories_unreleased;
     DROP INDEX spans_shown; ALTER TABLE stories DROP COLUMN kind;
     CREATE INDEX stories_section ON stories (section, changed_at, id);`,
  ],
  [
    6,
    `DROP INDEX events_at; DROP INDEX events_by; DROP INDEX events_kind; DROP INDEX events_about; DROP INDEX contributors_staff;
    ALTER TABLE events DROP COLUMN about; ALTER TABLE events DROP COLUMN kind; ALTER TABLE events DROP COLUMN chain;
    DROP TABLE one_time_links; DROP TABLE sessions; DROP TABLE recovery_codes; DROP TABLE passwords; DROP TABLE passkeys;
    DROP TABLE staff`,
  ],
  [5, 'DROP TABLE steps'],
];

it.each(backwards)('an archive of before form %i makes what it lacks when it is opened', async (form, _, made) => {
  {
    await using archive = await openArchive(folder);
    await (await smallHouse(archive)).publish(
      {},
      {},
      { at: shift(noon, -days(1)) },
      { at: shift(noon, -days(30_000)) },
    );
  }
  const database = new Database(join(folder, archiveFile));
  const read = () => database.prepare(made).all();
  const before = read();
  expect(before.length).toBeGreaterThan(1);
  for (const [, undo] of emptied) database.exec(undo);
  for (const [number, undo] of backwards) if (number >= form) database.exec(undo);
  database.pragma(`user_version = ${form - 1}`);
  {
    await using archive = await openArchive(folder);
    expect(await archive.check()).toEqual([]);
  }
  expect(database.pragma('user_version', { simple: true })).toBe(allMigrations.length);
  expect(read()).toEqual(before);
  database.close();
});

it('secrets of authenticators are locked, and nothing is left of what they were', async () => {
  const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
  await (await openArchive(folder))[Symbol.asyncDispose]();
  const database = new Database(join(folder, archiveFile));
  const password = { staff: 'staff_1', hash: '$argon2id$', codeSecret: secret, lastStep: 7, setAt: noon };
  database.prepare("INSERT INTO staff VALUES ('staff_1', 'a', 'A', '{}')").run();
  database.prepare("INSERT INTO passwords VALUES ('staff_1', ?)").run(JSON.stringify(password));
  database.pragma('user_version = 13');
  database.close();
  {
    await using archive = await openArchive(folder);
    expect(await archive.read((reader) => reader.password('staff_1' as StaffId))).toEqual(password);
  }
  const kept = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  expect(kept.join('')).not.toContain(secret);
});

it('the log is sealed from the migration on, whatever stood in it before', async () => {
  await using archive = await openArchive(folder);
  const { publish } = await smallHouse(archive);
  const database = new Database(join(folder, archiveFile));
  database.exec('UPDATE events SET chain = NULL');
  await publish({});
  expect(database.prepare('SELECT count(chain) AS sealed FROM events').get()).toEqual({ sealed: 1 });
  expect(await archive.check()).toEqual([]);
  database.exec('UPDATE events SET chain = NULL');
  await publish({}, {});
  database.exec('UPDATE events SET at = at + 1 WHERE seq = (SELECT max(seq) - 1 FROM events)');
  expect(await archive.check()).toMatchObject([{ check: 'log', problem: expect.stringContaining('was changed') }]);
  database.close();
});
