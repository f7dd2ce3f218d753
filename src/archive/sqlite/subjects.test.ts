import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Connection } from './connection.ts';
import { topicRows } from './named-rows.ts';
import { migrated } from './open-archive.ts';
import { type SubjectId, Subjects } from './subjects.ts';

let folder: string;
let connection: Connection;
let queries = 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-subjects-'));
  connection = migrated(join(folder, 'archive.sqlite'), { purpose: 'make', cacheKiB: 1024, onQuery: () => queries++ });
  queries = 0;
});

afterEach(() => {
  connection[Symbol.dispose]();
  rmSync(folder, { recursive: true, force: true });
});

function saveTopics(count: number): readonly SubjectId[] {
  return Array.from({ length: count }, (_, place): SubjectId => {
    const id = `topic_${place}` as const;
    connection.run(topicRows.save, { id, slug: `topic-${place}`, data: JSON.stringify({ id, place }) });
    return id;
  });
}

function costOf(read: () => unknown): number {
  const before = queries;
  read();
  return queries - before;
}

test('subjects are read in one query, and then remembered', () => {
  const subjects = new Subjects(connection);
  const ids = saveTopics(3);
  expect(costOf(() => subjects.read(ids.slice(0, 2)))).toBe(1);
  expect(costOf(() => subjects.read(ids.slice(0, 2)))).toBe(0);
  expect(costOf(() => subjects.read(ids))).toBe(1);
  expect([...subjects.read(ids).keys()]).toEqual(ids);
});

test('what is not there is not found, and looked for again', () => {
  const subjects = new Subjects(connection);
  expect(subjects.read(['topic_0']).size).toBe(0);
  const [id] = saveTopics(1);
  expect([...subjects.read(['topic_0']).keys()]).toEqual([id]);
});

test('of more than five hundred the first are forgotten; those that were asked for come all the same', () => {
  const subjects = new Subjects(connection);
  const ids = saveTopics(600);
  expect(subjects.read(ids).size).toBe(600);
  expect(costOf(() => subjects.read(ids.slice(-500)))).toBe(0);
  expect(costOf(() => subjects.read(ids.slice(0, 1)))).toBe(1);
});

test('a picture is read each time', () => {
  const subjects = new Subjects(connection);
  connection.database.exec(
    `insert into pictures (id, hash, shown_until, data) values ('picture_0', 'h', 1, '{"id":"picture_0"}')`,
  );
  expect(subjects.read(['picture_0']).get('picture_0')).toEqual({ id: 'picture_0' });
  expect(costOf(() => subjects.read(['picture_0']))).toBe(1);
});
