import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListPlace, SitemapRow } from '../../src/archive/public-reader.ts';
import { archiveFile, openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { type Chance, chanceFrom } from '../../src/cli/generate/chance.ts';
import { systemClock } from '../../src/kit/clock.ts';
import { encodePath } from '../../src/kit/http/request-target.ts';
import type { Instant } from '../../src/kit/instant.ts';
import { runDateline } from './dateline.ts';
import { root } from './folders.ts';

/** A generated archive, and what can be asked of it. */
export interface MeasuredArchive {
  readonly folder: string;
  /** The path of every story, percent-encoded; shuffled, always alike, so that any part of it is drawn evenly. */
  readonly stories: readonly string[];
  /** Pairs of words that occur in headlines. */
  readonly searches: readonly string[];
  /** The path of a section at the top. */
  readonly section: string;
}

/** The folder of the archive of so many stories in `.cache/`, generated first where it is not there. */
export async function archiveFolder(stories: number): Promise<string> {
  const folder = join(root, '.cache', `bench-archive-${stories}`);
  if (!existsSync(join(folder, archiveFile))) await generate(stories, folder);
  return folder;
}

/** The same with a list of all addresses, which itself takes much memory. */
export async function archiveOf(stories: number): Promise<MeasuredArchive> {
  const folder = await archiveFolder(stories);
  const listed = join(folder, 'bench-addresses.json');
  if (!existsSync(listed)) writeFileSync(listed, JSON.stringify(await listAddresses(folder)));
  return { folder, ...(JSON.parse(readFileSync(listed, 'utf8')) as Omit<MeasuredArchive, 'folder'>) };
}

async function generate(stories: number, folder: string): Promise<void> {
  process.stderr.write(`Generating an archive of ${stories.toLocaleString('en')} stories …\n`);
  await runDateline('generate', '--stories', String(stories), '--seed', '1', '--data', folder);
}

async function listAddresses(folder: string): Promise<Omit<MeasuredArchive, 'folder'>> {
  await using archive = await openArchive(folder);
  return await archive.asOf(systemClock(), async (reader) => {
    const chance = chanceFrom(1, 0);
    const stories: string[] = [];
    const searches: string[] = [];
    for await (const rows of everyRow((range) => reader.sitemap(range))) {
      stories.push(...rows.map(({ path }) => encodedPath(path)));
      const some = rows.filter(() => chance.below(20) === 0).map(({ story }) => story);
      searches.push(...(await reader.stories(some)).map(({ headline }) => searchFor(headline, chance)));
    }
    const [section] = await reader.sections();
    if (!section) throw new Error('The archive has no section.');
    return { stories: shuffle(stories, chance), searches: shuffle(searches, chance), section: `/${section.slug}` };
  });
}

type ReadRows = (range: {
  from: Instant;
  until: Instant;
  limit: number;
  after?: ListPlace;
}) => Promise<readonly SitemapRow[]>;

async function* everyRow(read: ReadRows): AsyncGenerator<readonly SitemapRow[]> {
  const range = { from: 0 as Instant, until: systemClock(), limit: 5_000 };
  let after: ListPlace | undefined;
  for (;;) {
    const rows = await read(after ? { ...range, after } : range);
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < range.limit) return;
    after = { publishedAt: last.publishedAt, story: last.story };
  }
}

function encodedPath(path: string): string {
  return encodePath(path.split('/').slice(1));
}

function searchFor(headline: string, chance: Chance): string {
  const words = headline.split(/\s+/).filter((word) => word.length > 3);
  return `/search?q=${encodeURIComponent(`${chance.pick(words)} ${chance.pick(words)}`)}`;
}

function shuffle<T>(things: T[], chance: Chance): readonly T[] {
  for (let place = things.length - 1; place > 0; place--) {
    const other = chance.below(place + 1);
    [things[place], things[other]] = [things[other] as T, things[place] as T];
  }
  return things;
}
