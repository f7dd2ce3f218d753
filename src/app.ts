import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { createApi } from './api/create-api.ts';
import type { PublicArchive } from './archive/archive.ts';
import { openArchive } from './archive/sqlite/open-archive.ts';
import type { Config } from './config.ts';
import type { Desk } from './desk/desk.ts';
import type { Clock } from './kit/clock.ts';
import { Fault } from './kit/fault.ts';
import { sha256 } from './kit/hash.ts';
import type { NewId } from './kit/new-id.ts';
import { furnish } from './pages/furniture.ts';
import { queryNames } from './pages/query-names.ts';
import { type PictureFiles, pictureFilesIn } from './pictures/picture-files.ts';
import { pictureRenderer } from './pictures/render-picture.ts';
import { cardMaker } from './pictures/story-card.ts';
import { type Cellar, createCellar } from './press/cellar.ts';
import { followNews, type News } from './press/news.ts';
import { openPlateStore } from './press/plate-store.ts';
import { createPress } from './press/press.ts';
import { lookCss } from './render/look/look-css.ts';
import { editSite } from './site/edit.ts';
import { hostsOf } from './site/host.ts';
import { createMetrics } from './site/metrics.ts';
import { securityHeaders } from './site/security-headers.ts';
import { notReady, siteListener } from './site/site-listener.ts';
import { createSiteServer, listen } from './site/site-server.ts';
import { createStaticFiles } from './site/static-files.ts';

/** What comes from outside the process, or is told to it. */
export interface Surroundings {
  readonly clock: Clock;
  readonly newId: NewId;
  /** Told of every fault that somebody was answered 500 for. */
  readonly report: (fault: unknown) => void;
}

/** Dateline, running. Disposing of it ends what is under way, then closes the archive. */
export interface App extends AsyncDisposable {
  /** Scheme, host and port by which readers know the site. */
  readonly origin: string;
  readonly port: number;
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
  const { clock, newId, report } = surroundings;
  const assets = await readAssets();
  await using open = new AsyncDisposableStack();
  const behind = open.use(new AsyncDisposableStack());
  const server = createSiteServer(notReady);
  const { port } = open.use(await listen(server, config.port, config.host));
  await prepare();
  const archive = behind.use(await openArchive(config.dataFolder));
  const desk = { archive, clock, newId };
  const files = pictureFilesIn(config.dataFolder);
  const store = behind.use(openPlateStore(join(config.dataFolder, 'plates.sqlite'), assets.build));
  const cellar = behind.use(createCellar(store, report));
  const news = await followNews(archive, clock, (keys) => cellar.remove(keys));
  behind.defer(keepUpWith(news));
  const api = behind.use(await createApi({ desk, files, report }));
  const origin = config.origin ?? `http://localhost:${port}`;
  server.off('request', notReady);
  const parts = { ...surroundings, archive, files, assets, news, cellar, origin, port, api: api.listener };
  server.on('request', listenerOf(parts));
  const running = open.move();
  return { origin, port, desk, files, [Symbol.asyncDispose]: () => running.disposeAsync() };
}

interface SiteParts extends Surroundings {
  readonly archive: PublicArchive;
  readonly files: PictureFiles;
  readonly assets: BuiltAssets;
  readonly news: News;
  readonly cellar: Cellar;
  readonly origin: string;
  readonly port: number;
  readonly api: RequestListener;
}

/** The readers' site: the one place where pages, press and site meet. */
function listenerOf(parts: SiteParts): RequestListener {
  const { archive, clock, files, assets, news, cellar, origin, port, api, report } = parts;
  const staticFiles = createStaticFiles({ ...assets, archive, clock, lookCss });
  const settings = { origin, assets: staticFiles.addresses };
  const press = createPress({
    archive,
    clock,
    news,
    cellar,
    edit: (reader, asked) => editSite(settings, reader, asked),
    furnish: (reader, name) => furnish(settings, reader, name),
    queryNames,
    room: roomForSheets,
  });
  return siteListener({
    archive,
    clock,
    press,
    files: staticFiles,
    renderPicture: pictureRenderer(files),
    makeCard: cardMaker(files),
    hosts: hostsOf(origin, port),
    metrics: createMetrics(),
    headers: securityHeaders(origin),
    others: { api },
    report,
  });
}

/** Memory for sheets that are read often, in bytes. */
const roomForSheets = 64 * 1024 * 1024;

/** Follows the archive when nobody asks for anything, too: what is withdrawn leaves the store at once. */
function keepUpWith(news: News): () => void {
  const timer = setInterval(() => void news.catchUp(), keepUpEvery);
  return () => clearInterval(timer);
}

const keepUpEvery = 250;

interface BuiltAssets {
  readonly css: string;
  readonly script: string;
  /** Names the code that renders pages. */
  readonly build: string;
}

/** The same folder seen from `src/` and from `dist/`. */
const assetsFolder = new URL('../dist/assets/', import.meta.url);

/** What the build wrote about the code that it built; empty where the code runs unbuilt. */
function readStamp(): Promise<string> {
  return readFile(new URL('../.stamp.json', assetsFolder), 'utf8').catch(() => '');
}

async function readAssets(): Promise<BuiltAssets> {
  const read = async (name: string) =>
    readFile(new URL(name, assetsFolder), 'utf8').catch((error: unknown) => {
      throw new Fault('input-unreadable', `dist/assets/${name} is not built; npm run build makes it.`, error);
    });
  const [css, script] = [await read('site.css'), await read('site.js')];
  return { css, script, build: sha256((await readStamp()) + css + script) };
}
