import { availableParallelism } from 'node:os';
import { archiveOf } from './measure/archive.ts';
import { startDateline } from './measure/dateline.ts';
import { byZipf, evenly } from './measure/draws.ts';
import { passingFolder } from './measure/folders.ts';
import { loadProgram, putUnderLoad } from './measure/load.ts';
import { readOptions } from './measure/options.ts';
import { peakResidentBytes, residentBytes } from './measure/process-figures.ts';
import { figure, report } from './measure/report.ts';

const connections = 64;
const every = 250;

/** How much memory the server holds: at rest, and under load of each kind, one after another in one process. */
export async function benchMemory(args: readonly string[]): Promise<void> {
  const { stories, seconds, json } = readOptions(args, { seconds: 10 });
  const archive = await archiveOf(stories);
  const threads = availableParallelism();
  using folder = passingFolder();
  await using server = await startDateline(archive.folder, { threads, core: null });
  const loads = {
    'stories drawn evenly': evenly(archive.stories),
    'stories by Zipf’s law': byZipf(archive.stories),
    search: evenly(archive.searches),
    'home, section, feed': evenly(['/', archive.section, '/feed.xml']),
  };
  const megabytes: Record<string, number> = { 'at rest': residentBytes(server.pid) / 1e6 };
  for (const [name, draw] of Object.entries(loads)) {
    const load = { origin: server.origin, acceptEncoding: 'gzip', seconds, connections };
    const done = putUnderLoad({ ...load, paths: draw(0, 40_000 * seconds) }, folder.path);
    megabytes[name] = (await mostUntil(done, server.pid)) / 1e6;
  }
  megabytes['the most at any instant'] = peakResidentBytes(server.pid) / 1e6;
  report(
    {
      bench: 'memory',
      of: { stories: archive.stories.length, seconds, connections, threads, load: loadProgram },
      figures: megabytes,
      tables: [[['', 'MB'], ...Object.entries(megabytes).map(([name, size]) => [name, figure(size)])]],
    },
    json,
  );
}

/** The most memory that a process was seen to hold until something was done. */
async function mostUntil(done: Promise<unknown>, pid: number): Promise<number> {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, residentBytes(pid));
  }, every);
  await done.finally(() => clearInterval(timer));
  return most;
}
