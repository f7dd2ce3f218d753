import { archiveOf } from './measure/archive.ts';
import { startDateline } from './measure/dateline.ts';
import { readOptions } from './measure/options.ts';
import { askForNew } from './measure/press-stories.ts';
import { cpuSeconds } from './measure/process-figures.ts';
import { cores } from './measure/program.ts';
import { figure, report } from './measure/report.ts';
import { median } from './measure/statistics.ts';

/** Its head and its body. */
const platesOfStory = 2;

/** What came of asking for nothing but stories that have no plates yet. */
interface Round {
  readonly perSecond: number;
  readonly cpuMicroseconds: number;
}

/** How many stories' plates are made in a second on one core: read, rendered, deflated, proved, joined, sent and stored. */
export async function benchPlates(args: readonly string[]): Promise<void> {
  const { stories, rounds, seconds, json } = readOptions(args, { seconds: 5 });
  const archive = await archiveOf(stories);
  await using server = await startDateline(archive.folder, { threads: 1 });
  const measured: Round[] = [];
  for (let round = 0; round <= rounds; round++) {
    const cpu = cpuSeconds(server.pid);
    const began = performance.now();
    const made = await askForNew(archive, server.origin, seconds);
    const took = (performance.now() - began) / 1000;
    if (made === 0) throw new Error('Every story has its plates already.');
    if (round > 0)
      measured.push({ perSecond: made / took, cpuMicroseconds: ((cpuSeconds(server.pid) - cpu) / made) * 1e6 });
  }
  const figures = {
    perSecond: median(measured.map(({ perSecond }) => perSecond)),
    cpuMicroseconds: median(measured.map(({ cpuMicroseconds }) => cpuMicroseconds)),
  };
  report(
    {
      bench: 'plates',
      of: { stories: archive.stories.length, rounds, seconds, 'one core': cores.server !== null },
      figures,
      tables: [
        [
          ['stories a second', 'plates a second', 'CPU µs a story'],
          [figure(figures.perSecond), figure(figures.perSecond * platesOfStory), figure(figures.cpuMicroseconds)],
        ],
      ],
    },
    json,
  );
}
