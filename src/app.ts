import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import type { PublicArchive } from './archive/archive.ts';
import { openArchive } from './archive/sqlite/open-archive.ts';
import type { Config } from './config.ts';
import type { Desk } from './desk/desk.ts';
import type { Clock } from './kit/clock.ts';
import { Fault } from './kit/fault.ts';
import type { NewId } from './kit/new-id.ts';
import { furnish } from './pages/furniture.ts';
import { type PictureFiles, pictureFilesIn } from './pictures/picture-files.ts';
import { pictureRenderer } from './pictures/render-picture.ts';
import { cardMaker } from './pictures/story-card.ts';
import { createPress } from './press/press.ts';
import { lookCss } from './render/look/look-css.ts';
import { editSite } from './site/edit.ts';
import { hostsOf } from './site/host.ts';
import { createMetrics } from './site/metrics.ts';
import { securityHeaders } from './site/security-headers.ts';
import { siteListener } from './site/site-listener.ts';
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

/** Builds everything once, and listens. Throws Faults: those of the archive, of a port that is taken, of files that are not built. */
export async function startApp(config: Config, surroundings: Surroundings): Promise<App> {
  await using open = new AsyncDisposableStack();
  const assets = await readAssets();
  const archive = open.use(await openArchive(config.dataFolder));
  const desk = { archive, clock: surroundings.clock, newId: surroundings.newId };
  const files = pictureFilesIn(config.dataFolder);
  const server = createSiteServer();
  const { port } = open.use(await listen(server, config.port, config.host));
  const origin = config.origin ?? `http://localhost:${port}`;
  server.on('request', listenerOf({ ...surroundings, archive, files, assets, origin, port }));
  const running = open.move();
  return { origin, port, desk, files, [Symbol.asyncDispose]: () => running.disposeAsync() };
}

interface SiteParts extends Surroundings {
  readonly archive: PublicArchive;
  readonly files: PictureFiles;
  readonly assets: BuiltAssets;
  readonly origin: string;
  readonly port: number;
}

/** The readers' site: the one place where pages, press and site meet. */
function listenerOf({ archive, clock, files, assets, origin, port, report }: SiteParts): RequestListener {
  const staticFiles = createStaticFiles({ ...assets, archive, clock, lookCss });
  const settings = { origin, assets: staticFiles.addresses };
  const press = createPress({
    archive,
    clock,
    edit: (reader, asked) => editSite(settings, reader, asked),
    furnish,
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
    others: {},
    report,
  });
}

interface BuiltAssets {
  readonly css: string;
  readonly script: string;
}

/** The same folder seen from `src/` and from `dist/`. */
const assetsFolder = new URL('../dist/assets/', import.meta.url);

async function readAssets(): Promise<BuiltAssets> {
  const read = async (name: string) =>
    readFile(new URL(name, assetsFolder), 'utf8').catch((error: unknown) => {
      throw new Fault('input-unreadable', `dist/assets/${name} is not built; npm run build makes it.`, error);
    });
  return { css: await read('site.css'), script: await read('site.js') };
}
