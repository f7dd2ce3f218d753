import { archiveOf, type MeasuredArchive } from './measure/archive.ts';
import { type Cost, type CostlyServer, publishInTurn, usualCost } from './measure/cost-of-publish.ts';
import { startDateline } from './measure/dateline.ts';
import { evenly } from './measure/draws.ts';
import { passingFolder } from './measure/folders.ts';
import { type LoadFigures, loadProgram, putUnderLoad } from './measure/load.ts';
import { deskBeside, deskOverHttp } from './measure/newsdesk.ts';
import { type BenchOptions, readOptions } from './measure/options.ts';
import { pressStories } from './measure/press-stories.ts';
import { comeFirst } from './measure/program.ts';
import { figure, report } from './measure/report.ts';
import { median, quantile } from './measure/statistics.ts';
import { actAndWatch, type SeenAct } from './measure/visibility.ts';
import { readersOf } from './measure/watch-readers.ts';

const connections = 64;
const threads = 2;
const acts = 500;
const pages = 16;
const few = 1_000;

/**
 * When readers see a publish while the server is under full load, once of stories that have been asked for before and once of all, nearly none of
 * which have; and what a publish costs a small archive and a large one.
 */
export async function benchPublish(args: readonly string[]): Promise<void> {
  const options = readOptions(args, { rounds: 100 });
  const archive = await archiveOf(options.stories);
  const kept = await pressStories(archive, options.pressSeconds);
  const seen = {
    'stories read before': await underLoad({ ...archive, stories: kept }),
    'all stories': await underLoad(archive),
  };
  const costs = await compareCosts(options);
  report(
    {
      bench: 'publish',
      of: {
        stories: options.stories,
        'stories with plates': kept.length,
        acts,
        threads,
        connections,
        publishes: options.rounds,
        load: loadProgram,
      },
      figures: { seen, costs },
      tables: [...Object.entries(seen).map(([of, figures]) => seenTable(of, figures)), costTable(costs)],
    },
    options.json,
  );
}

async function underLoad(archive: MeasuredArchive): Promise<readonly SeenFigures[]> {
  using folder = passingFolder();
  await using server = await startDateline(archive.folder, { threads });
  await using overHttp = await deskOverHttp(server.origin, archive.folder);
  await using beside = await deskBeside(archive.folder);
  using readers = readersOf(server.origin, 32);
  const load = { origin: server.origin, acceptEncoding: 'gzip', seconds: 2, connections };
  const draw = evenly(archive.stories);
  comeFirst();
  const done = new AbortController();
  const loads: LoadFigures[] = [];
  const loading = (async () => {
    for (let round = 0; !done.signal.aborted; round++)
      loads.push(await putUnderLoad({ ...load, paths: draw(round, 60_000) }, folder.path));
  })();
  let seen: readonly SeenAct[];
  try {
    const desks = { 'over HTTP': overHttp, 'from another process': beside };
    seen = await actAndWatch({ archive, readers, desks, acts, pages });
  } finally {
    done.abort();
    await loading;
  }
  return [...figuresOf(seen), waitOfAll(loads)];
}

/** What those waited for a page who make the load: as long as anybody must, with such a load on such a machine. */
function waitOfAll(loads: readonly LoadFigures[]): SeenFigures {
  return {
    act: 'for comparison: any page of the load',
    pages: loads.reduce((sum, { requests }) => sum + requests, 0),
    stale: null,
    acknowledged: null,
    p50: median(loads.map(({ p50 }) => p50)),
    p99: median(loads.map(({ p99 }) => p99)),
    most: null,
  };
}

interface SeenFigures {
  readonly act: string;
  readonly pages: number;
  readonly stale: number | null;
  readonly acknowledged: number | null;
  readonly p50: number;
  readonly p99: number;
  readonly most: number | null;
}

function figuresOf(seen: readonly SeenAct[]): readonly SeenFigures[] {
  const kinds = Map.groupBy(seen, ({ act, by }) => `${act} ${by}`);
  return [...kinds, ['all', [...seen]] as const].map(([act, of]) => {
    const sights = of.flatMap((one) => one.sights);
    const times = sights.map(({ milliseconds }) => milliseconds);
    return {
      act,
      pages: sights.length,
      stale: sights.reduce((sum, { stale }) => sum + stale, 0),
      acknowledged: median(of.map(({ acknowledged }) => acknowledged)),
      p50: quantile(times, 0.5),
      p99: quantile(times, 0.99),
      most: quantile(times, 1),
    };
  });
}

function seenTable(of: string, figures: readonly SeenFigures[]): readonly (readonly string[])[] {
  return [
    [`under full load, ${of}`, 'pages seen', 'stale', 'acknowledged in ms', 'right after ms: p50', 'p99', 'most'],
    ...figures.map(({ act, pages, stale, acknowledged, p50, p99, most }) => [
      act,
      figure(pages),
      figure(stale ?? Number.NaN),
      figure(acknowledged ?? Number.NaN, 1),
      figure(p50, 1),
      figure(p99, 1),
      figure(most ?? Number.NaN, 1),
    ]),
  ];
}

type Costs = readonly (Cost & { readonly stories: number })[];

async function compareCosts({ stories, rounds }: BenchOptions): Promise<Costs> {
  await using open = new AsyncDisposableStack();
  const servers: CostlyServer[] = [];
  for (const size of [few, stories]) {
    const { folder } = await archiveOf(size);
    const server = open.use(await startDateline(folder, { threads: 1 }));
    servers.push({ stories: size, server, desk: open.use(await deskOverHttp(server.origin, folder)), costs: [] });
  }
  await publishInTurn(servers, 20);
  for (const { costs } of servers) costs.length = 0;
  await publishInTurn(servers, rounds);
  return servers.map(({ stories, costs }) => ({ stories, ...usualCost(costs) }));
}

function costTable(costs: Costs): readonly (readonly string[])[] {
  const row = (name: string, of: (cost: Cost) => number) => {
    const [small, large] = costs.map(of);
    return [
      name,
      figure(small ?? Number.NaN, 2),
      figure(large ?? Number.NaN, 2),
      figure((large ?? 0) / (small ?? 0), 3),
    ];
  };
  return [
    ['a publish costs', ...costs.map(({ stories }) => `at ${figure(stories)} stories`), 'ratio'],
    row('CPU ms', ({ cpuMilliseconds }) => cpuMilliseconds),
    row('KB written by calls', ({ kilobytesCalled }) => kilobytesCalled),
    row('KB written to disk', ({ kilobytesOnDisk }) => kilobytesOnDisk),
  ];
}
