import type { RunningDateline } from './dateline.ts';
import { fetchAnswer } from './fetch-answer.ts';
import type { Newsdesk } from './newsdesk.ts';
import { cpuSeconds, writtenBytes } from './process-figures.ts';
import { mean, median } from './statistics.ts';

/** A server, its desk, and what its publishes cost so far. */
export interface CostlyServer {
  readonly stories: number;
  readonly server: RunningDateline;
  readonly desk: Newsdesk;
  readonly costs: Cost[];
}

/** What one publish cost a server, the first readers of the new home page and the story included. */
export interface Cost {
  readonly cpuMilliseconds: number;
  readonly kilobytesCalled: number;
  readonly kilobytesOnDisk: number;
}

const paragraphs = Array.from(
  { length: 12 },
  (_, place) =>
    `Nine metres of water stood at the gates of the Lenn in hour ${place}, and they held until the morning.`,
);

/** Publishes a story on every server in turn, so often; what happens on the machine meanwhile then meets all alike. */
export async function publishInTurn(servers: readonly CostlyServer[], times: number): Promise<void> {
  for (let time = 0; time < times; time++)
    for (const { server, desk, costs } of servers) {
      const draft = await desk.draft(`Gates hold ${Date.now().toString(36)} ${time}`, paragraphs);
      const before = figuresOf(server.pid);
      const { path } = await desk.publish(draft);
      for (const page of ['/', path ?? '/'])
        await fetchAnswer(`${server.origin}${page}`, { 'Accept-Encoding': 'gzip' });
      const after = figuresOf(server.pid);
      costs.push({
        cpuMilliseconds: (after.cpu - before.cpu) * 1e3,
        kilobytesCalled: (after.called - before.called) / 1e3,
        kilobytesOnDisk: (after.onDisk - before.onDisk) / 1e3,
      });
    }
}

/** The usual CPU time, and the mean of what is written, for now and then a publish moves the write-ahead log into the file. */
export function usualCost(costs: readonly Cost[]): Cost {
  return {
    cpuMilliseconds: median(costs.map(({ cpuMilliseconds }) => cpuMilliseconds)),
    kilobytesCalled: mean(costs.map(({ kilobytesCalled }) => kilobytesCalled)),
    kilobytesOnDisk: mean(costs.map(({ kilobytesOnDisk }) => kilobytesOnDisk)),
  };
}

function figuresOf(pid: number) {
  return { cpu: cpuSeconds(pid), ...writtenBytes(pid) };
}
