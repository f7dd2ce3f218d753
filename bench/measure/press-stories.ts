import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { MeasuredArchive } from './archive.ts';
import { builtCode, startDateline } from './dateline.ts';
import { fetchAnswer } from './fetch-answer.ts';

/** How many of an archive's stories, the first ones, have their plates kept on disk. */
interface Pressed {
  readonly code: string;
  readonly stories: number;
}

/**
 * Has plates made of stories that have none yet, as on a site that has been read for a while, for at most so many seconds. Answers those
 * of which there are plates now.
 */
export async function pressStories(archive: MeasuredArchive, seconds: number): Promise<readonly string[]> {
  const file = join(archive.folder, 'bench-pressed.json');
  const already = pressedIn(file);
  if (already >= archive.stories.length) return archive.stories;
  const missing = archive.stories.slice(already);
  process.stderr.write(`Making plates, for ${seconds} s at most …\n`);
  await using server = await startDateline(archive.folder, { core: null, threads: 2 });
  await allServe(server.origin);
  const made = await askInTurn(server.origin, missing, performance.now() + seconds * 1000);
  writeFileSync(file, JSON.stringify({ code: builtCode(), stories: already + made } satisfies Pressed));
  return archive.stories.slice(0, already + made);
}

/**
 * Asks a server for stories that have no plates yet, for so many seconds, from the end of the list, of which `pressStories` takes the
 * beginning. Answers of how many plates were made.
 */
export async function askForNew(archive: MeasuredArchive, origin: string, seconds: number): Promise<number> {
  const file = join(archive.folder, 'bench-pressed-from-end.json');
  const already = pressedIn(file);
  const beginning = pressedIn(join(archive.folder, 'bench-pressed.json'));
  const missing = archive.stories.slice(beginning).toReversed().slice(already);
  const made = await askInTurn(origin, missing, performance.now() + seconds * 1000);
  writeFileSync(file, JSON.stringify({ code: builtCode(), stories: already + made } satisfies Pressed));
  return made;
}

function pressedIn(file: string): number {
  if (!existsSync(file)) return 0;
  const { code, stories } = JSON.parse(readFileSync(file, 'utf8')) as Pressed;
  return code === builtCode() ? stories : 0;
}

/**
 * Resolves when every thread has answered somebody: connections that were made before stay where they are. Several ask at once, for on an idle
 * machine it is always the same thread that wakes first; and for a page, which each answers itself.
 */
async function allServe(origin: string): Promise<void> {
  for (;;) {
    await Promise.all(Array.from({ length: 16 }, () => fetchAnswer(`${origin}/`)));
    const { body } = await fetchAnswer(`${origin}/metrics`);
    const answers = [...body.toString().matchAll(/^dateline_thread_answers_total\{.*\} (\d+)$/gm)];
    if (answers.length > 1 && answers.every(([, count]) => count !== '0')) return;
    await setTimeout(50);
  }
}

/** Asks for each path once, until the time is over; answers for how many. */
async function askInTurn(origin: string, paths: readonly string[], until: number): Promise<number> {
  const agent = new Agent({ keepAlive: true });
  let next = 0;
  const ask = async () => {
    while (next < paths.length && performance.now() < until) {
      const path = paths[next++];
      const { status } = await fetchAnswer(`${origin}${path}`, { 'Accept-Encoding': 'gzip' }, agent);
      if (status !== 200) throw new Error(`${path} is answered ${status}.`);
    }
  };
  await Promise.all(Array.from({ length: 16 }, ask));
  agent.destroy();
  return next;
}
