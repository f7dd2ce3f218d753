import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allMigrations } from '../migrations/all-migrations.ts';
import type { Migration } from '../migrations/migration.ts';
import { Connection } from './connection.ts';
import { formOf, migrate, refuseNewer } from './migrate.ts';

const three: readonly Migration[] = [
  { number: 1, name: 'one', sql: 'CREATE TABLE one (x);' },
  { number: 2, name: 'two', sql: 'CREATE TABLE two (x); INSERT INTO two VALUES (2);' },
  { number: 3, name: 'three', sql: 'ALTER TABLE two ADD COLUMN y; UPDATE two SET y = x + 1;' },
];

describe('migrating', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-migrate-'));
    file = join(folder, 'archive.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const open = () => new Connection(file, { purpose: 'write', cacheKiB: 1024 });
  const tables = ({ database }: Connection) =>
    database.prepare("select name from sqlite_schema where type = 'table' order by name").pluck().all();
  const two = ({ database }: Connection) => database.prepare('select x, y from two').all();

  it.each([0, 1, 2, 3])('goes on from form %i to the newest', (from) => {
    using connection = open();
    migrate(connection, three.slice(0, from));
    expect(formOf(connection)).toBe(from);
    migrate(connection, three);
    expect([formOf(connection), tables(connection)]).toEqual([3, ['one', 'two']]);
    expect(two(connection)).toEqual([{ x: 2, y: 3 }]);
  });

  it.each(allMigrations.map(({ number }) => number))(
    'brings an archive of form %i to the newest form of all',
    (from) => {
      using connection = open();
      migrate(connection, allMigrations.slice(0, from));
      migrate(connection, allMigrations);
      const migrated = schemaOf(connection);
      using fresh = new Connection(join(folder, 'fresh.sqlite'), { purpose: 'write', cacheKiB: 1024 });
      migrate(fresh, allMigrations);
      expect(migrated).toEqual(schemaOf(fresh));
    },
  );

  const schemaOf = ({ database }: Connection) =>
    database.prepare('select type, name, sql from sqlite_schema order by type, name').all();

  it('leaves nothing of a migration that failed, and does it again when it can', () => {
    using connection = open();
    const broken = [
      ...three.slice(0, 2),
      { number: 3, name: 'three', sql: 'UPDATE two SET x = 9; CREATE TABLE one (x);' },
    ];
    expect(() => migrate(connection, broken)).toThrow('already exists');
    expect(formOf(connection)).toBe(2);
    migrate(connection, three);
    expect(two(connection)).toEqual([{ x: 2, y: 3 }]);
  });

  it('refuses a database of a form that it does not know, and changes nothing of it', () => {
    using connection = open();
    migrate(connection, three);
    expect(() => refuseNewer(connection, three.slice(0, 2))).toThrow(
      expect.objectContaining({ code: 'data-folder-newer' }),
    );
    expect(() => migrate(connection, three.slice(0, 2))).toThrow('It has form 3; this version knows forms up to 2.');
    expect(formOf(connection)).toBe(3);
  });

  it('is done once where two processes begin it together', () => {
    using one = open();
    using two = open();
    migrate(one, three.slice(0, 1));
    migrate(two, three);
    migrate(one, three);
    expect([formOf(one), formOf(two)]).toEqual([3, 3]);
  });

  it('goes on where it stood when it was killed in the middle', async () => {
    const long = `CREATE TABLE long (x); WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 100000000) INSERT INTO long SELECT x FROM n;`;
    const child = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `const { Connection } = await import(${JSON.stringify(join(import.meta.dirname, 'connection.ts'))});
         const { migrate } = await import(${JSON.stringify(join(import.meta.dirname, 'migrate.ts'))});
         const connection = new Connection(process.argv[1], { purpose: 'write', cacheKiB: 1024 });
         migrate(connection, ${JSON.stringify(three.slice(0, 2))});
         process.stdout.write('begun', () => migrate(connection, ${JSON.stringify([...three.slice(0, 2), { number: 3, name: 'three', sql: long }])}));`,
        file,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(child.stdout, 'data');
    await new Promise((resolve) => setTimeout(resolve, 200));
    child.kill('SIGKILL');
    await once(child, 'exit');
    using connection = open();
    expect([formOf(connection), tables(connection)]).toEqual([2, ['one', 'two']]);
    migrate(connection, three);
    expect(two(connection)).toEqual([{ x: 2, y: 3 }]);
  });
});
