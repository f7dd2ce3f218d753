import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { openArchiveReadOnly } from './archive/sqlite/open-archive.ts';
import { systemClock } from './kit/clock.ts';
import { endTogether } from './kit/end-together.ts';
import { pictureFilesIn } from './pictures/picture-files.ts';
import { openPlateReader } from './press/plate-reader.ts';
import type { PlateStore } from './press/plate-store.ts';
import type { MainDuties, ServingDuties } from './press/threads/duties.ts';
import { passOn, passUpgradeOn } from './press/threads/pass-on.ts';
import { type Port, portable, Talk } from './press/threads/talk.ts';
import { openReadersSite, type SiteParts } from './readers-site.ts';
import { createMetrics, type Figures } from './site/metrics.ts';
import { openPlainLane } from './site/plain-lane.ts';
import { notReady } from './site/site-listener.ts';
import { createSiteServer, isFor, listenAlong } from './site/site-server.ts';

/** What a serving thread is told at its start. */
export interface ThreadOrders extends Pick<SiteParts, 'assets' | 'origin' | 'port' | 'room' | 'sharedCaching'> {
  readonly dataFolder: string;
  readonly host: string;
  /** Where the main thread takes in what it alone answers: what stands below these first segments, and all that is not only read. */
  readonly passage: string;
  readonly others: readonly string[];
}

if (parentPort) await serve(workerData as ThreadOrders, parentPort);

/** Serves readers beside the main thread until that says that it is to end: the same site, on the same port, on an archive that cannot be written to. */
async function serve(orders: ThreadOrders, port: Port): Promise<void> {
  const { dataFolder, host, passage } = orders;
  const open = new AsyncDisposableStack();
  const metrics = createMetrics();
  const main = new Talk<MainDuties>(port, {
    readOn: async (seq) => {
      await site.news.catchUp();
      if (site.news.head < seq) throw new Error(`Entry ${seq} of the log cannot be seen.`);
      return systemClock();
    },
    figures: () => metrics.figures,
    end: () => open.disposeAsync(),
  } satisfies ServingDuties<Figures>);
  const archive = open.use(await openArchiveReadOnly(dataFolder));
  const toMain = passOn(passage, notReady);
  const site = open.use(
    await openReadersSite({
      ...orders,
      archive,
      clock: systemClock,
      files: pictureFilesIn(dataFolder),
      plates: open.use(borrowedPlates(orders, main)),
      others: Object.fromEntries(orders.others.map((first) => [first, toMain])),
      passOn: toMain,
      metrics,
      metricsText: () => main.ask('metricsText', null),
      report: (fault) => main.tell('report', portable(fault)),
    }),
  );
  const server = createSiteServer(site.listener, (request) => isFor(orders.others, request));
  server.on('upgrade', passUpgradeOn(passage));
  await main.ask('join', null);
  const listening = await listenAlong(server, orders.port, host);
  const lane = openPlainLane(server, { ...site, clock: systemClock });
  open.defer(() => endTogether([listening, lane]));
  main.tell('listens', null);
}

/** The plates, opened for reading; what is to be kept goes to the main thread. */
function borrowedPlates({ dataFolder, assets }: ThreadOrders, main: Talk<MainDuties>): PlateStore & Disposable {
  const reader = openPlateReader(join(dataFolder, 'plates.sqlite'), assets.build);
  return {
    get: reader.get,
    put: (sheets) => main.tell('keep', sheets),
    remove: () => {},
    [Symbol.dispose]: () => reader[Symbol.dispose](),
  };
}
