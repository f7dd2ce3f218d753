import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { archiveFile } from '../src/archive/sqlite/open-archive.ts';
import { generateCommandLine } from './measure/dateline.ts';
import { passingFolder } from './measure/folders.ts';
import { readOptions } from './measure/options.ts';
import { peakResidentBytes, tickedCpuSeconds } from './measure/process-figures.ts';
import { figure, report } from './measure/report.ts';

/** How often the process is looked at, in milliseconds. */
const every = 500;

/** How fast an archive of so many stories is made, how large it is, and what the process took for it, all of its threads together. */
export async function benchGenerate(args: readonly string[]): Promise<void> {
  const { stories, json } = readOptions(args, { stories: 200_000 });
  using folder = passingFolder();
  const data = join(folder.path, 'data');
  const made = await makeArchive(stories, data);
  const bytes = statSync(join(data, archiveFile)).size;
  const figures = {
    perSecond: stories / made.seconds,
    seconds: made.seconds,
    cpuMicroseconds: (made.cpuSeconds / stories) * 1e6,
    kilobytesAStory: bytes / stories / 1e3,
    megabytesOfMemory: made.peak / 1e6,
  };
  report(
    {
      bench: 'generate',
      of: { stories },
      figures,
      tables: [
        [
          ['stories a second', 'seconds', 'CPU µs a story', 'KB a story', 'memory at most, MB'],
          [
            figure(figures.perSecond),
            figure(figures.seconds, 1),
            figure(figures.cpuMicroseconds),
            figure(figures.kilobytesAStory, 1),
            figure(figures.megabytesOfMemory),
          ],
        ],
      ],
    },
    json,
  );
}

interface Made {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peak: number;
}

async function makeArchive(stories: number, data: string): Promise<Made> {
  const [file = '', ...args] = generateCommandLine(stories, data);
  const began = performance.now();
  const child = spawn(file, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${file} does not start.`);
  let [cpu, peak] = [0, 0];
  const look = setInterval(() => {
    // A process that is just ending says no more what it held.
    [cpu, peak] = [Math.max(cpu, tickedCpuSeconds(pid)), Math.max(peak, peakResidentBytes(pid) || 0)];
  }, every);
  const [code] = await once(child, 'exit').finally(() => clearInterval(look));
  if (code !== 0) throw new Error(`Generating ended with ${code}.`);
  return { seconds: (performance.now() - began) / 1000, cpuSeconds: cpu, peak };
}
