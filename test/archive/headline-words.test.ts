import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DeskQuery } from '../../src/archive/desk-list.ts';
import { Connection } from '../../src/archive/sqlite/connection.ts';
import { deskStories } from '../../src/archive/sqlite/desk-stories.ts';
import { archiveFile, openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { hours, shift } from '../../src/kit/instant.ts';
import { noon, smallHouse } from './small-house.ts';

const headlines = [
  'The ferry sails',
  'The café ferry sinks',
  'Ferries sail at noon',
  'A FERRY, the third: COVID-19 aboard',
  'नौका रवाना',
  'پانی اترا',
  'Café prices rise',
];

test('words of headlines find the same stories, however many there are of them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-headlines-'));
  try {
    await using archive = await openArchive(folder);
    const { publish, section } = await smallHouse(archive);
    await publish(...headlines.map((headline, index) => ({ headline, at: shift(noon, hours(index)) })));
    using connection = new Connection(join(folder, archiveFile), { purpose: 'read', cacheKiB: 1024 });
    const found = (asked: DeskQuery, sorted: number, listed: number) =>
      deskStories(connection, asked, { sorted, listed }).map(({ id, headline }) => [id, headline]);
    for (const headline of ['ferry', 'the ferry', 'cafe', 'covid 19', 'covid-19', 'नौका', 'پانی', 'noon at', 'nobody'])
      for (const narrowed of [{}, { section }, { language: 'en' as never }, { isTyping: true }]) {
        const asked: DeskQuery = { headline, limit: 3, ...narrowed };
        const right = found(asked, 100, 100);
        expect(found(asked, 0, 100), headline).toEqual(right);
        expect(found(asked, 0, 0), headline).toEqual(right);
      }
    expect(found({ headline: 'ferry', limit: 9 }, 0, 0)).toHaveLength(3);
    for (const listed of [0, 100])
      expect(found({ headline: 'noon sail', isTyping: true, limit: 9 }, 0, listed)).toHaveLength(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
