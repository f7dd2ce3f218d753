import { archiveOf, type MeasuredArchive } from './measure/archive.ts';
import { startBareServer } from './measure/bare-server.ts';
import { type RunningDateline, startDateline } from './measure/dateline.ts';
import { byZipf, type Draw, evenly } from './measure/draws.ts';
import { fetchAnswer } from './measure/fetch-answer.ts';
import { fixedAnswerOf } from './measure/fixed-answer.ts';
import { passingFolder } from './measure/folders.ts';
import { loadProgram, putUnderLoad } from './measure/load.ts';
import { nginxIsInstalled, startNginx } from './measure/nginx.ts';
import { type BenchOptions, readOptions } from './measure/options.ts';
import { pressStories } from './measure/press-stories.ts';
import { cpuSeconds } from './measure/process-figures.ts';
import { cores } from './measure/program.ts';
import { figure, report } from './measure/report.ts';
import { median } from './measure/statistics.ts';

/** One of those that are compared. */
interface Contender {
  readonly name: string;
  readonly pid: number;
  readonly origin: string;
  readonly acceptEncoding: string;
  readonly draw: Draw;
}

/** What a contender did in one round. */
interface Lap {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpuMicroseconds: number;
  readonly failed: number;
}

/** The median lap of a contender, and how it stands to the bare server in the same rounds. */
interface Standing extends Lap {
  readonly name: string;
  readonly ratio: number;
  readonly cpuRatio: number;
}

const bare = 'bare node:http server';
const connections = 64;
/** Enough that none is asked for twice in a round by the fastest server. */
const drawsASecond = 60_000;

/** How fast pages are served, against a bare `node:http` server and nginx, all on the same core and in the same rounds. */
export async function benchPages(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const archive = await archiveOf(options.stories);
  const kept = await pressStories(archive, options.pressSeconds);
  using folder = passingFolder();
  await using servers = new AsyncDisposableStack();
  const dateline = servers.use(await startDateline(archive.folder));
  const contenders = [
    ...(await opponents(dateline, kept, folder.path, servers)),
    ...datelines(dateline, archive, kept),
  ];
  const standings = await race(contenders, options, folder.path);
  report(
    {
      bench: 'pages',
      of: { stories: archive.stories.length, 'stories with plates': kept.length, ...conditions(options) },
      figures: standings,
      tables: [tableOf(standings)],
    },
    options.json,
  );
}

function conditions({ rounds, seconds }: BenchOptions) {
  return { rounds, seconds, connections, load: loadProgram, 'one core each': cores.server !== null };
}

async function opponents(
  dateline: RunningDateline,
  [hot = '/']: readonly string[],
  folder: string,
  servers: AsyncDisposableStack,
): Promise<readonly Contender[]> {
  const answer = fixedAnswerOf(await fetchAnswer(`${dateline.origin}${hot}`, { 'Accept-Encoding': 'gzip' }));
  const bareServer = servers.use(await startBareServer(answer, folder));
  const only = { acceptEncoding: 'gzip', draw: evenly([hot]) };
  const first = { ...only, name: bare, ...bareServer };
  if (!nginxIsInstalled) return [first];
  const nginx = servers.use(await startNginx(answer, folder));
  return [first, { ...only, name: 'nginx, gzip_static', ...nginx, draw: evenly(['/story']) }];
}

function datelines(
  { pid, origin }: RunningDateline,
  { section, searches }: MeasuredArchive,
  kept: readonly string[],
): readonly Contender[] {
  const contender = (name: string, draw: Draw, acceptEncoding = 'gzip') => ({
    name,
    pid,
    origin,
    acceptEncoding,
    draw,
  });
  const [hot = '/'] = kept;
  return [
    contender('one hot story', evenly([hot])),
    contender('one hot story, brotli', evenly([hot]), 'gzip, deflate, br'),
    contender('stories by Zipf’s law', byZipf(kept)),
    contender('stories drawn evenly', evenly(kept)),
    contender('home', evenly(['/'])),
    contender('section', evenly([section])),
    contender('feed', evenly(['/feed.xml'])),
    contender('search', evenly(searches)),
  ];
}

/** One round to warm up, then as many as are wanted. */
async function race(
  contenders: readonly Contender[],
  { rounds, seconds }: BenchOptions,
  folder: string,
): Promise<readonly Standing[]> {
  for (const contender of contenders) await lap(contender, rounds, Math.min(1, seconds), folder);
  const laps = new Map(contenders.map(({ name }) => [name, [] as Lap[]]));
  for (let round = 0; round < rounds; round++)
    for (const contender of contenders) laps.get(contender.name)?.push(await lap(contender, round, seconds, folder));
  const ofBare = laps.get(bare) ?? [];
  return [...laps].map(([name, own]) => standing(name, own, ofBare));
}

async function lap(contender: Contender, round: number, seconds: number, folder: string): Promise<Lap> {
  const { pid, origin, acceptEncoding, draw } = contender;
  const paths = draw(round, drawsASecond * seconds);
  const before = cpuSeconds(pid);
  const load = await putUnderLoad({ origin, paths, acceptEncoding, seconds, connections }, folder);
  return {
    perSecond: load.requests / load.seconds,
    p50: load.p50,
    p99: load.p99,
    cpuMicroseconds: ((cpuSeconds(pid) - before) / load.requests) * 1e6,
    failed: load.failed,
  };
}

function standing(name: string, laps: readonly Lap[], ofBare: readonly Lap[]): Standing {
  const middle = (of: (lap: Lap) => number) => median(laps.map(of));
  const against = (of: (lap: Lap) => number) => median(laps.map((lap, round) => of(lap) / of(ofBare[round] as Lap)));
  return {
    name,
    perSecond: middle((lap) => lap.perSecond),
    p50: middle((lap) => lap.p50),
    p99: middle((lap) => lap.p99),
    cpuMicroseconds: middle((lap) => lap.cpuMicroseconds),
    failed: laps.reduce((sum, { failed }) => sum + failed, 0),
    ratio: against((lap) => lap.perSecond),
    cpuRatio: against((lap) => lap.cpuMicroseconds),
  };
}

function tableOf(standings: readonly Standing[]): readonly (readonly string[])[] {
  return [
    ['', 'requests/s', 'to bare', 'p50 ms', 'p99 ms', 'CPU µs/request', 'to bare', 'failed'],
    ...standings.map(({ name, perSecond, ratio, p50, p99, cpuMicroseconds, cpuRatio, failed }) => [
      name,
      figure(perSecond),
      figure(ratio, 2),
      figure(p50, 2),
      figure(p99, 2),
      figure(cpuMicroseconds, 1),
      figure(cpuRatio, 2),
      figure(failed),
    ]),
  ];
}
