import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { archiveOf } from './measure/archive.ts';
import { serveCommand, serveEnvironment, startDateline } from './measure/dateline.ts';
import { fetchAnswer } from './measure/fetch-answer.ts';
import { freePort } from './measure/free-port.ts';
import { readOptions } from './measure/options.ts';
import { figure, report } from './measure/report.ts';
import { median, quantile } from './measure/statistics.ts';

/** How often it is asked whether the server answers yet, in milliseconds. */
const between = 2;

/** How long it takes from the start of the process until a page has been read: a story whose plates are kept, and the home page. */
export async function benchStart(args: readonly string[]): Promise<void> {
  const { stories, rounds, json } = readOptions(args, { rounds: 10 });
  const archive = await archiveOf(stories);
  const threads = availableParallelism();
  const [story = '/'] = archive.stories;
  await makePlates(archive.folder, story);
  const pages = { 'a story': story, home: '/' };
  const milliseconds: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round++)
    for (const [name, path] of Object.entries(pages)) {
      milliseconds[name] ??= [];
      milliseconds[name].push(await startToPage(archive.folder, path, threads));
    }
  const figures = Object.entries(milliseconds).map(([page, times]) => ({
    page,
    median: median(times),
    least: quantile(times, 0),
    most: quantile(times, 1),
  }));
  report(
    {
      bench: 'start',
      of: { stories: archive.stories.length, rounds, threads },
      figures,
      tables: [
        [
          ['from start to', 'median ms', 'least', 'most'],
          ...figures.map(({ page, median, least, most }) => [page, figure(median), figure(least), figure(most)]),
        ],
      ],
    },
    json,
  );
}

async function makePlates(data: string, path: string): Promise<void> {
  await using server = await startDateline(data);
  await fetchAnswer(`${server.origin}${path}`);
}

/** Milliseconds until the whole page was there. */
async function startToPage(data: string, path: string, threads: number): Promise<number> {
  const port = await freePort();
  const [file = '', ...args] = serveCommand(data);
  const began = performance.now();
  const child = spawn(file, args, { stdio: 'ignore', env: { ...process.env, ...serveEnvironment(port, threads) } });
  try {
    await answered(`http://127.0.0.1:${port}${path}`);
    return performance.now() - began;
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}

async function answered(url: string): Promise<void> {
  for (let tries = 0; tries < 10_000; tries++) {
    const answer = await fetchAnswer(url, { 'Accept-Encoding': 'gzip' }).catch(() => null);
    if (answer?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, between));
  }
  throw new Error(`${url} is never answered.`);
}
