import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { archiveFile, openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { days, shift } from '../../src/kit/instant.ts';
import { noon, smallHouse } from './small-house.ts';

it('an archive of before the days were counted counts them when it is opened', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-migrations-'));
  try {
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
    const counted = () => database.prepare('select day, stories from days order by day').all();
    const before = counted();
    expect(before).toHaveLength(3);
    database.exec('DROP TABLE days');
    database.pragma('user_version = 2');
    await (await openArchive(folder))[Symbol.asyncDispose]();
    expect(counted()).toEqual(before);
    database.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
