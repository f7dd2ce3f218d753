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

/** The most queries that any page of a kind may cost, whatever the size of the archive. They only fall. */
const budgets: Record<string, number> = JSON.parse(readFileSync(new URL('queries.json', import.meta.url), 'utf8'));

const now = instant(Date.parse('2026-11-23T09:00:00Z'));

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
    let queries = 0;
    await using archive = await openArchive(folder, { onQuery: () => queries++, stopwatch: () => 0 });
    const found: Record<string, number> = {};
    for (const { name, addresses } of await readerPages(archive, now, 25)) {
      found[name] = 0;
      for (const address of addresses) {
        queries = 0;
        await archive.asOf(now, (reader) => readPage({ editSite, furnish }, reader, address));
        found[name] = Math.max(found[name], queries);
      }
    }
    expect(found, 'Where a page costs less now, lower its budget in test/budgets/queries.json.').toEqual(budgets);
  });
});
