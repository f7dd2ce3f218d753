import type { PublicArchive } from './archive/archive.ts';
import type { Clock } from './kit/clock.ts';
import type { SharedCaching } from './kit/http/shared-caching.ts';
import { once } from './kit/once.ts';
import { readDictionary } from './pages/dictionary.ts';
import { furnish } from './pages/furniture.ts';
import { queryNames } from './pages/query-names.ts';
import type { PageSettings } from './pages/site-of.ts';
import type { PictureFiles } from './pictures/picture-files.ts';
import { type Cellar, createCellar } from './press/cellar.ts';
import { followNews, type News } from './press/news.ts';
import type { PlateStore } from './press/plate-store.ts';
import { createPress, type Press } from './press/press.ts';
import { lookCss } from './render/look/look-css.ts';
import { editSite } from './site/edit.ts';
import { hostsOf } from './site/host.ts';
import { securityHeaders } from './site/security-headers.ts';
import { type ListenerSettings, type SiteListener, siteListener } from './site/site-listener.ts';
import { createStaticFiles } from './site/static-files.ts';

/** What the readers' site is built of, on each thread for itself. */
export interface SiteParts extends Pick<ListenerSettings, 'metrics' | 'metricsText' | 'others' | 'passOn' | 'report'> {
  readonly archive: PublicArchive;
  readonly clock: Clock;
  readonly files: PictureFiles;
  readonly assets: BuiltAssets;
  readonly plates: PlateStore;
  /** Scheme, host and port by which readers know the site. */
  readonly origin: string;
  readonly port: number;
  /** What caches that readers share may do. */
  readonly sharedCaching: SharedCaching;
  /** Memory for sheets, in bytes. */
  readonly room: number;
}

/** What the build made for browsers. */
export interface BuiltAssets {
  readonly css: string;
  readonly script: string;
  /** Names the code that renders pages, and what of the machine's settings it shows in them. */
  readonly build: string;
}

/** The readers' site, ready to answer requests that somebody else listens for. */
export interface ReadersSite extends SiteListener, Disposable {
  /** What its pages know of the machine. */
  readonly pageSettings: PageSettings;
  readonly news: News;
  readonly cellar: Cellar;
}

/** Builds the readers' site: the one place where pages, press and site meet. */
export async function openReadersSite(parts: SiteParts): Promise<ReadersSite> {
  const { archive, clock, files, assets, plates, origin, port, room, report } = parts;
  const staticFiles = createStaticFiles({ ...assets, archive, clock, lookCss });
  const settings = { origin, assets: staticFiles.addresses };
  const cellar = createCellar(plates, report);
  let press: Press | null = null;
  const news = await followNews(archive, clock, (withdrawn) => {
    cellar.remove(withdrawn);
    press?.letGo(withdrawn);
  });
  press = createPress({
    archive,
    clock,
    news,
    cellar,
    edit: (reader, asked) => editSite(settings, reader, asked),
    furnish: (reader, name) => furnish(settings, reader, name),
    dictionary: (reader, name, from) => readDictionary(settings, reader, name, from),
    queryNames,
    sharedCaching: parts.sharedCaching,
    room,
  });
  const site = siteListener({
    ...parts,
    press,
    opened: clock(),
    files: staticFiles,
    ...pictureMakers(files),
    hosts: hostsOf(origin, port),
    headers: securityHeaders(origin),
  });
  const timer = setInterval(() => keepUp(news, cellar), keepUpEvery);
  return {
    ...site,
    pageSettings: settings,
    news,
    cellar,
    [Symbol.dispose]: () => {
      clearInterval(timer);
      press[Symbol.dispose]();
      cellar[Symbol.dispose]();
    },
  };
}

/** What makes pictures is loaded when the first is asked for: pages have no need of it. */
function pictureMakers(files: PictureFiles): Pick<ListenerSettings, 'renderPicture' | 'makeCard'> {
  const load = once(async () => {
    const { pictureRenderer } = await import('./pictures/render-picture.ts');
    const { cardMaker } = await import('./pictures/story-card.ts');
    return { render: pictureRenderer(files), makeCard: cardMaker(files) };
  });
  return {
    renderPicture: async (...asked) => (await load()).render(...asked),
    makeCard: async (texts) => (await load()).makeCard(texts),
  };
}

/** Follows the archive when nobody asks for anything, too: what is withdrawn is let go of at once. Why it fails, the next reader is told. */
function keepUp(news: News, cellar: Cellar): void {
  news.catchUp().catch(() => null);
  cellar.settle();
}

const keepUpEvery = 250;
