import type { Archive } from '../src/archive/archive.ts';
import { openArchive } from '../src/archive/sqlite/open-archive.ts';
import { systemClock } from '../src/kit/clock.ts';
import type { Instant } from '../src/kit/instant.ts';
import { archiveFolder } from './measure/archive.ts';
import { readOptions } from './measure/options.ts';
import { builtSiteReading, readPage, type SiteReading } from './measure/read-page.ts';
import { type ReaderPage, readerPages } from './measure/reader-pages.ts';
import { figure, report } from './measure/report.ts';
import { quantile } from './measure/statistics.ts';

/** What reading one kind of page costs; times in milliseconds, until its data is complete. */
interface PageCost {
  readonly page: string;
  readonly reads: number;
  /** The most that any of them took. */
  readonly queries: number;
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
}

const readsOfEach = 300;

/** How long an archive takes to have every page's data ready, with how many queries and how much memory. */
export async function benchArchive(args: readonly string[]): Promise<void> {
  const { stories, json } = readOptions(args, { stories: 1_000_000 });
  const folder = await archiveFolder(stories);
  let queries = 0;
  await using archive = await openArchive(folder, { onQuery: () => queries++ });
  const now = systemClock();
  const pages = await readerPages(archive, now, readsOfEach);
  const countQueries = async (work: () => Promise<unknown>): Promise<number> => {
    queries = 0;
    await work();
    return queries;
  };
  const site = await builtSiteReading();
  const costs: PageCost[] = [];
  for (const page of pages) costs.push(await costOf(site, archive, now, page, countQueries));
  const memoryMB = process.memoryUsage.rss() / 1e6;
  const head = ['page', 'queries', 'p50 ms', 'p99 ms', 'most ms'];
  const rows = costs.map(({ page, queries: most, p50, p99, most: longest }) => [
    page,
    String(most),
    figure(p50, 2),
    figure(p99, 2),
    figure(longest, 2),
  ]);
  report(
    {
      bench: 'archive',
      of: { stories, readsOfEach },
      figures: { pages: costs, memoryMB: Math.round(memoryMB) },
      tables: [
        [head, ...rows],
        [['memory of the process, MB'], [figure(memoryMB)]],
      ],
    },
    json,
  );
}

async function costOf(
  site: SiteReading,
  archive: Archive,
  now: Instant,
  { name, addresses }: ReaderPage,
  countQueries: (work: () => Promise<unknown>) => Promise<number>,
): Promise<PageCost> {
  const times: number[] = [];
  let queries = 0;
  for (const address of addresses) {
    const began = performance.now();
    queries = Math.max(
      queries,
      await countQueries(() => archive.asOf(now, (reader) => readPage(site, reader, address))),
    );
    times.push(performance.now() - began);
  }
  return {
    page: name,
    reads: times.length,
    queries,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    most: Math.max(...times),
  };
}
