import { archiveOf, type MeasuredArchive } from './measure/archive.ts';
import { startDateline } from './measure/dateline.ts';
import { type Making, measureMaking, medianMaking } from './measure/making.ts';
import { readOptions } from './measure/options.ts';
import { askForNew } from './measure/press-stories.ts';
import { cpuSeconds } from './measure/process-figures.ts';
import { cores } from './measure/program.ts';
import { figure, report } from './measure/report.ts';

/** Its head and its body. */
const platesOfStory = 2;

/** How many stories' plates are made in a second on one core: by themselves, and by a server that is asked for nothing but stories that have none. */
export async function benchPlates(args: readonly string[]): Promise<void> {
  const { stories, rounds, seconds, json } = readOptions(args, { seconds: 5 });
  const archive = await archiveOf(stories);
  const figures = {
    made: await measureMaking(stories, rounds, seconds),
    served: await measureServing(archive, rounds, seconds),
  };
  report(
    {
      bench: 'plates',
      of: { stories: archive.stories.length, rounds, seconds, 'one core': cores.server !== null },
      figures,
      tables: [
        [
          ['', 'stories a second', 'plates a second', 'CPU µs a story'],
          row('read, rendered, deflated, proved, stored', figures.made),
          row('the same for readers, joined and sent', figures.served),
        ],
      ],
    },
    json,
  );
}

async function measureServing(archive: MeasuredArchive, rounds: number, seconds: number): Promise<Making> {
  await using server = await startDateline(archive.folder, { threads: 1 });
  const measured: Making[] = [];
  for (let round = 0; round <= rounds; round++) {
    const cpu = cpuSeconds(server.pid);
    const began = performance.now();
    const made = await askForNew(archive, server.origin, seconds);
    const took = (performance.now() - began) / 1000;
    if (made === 0) throw new Error('Every story has its plates already.');
    if (round > 0)
      measured.push({ perSecond: made / took, cpuMicroseconds: ((cpuSeconds(server.pid) - cpu) / made) * 1e6 });
  }
  return medianMaking(measured);
}

function row(name: string, { perSecond, cpuMicroseconds }: Making): readonly string[] {
  return [name, figure(perSecond), figure(perSecond * platesOfStory), figure(cpuMicroseconds)];
}
