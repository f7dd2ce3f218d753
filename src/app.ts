import { readdir, readFile } from 'node:fs/promises';
import type { RequestListener, Server } from 'node:http';
import { join } from 'node:path';
import { authenticateSession } from './accounts/signed-in.ts';
import { openArchive } from './archive/sqlite/open-archive.ts';
import type { Config } from './config.ts';
import type { Desk } from './desk/desk.ts';
import { type Clock, systemClock } from './kit/clock.ts';
import { endTogether } from './kit/end-together.ts';
import { Fault } from './kit/fault.ts';
import { sha256 } from './kit/hash.ts';
import type { Instant } from './kit/instant.ts';
import type { NewId } from './kit/new-id.ts';
import { once } from './kit/once.ts';
import { built } from './kit/program-file.ts';
import type { BuiltFile, NewsroomAssets } from './newsroom/frame/newsroom-files.ts';
import { type PictureFiles, pictureFilesIn } from './pictures/picture-files.ts';
import { openPlateStore, type StoredSheet } from './press/plate-store.ts';
import { createPurger, type PurgerWorks } from './press/purger.ts';
import { openPassage } from './press/threads/passage.ts';
import { receipts } from './press/threads/receipts.ts';
import { ServingThreads } from './press/threads/serving-threads.ts';
import { type BuiltAssets, openReadersSite, type ReadersSite } from './readers-site.ts';
import type { ThreadOrders } from './serving-thread.ts';
import { keepSampleIn } from './set-aside.ts';
import { addDuration, createMetrics, type Figures, noDurations, sumFigures } from './site/metrics.ts';
import { metricsText } from './site/metrics-text.ts';
import { openPlainLane } from './site/plain-lane.ts';
import { notReady } from './site/site-listener.ts';
import { createSiteServer, isFor, listen, listenFirst } from './site/site-server.ts';
import type { SendMail } from './wire/mail/send-mail.ts';

/** What comes from outside the process, or is told to it. */
export interface Surroundings {
  readonly clock: Clock;
  readonly newId: NewId;
  /** Told of every fault that somebody was answered 500 for, and that ended a serving thread. */
  readonly report: (fault: unknown) => void;
}

/** Dateline, running. Disposing of it ends what is under way, then closes the archive. */
export interface App extends AsyncDisposable {
  /** Scheme, host and port by which readers know the site. */
  readonly origin: string;
  readonly port: number;
  /** How many threads serve readers: one where the system cannot share a port, however many are configured. */
  readonly threads: number;
  /** Resolves when all of them do; the main one does from the start. */
  readonly allServe: Promise<void>;
  readonly desk: Desk;
  readonly files: PictureFiles;
}

/**
 * Builds everything once, and listens; that first of all, so that a port that is taken is found out before anything is changed. Who
 * comes while `prepare` works on the data folder is told to come back. Throws Faults: those of the archive, of the port, of files not built.
 */
export async function startApp(
  config: Config,
  surroundings: Surroundings,
  prepare: () => Promise<unknown> = async () => {},
): Promise<App> {
  const assets = await readAssets();
  await using open = new AsyncDisposableStack();
  const behind = open.use(new AsyncDisposableStack());
  const server: Server = createSiteServer(notReady, (request) => isFor(['newsroom'], request) && isTaken(server));
  const listening = await (config.threads > 1 ? listenFirst : listen)(server, config.port, config.host);
  const serving: AsyncDisposable[] = [listening];
  open.defer(() => endTogether(serving));
  await prepare();
  const { port, isShared } = listening;
  const origin = config.origin ?? `http://localhost:${port}`;
  const named = { ...assets, build: sha256(assets.build + origin) };
  const settings = { ...config, origin, port, assets: named, threads: isShared ? config.threads : 1 };
  const { desk, files, site, threads, sockets, openApi } = await build(settings, surroundings, server, behind);
  serving.push(threads, sockets);
  server.off('request', notReady);
  server.on('request', site.listener);
  const allServe = firstAnswer(server).then(() => {
    serving.push(openPlainLane(server, { ...site, clock: systemClock }));
    openApi().catch(surroundings.report);
    return threads.start();
  });
  const running = open.move();
  const { threads: count } = settings;
  return { origin, port, threads: count, allServe, desk, files, [Symbol.asyncDispose]: () => running.disposeAsync() };
}

interface Settings extends Config {
  readonly origin: string;
  readonly assets: BuiltAssets;
}

/** Puts the house together on the main thread; what must be closed is left to `open`. */
async function build(
  settings: Settings,
  { clock, newId, report }: Surroundings,
  server: Server,
  open: AsyncDisposableStack,
) {
  const { dataFolder, assets, threads: count, sharedCaching, purging } = settings;
  const archive = open.use(await openArchive(dataFolder));
  const desk = { archive, clock, newId, origin: settings.origin };
  const files = pictureFilesIn(dataFolder);
  const sample = await keepSampleIn(dataFolder, archive, files);
  const plates = open.use(openPlateStore(join(dataFolder, 'plates.sqlite'), assets.build));
  const metrics = createMetrics();
  const durations = noDurations();
  const tellMetrics = async (): Promise<string> =>
    metricsText({
      threads: [metrics.figures, ...(await threads.figures())],
      live: durations,
      memory: process.memoryUsage.rss(),
    });
  const live = receipts({
    reached: async (seq) => {
      await site.news.catchUp();
      return Math.max(clock(), ...(await threads.reached(seq))) as Instant;
    },
    settled: () => site.cellar.settle(),
    record: (seconds) => addDuration(durations, seconds),
  });
  const post = once(async () => settings.mailServer && openMail(settings.mailServer, report));
  const openApi = laterIn(open, async () => {
    const { createApi } = await import('./api/create-api.ts');
    return createApi({ desk, files, report, live, mail: await post() });
  });
  // Ended with the ways in, which wait for everybody who came by them; disposed of again with the rest, for a start that fails.
  const sockets = open.use(new AsyncDisposableStack());
  const openNewsroom = laterIn(open, async () => {
    const { createNewsroom } = await import('./newsroom/create-newsroom.ts');
    const screens = await readNewsroomAssets();
    const { openRooms } = await import('./newsroom/together/rooms.ts');
    const enter = (secret: string, now: Instant) => authenticateSession(archive, secret, now);
    const upgrades = sockets.use(openRooms({ desk, enter, report }));
    const mail = await post();
    return createNewsroom({
      desk,
      files,
      sample,
      live,
      report,
      origin: settings.origin,
      assets: screens,
      enter,
      upgrades,
      ...(mail && { mail }),
      pageSettings: site.pageSettings,
    });
  });
  server.on('upgrade', (request, socket, head) => {
    const refuse = (fault: unknown) => {
      report(fault);
      socket.destroy();
    };
    openNewsroom().then(({ upgrade }) => upgrade(request, socket, head), refuse);
  });
  const newsroom = handOver(openNewsroom, report);
  const others = { api: handOver(openApi, report), newsroom, preview: newsroom };
  const same = { ...settings, room: roomForSheets / count };
  const site: ReadersSite = open.use(
    await openReadersSite({
      ...same,
      archive,
      clock,
      files,
      plates,
      others,
      metrics,
      metricsText: tellMetrics,
      report,
    }),
  );
  if (purging && sharedCaching.keysHeader) {
    const { keysHeader } = sharedCaching;
    const { log } = archive;
    open.use(await keepPurging({ ...purging, log, clock, keysHeader, fetch: globalThis.fetch, report }));
  }
  const passage = count > 1 ? open.use(await openPassage(server)).path : '';
  const threads: ServingThreads<Figures> = new ServingThreads({
    count: count - 1,
    entry: servingThread,
    orders: { ...same, passage, others: Object.keys(others) } satisfies ThreadOrders,
    duties: { keep: (sheets) => keepRight(site, sheets), report, metricsText: tellMetrics },
    clock,
    sum: sumFigures,
    report,
  });
  return { desk, files, site, threads, sockets, openApi };
}

/** Tells the CDN what to let go of, until it is disposed of. */
async function keepPurging(works: PurgerWorks): Promise<AsyncDisposable> {
  const purger = await createPurger(works);
  const timer = setInterval(() => void purger.keepUp(), purgeEvery);
  return {
    [Symbol.asyncDispose]: () => {
      clearInterval(timer);
      return purger[Symbol.asyncDispose]();
    },
  };
}

/** In milliseconds. */
const purgeEvery = 100;

async function openMail(
  { url, sender }: NonNullable<Config['mailServer']>,
  report: (fault: unknown) => void,
): Promise<SendMail> {
  const { smtpMailer } = await import('./wire/mail/smtp-mailer.ts');
  return smtpMailer(url, sender, report);
}

/** Memory for sheets that are read often, in bytes; all threads have their part of it. */
const roomForSheets = 26 * 1024 * 1024;

/** What a serving thread runs: Node cannot run it unbuilt. */
const servingThread = built('serving-thread.js');

/** Whether somebody is there already who takes upgrades; until then such a request is one like any other. */
function isTaken(server: Server): boolean {
  return server.listenerCount('upgrade') > 0;
}

/** Resolves when somebody has been answered, or nobody has come for a while: until then the first answer has the machine to itself. */
function firstAnswer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 1000).unref();
    server.once('request', (_request, response) => {
      clearTimeout(timer);
      response.once('close', resolve);
    });
  });
}

/** Makes something when it is first asked for; it is closed with `open`. */
function laterIn<T extends AsyncDisposable>(open: AsyncDisposableStack, make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  open.defer(async () => (await made)?.[Symbol.asyncDispose]());
  return () => {
    made ??= make();
    return made;
  };
}

/** Answers with what is loaded when it is first asked for. */
function handOver(
  load: () => Promise<{ readonly listener: RequestListener }>,
  report: (fault: unknown) => void,
): RequestListener {
  return (request, response) => {
    load().then(
      ({ listener }) => listener(request, response),
      (fault: unknown) => {
        report(fault);
        notReady(request, response);
      },
    );
  };
}

/** Keeps what another thread made, but for what was touched since: that thread may not have heard of it when it sent it. */
function keepRight({ news, cellar }: ReadersSite, sheets: readonly StoredSheet[]): void {
  cellar.keep(sheets.filter(({ reads, seq }) => news.holds(reads, seq)));
}

const assetsFolder = built('assets/');

/** What the build wrote about the code that it built; empty where the code runs unbuilt. */
function readStamp(): Promise<string> {
  return readFile(built('.stamp.json'), 'utf8').catch(() => '');
}

async function readAssets(): Promise<BuiltAssets> {
  const [css, script] = [String(await readAsset('site.css')), String(await readAsset('site.js'))];
  return { css, script, build: sha256((await readStamp()) + css + script) };
}

/** The newsroom's style sheet, and the scripts of its islands. */
async function readNewsroomAssets(): Promise<NewsroomAssets> {
  const names = await readdir(new URL('islands/', assetsFolder)).catch(() => []);
  const islands: Record<string, BuiltFile> = {};
  for (const name of names.filter((each) => each.endsWith('.js')))
    islands[name.slice(0, -'.js'.length)] = await readBuilt(`islands/${name}`);
  return { css: await readBuilt('newsroom.css'), paperCss: await readBuilt('site.css'), islands };
}

async function readBuilt(name: string): Promise<BuiltFile> {
  const [bytes, br, gzip] = [await readAsset(name), await readAsset(`${name}.br`), await readAsset(`${name}.gz`)];
  return { bytes, packed: { br, gzip } };
}

function readAsset(name: string): Promise<Buffer> {
  return readFile(new URL(name, assetsFolder)).catch((error: unknown) => {
    throw new Fault('input-unreadable', `dist/assets/${name} is not built; npm run build makes it.`, error);
  });
}
