import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readPage } from '../../bench/measure/read-page.ts';
import { readerPages } from '../../bench/measure/reader-pages.ts';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { generateCommand } from '../../src/cli/generate.ts';
import { instant } from '../../src/kit/instant.ts';
import { furnish } from '../../src/pages/furniture.ts';
import { editSite } from '../../src/site/edit.ts';
import { deskLists } from './desk-lists.ts';

/** The most queries that any page of a kind may cost, whatever the size of the archive. They only fall. */
const budgets: Record<string, number> = JSON.parse(readFileSync(new URL('queries.json', import.meta.url), 'utf8'));

const now = instant(Date.parse('2026-11-23T09:00:00Z'));

/** The same for a page of fifty of each list of the desk. */
const deskBudgets: Record<string, number> = JSON.parse(
  readFileSync(new URL('desk-queries.json', import.meta.url), 'utf8'),
);

describe('reading a page from an archive of ten thousand stories', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-queries-'));
    const quiet = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    await generateCommand({ stories: 10_000, seed: 1, data: folder, until: now });
    quiet.mockRestore();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('costs as many queries as its budget says, no more and no fewer', async () => {
    let [queries, commits] = [0, 0];
    await using archive = await openArchive(folder, { onQuery: () => queries++, stopwatch: () => 0 });
    const found: Record<string, number> = {};
    for (const { name, addresses } of await readerPages(archive, now, 25)) {
      found[name] = 0;
      for (const address of addresses) {
        // Whatever is remembered of the pages before is forgotten when something is committed.
        await archive.log.moveCursor('budgets', ++commits);
        await archive.asOf(now, async (reader) => {
          await reader.publication();
          queries = 0;
          await readPage({ editSite, furnish }, reader, address);
        });
        found[name] = Math.max(found[name], queries);
      }
    }
    expect(found, 'Where a page costs less now, lower its budget in test/budgets/queries.json.').toEqual(budgets);
  });

  it('costs the desk as many queries as its budget says, whatever it is narrowed to', async () => {
    let queries = 0;
    await using archive = await openArchive(folder, { onQuery: () => queries++ });
    const found: Record<string, number> = {};
    await archive.read(async (reader) => {
      for (const [name, query] of Object.entries(await deskLists(reader, now))) {
        queries = 0;
        await reader.stories({ ...query, limit: 50 });
        found[name] = queries;
      }
    });
    expect(found, 'Where a list costs less now, lower its budget in test/budgets/desk-queries.json.').toEqual(
      deskBudgets,
    );
  });
});
