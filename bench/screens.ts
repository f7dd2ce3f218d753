import { get } from 'node:http';
import type { DeskReader } from '../src/archive/desk-reader.ts';
import { chanceFrom } from '../src/cli/generate/chance.ts';
import { writePlace } from '../src/newsroom/stories/list/list-filters.ts';
import type { StaffId, StoryId } from '../src/story/ids.ts';
import { archiveFolder } from './measure/archive.ts';
import { readingNewsroom } from './measure/newsroom-reading.ts';
import { readOptions } from './measure/options.ts';
import { figure, report } from './measure/report.ts';
import { quantile } from './measure/statistics.ts';

/** How long a screen takes, in milliseconds, asked for by a browser that is signed in. */
interface ScreenTimes {
  readonly screen: string;
  readonly asked: number;
  readonly firstByte: { readonly p50: number; readonly p99: number };
  readonly whole: { readonly p50: number; readonly p99: number; readonly most: number };
  /** What it takes of a core, of whoever asks too; of a busy machine more to be relied on than what the clock says. */
  readonly cpu: { readonly p50: number; readonly p99: number };
  /** The mean, uncompressed. */
  readonly kilobytes: number;
}

/** Every screen that a newsroom works at, each asked for again and again, at different stories and places of its lists. */
export async function benchScreens(args: readonly string[]): Promise<void> {
  const { stories, rounds, json } = readOptions(args, { stories: 1_000_000, rounds: 200 });
  const folder = await archiveFolder(stories);
  await using newsroom = await readingNewsroom(folder, 'administrator', began);
  const screens = await newsroom.archive.read((reader) => screensOf(reader, rounds));
  const times: ScreenTimes[] = [];
  for (const [screen, addresses] of Object.entries(screens))
    times.push(await timesOf(newsroom.origin, screen, addresses));
  report(
    {
      bench: 'screens',
      of: { stories, askedForEach: rounds, role: 'administrator' },
      figures: { screens: times, memoryMB: Math.round(process.memoryUsage.rss() / 1e6) },
      tables: [
        [
          ['screen', 'first byte ms: p50', 'p99', 'whole ms: p50', 'p99', 'most', 'CPU ms: p50', 'p99', 'KB'],
          ...times.map(({ screen, firstByte, whole, cpu, kilobytes }) => [
            screen,
            figure(firstByte.p50, 1),
            figure(firstByte.p99, 1),
            figure(whole.p50, 1),
            figure(whole.p99, 1),
            figure(whole.most, 1),
            figure(cpu.p50, 1),
            figure(cpu.p99, 1),
            figure(kilobytes),
          ]),
        ],
      ],
    },
    json,
  );
}

/** Who is said to be at the desk: whoever began the generated stories, so that the list of their own is as long as any. */
const began = 'system_command-line' as string as StaffId;

async function screensOf(reader: DeskReader, rounds: number): Promise<Readonly<Record<string, readonly string[]>>> {
  const chance = chanceFrom(1, 0);
  const sections = await reader.sections();
  const newest = await reader.stories({ limit: 1 });
  if (!newest[0] || !sections[0]) throw new Error('The archive holds no story.');
  const around: { id: StoryId; at: number; headline: string }[] = [];
  // From everywhere in the list, the oldest included.
  const until = newest[0].changedAt;
  const from = (await oldestOf(reader)) ?? until;
  for (let n = 0; n < rounds; n++) {
    const at = Math.floor(from + (until - from) * chance.fraction());
    const [card] = await reader.stories({ limit: 1, after: { at: at as never, story: 'story_0' as StoryId } });
    const { id, headline, changedAt: when } = card ?? newest[0];
    around.push({ id, headline, at: when });
  }
  const each = (address: (story: (typeof around)[number]) => string) => around.map(address);
  const always = (address: string) => around.map(() => address);
  const anySection = () => chance.pick(sections).id;
  const words = (headline: string) =>
    encodeURIComponent(
      headline
        .split(/\s+/)
        .filter((word) => word.length > 3)
        .slice(0, 2)
        .join(' '),
    );
  const common = ['the', 'water', 'and'];
  return {
    'my stories': always('/newsroom'),
    'a section': each(() => `/newsroom/stories/section?section=${anySection()}`),
    'in review': always('/newsroom/stories/review'),
    scheduled: always('/newsroom/stories/scheduled'),
    'published today': always('/newsroom/stories/today'),
    everything: always('/newsroom/stories'),
    'everything, somewhere in the list': each(
      ({ at, id }) => `/newsroom/stories?after=${writePlace({ at: at as never, story: id })}`,
    ),
    'everything, by words': each(({ headline }) => `/newsroom/stories?words=${words(headline)}`),
    'everything, by a common word': each(() => `/newsroom/stories?words=${chance.pick(common)}`),
    'everything, narrowed': each(
      () => `/newsroom/stories?section=${anySection()}&kind=opinion&language=en&state=public`,
    ),
    'everything, words and narrowed': each(() => `/newsroom/stories?words=water&section=${anySection()}&kind=news`),
    'everything, withdrawn': always('/newsroom/stories?state=withdrawn'),
    'the board': always('/newsroom/board'),
    'a story': each(({ id }) => `/newsroom/stories/${id}`),
    'a story, to write': each(({ id }) => `/newsroom/stories/${id}/write`),
    'its history': each(({ id }) => `/newsroom/stories/${id}/history`),
    'its plan': each(({ id }) => `/newsroom/stories/${id}/plan`),
    'its preview’s frame': each(({ id }) => `/newsroom/stories/${id}/preview`),
    'its preview': each(({ id }) => `/newsroom/stories/${id}/preview/page`),
    'correcting it': each(({ id }) => `/newsroom/stories/${id}/correct`),
    'stories to lead to': each(({ headline }) => `/newsroom/editor/stories?q=${words(headline)}`),
    sections: always('/newsroom/sections'),
    contributors: always('/newsroom/contributors'),
    topics: always('/newsroom/topics'),
    settings: always('/newsroom/paper'),
    'the look': always('/newsroom/look'),
    staff: always('/newsroom/staff'),
    'the log': always('/newsroom/audit'),
  };
}

async function oldestOf(reader: DeskReader): Promise<number | null> {
  const [oldest] = await reader.stories({ limit: 1, before: { at: 0 as never, story: 'story_0' as StoryId } });
  return oldest?.changedAt ?? null;
}

async function timesOf(origin: string, screen: string, addresses: readonly string[]): Promise<ScreenTimes> {
  for (const address of addresses.slice(0, 3)) await ask(origin + address);
  const answers = [];
  for (const address of addresses) answers.push(await ask(origin + address));
  const of = (values: readonly number[]) => ({ p50: quantile(values, 0.5), p99: quantile(values, 0.99) });
  const whole = answers.map((answer) => answer.whole);
  return {
    screen,
    asked: answers.length,
    firstByte: of(answers.map((answer) => answer.firstByte)),
    whole: { ...of(whole), most: Math.max(...whole) },
    cpu: of(answers.map(({ cpu }) => cpu)),
    kilobytes: answers.reduce((sum, { bytes }) => sum + bytes, 0) / answers.length / 1000,
  };
}

interface Asking {
  readonly firstByte: number;
  readonly whole: number;
  readonly cpu: number;
  readonly bytes: number;
}

/** One screen, on a connection that is open already. */
function ask(address: string): Promise<Asking> {
  const [began, before] = [performance.now(), process.cpuUsage()];
  return new Promise((resolve, reject) => {
    get(address, { headers: { cookie: 'dateline=x' } }, (response) => {
      let firstByte = Number.NaN;
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        if (bytes === 0) firstByte = performance.now() - began;
        bytes += chunk.length;
      });
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode !== 200) reject(new Error(`${address}: ${response.statusCode}`));
        const { user, system } = process.cpuUsage(before);
        resolve({ firstByte, whole: performance.now() - began, cpu: (user + system) / 1000, bytes });
      });
    }).on('error', reject);
  });
}
