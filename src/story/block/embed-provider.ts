import { type HttpUrl, parseHttpUrl } from '../../kit/http-url.ts';
import type { EmbedProvider } from '../document.ts';

/** One provider: how its ids look, where they are found in addresses, and where the thing is shown. */
interface Provider {
  readonly id: RegExp;
  /** What the pattern cannot say. */
  readonly holds?: (id: string) => boolean;
  /** The id named by an address of the provider; whatever it answers is tested against `id`. */
  readonly find: (address: URL) => string | null | undefined;
  /** The address for a frame, which sets as few cookies as the provider allows. */
  readonly frame: (id: string) => string;
  /** The address of the thing's own page. */
  readonly page: (id: string) => string;
  /** Origins that `frame` may name. */
  readonly origins: readonly string[];
}

/** The instances of Mastodon that are known; a frame of any other site cannot be allowed by name. */
const mastodonHosts = [
  'mastodon.social',
  'mastodon.online',
  'mastodon.world',
  'mstdn.social',
  'mas.to',
  'fosstodon.org',
  'mastodon.green',
  'newsie.social',
];

const providers: Readonly<Record<EmbedProvider, Provider>> = {
  youtube: {
    id: /^[A-Za-z0-9_-]{11}$/,
    find: youtubeId,
    frame: (id) => `https://www.youtube-nocookie.com/embed/${id}`,
    page: (id) => `https://www.youtube.com/watch?v=${id}`,
    origins: ['https://www.youtube-nocookie.com'],
  },
  vimeo: {
    id: /^[1-9]\d{0,11}$/,
    find: ({ host, pathname }) => {
      if (host === 'vimeo.com' || host === 'www.vimeo.com') return /^\/(?:channels\/\w+\/)?(\d+)$/.exec(pathname)?.[1];
      return host === 'player.vimeo.com' ? /^\/video\/(\d+)$/.exec(pathname)?.[1] : null;
    },
    frame: (id) => `https://player.vimeo.com/video/${id}?dnt=1`,
    page: (id) => `https://vimeo.com/${id}`,
    origins: ['https://player.vimeo.com'],
  },
  mastodon: {
    id: /^[a-z.]+\/@[A-Za-z0-9_]{1,30}\/\d{5,20}$/,
    holds: (id) => mastodonHosts.includes(id.split('/')[0] ?? ''),
    find: ({ host, pathname }) => `${host}${pathname.replace(/\/embed$/, '')}`,
    frame: (id) => `https://${id}/embed`,
    page: (id) => `https://${id}`,
    origins: mastodonHosts.map((host) => `https://${host}`),
  },
  spotify: {
    id: /^(?:track|album|playlist|artist|episode|show)\/[A-Za-z0-9]{22}$/,
    find: ({ host, pathname }) =>
      host === 'open.spotify.com' ? /^(?:\/intl-[a-z-]+)?(?:\/embed)?\/(\w+\/\w+)$/.exec(pathname)?.[1] : null,
    frame: (id) => `https://open.spotify.com/embed/${id}`,
    page: (id) => `https://open.spotify.com/${id}`,
    origins: ['https://open.spotify.com'],
  },
  soundcloud: {
    id: /^[a-z0-9_-]{1,64}\/(?:sets\/)?[a-z0-9_-]{1,255}$/,
    find: ({ host, pathname }) => (/^(?:www\.|m\.)?soundcloud\.com$/.test(host) ? pathname.slice(1) : null),
    frame: (id) => `https://w.soundcloud.com/player/?url=${encodeURIComponent(`https://soundcloud.com/${id}`)}`,
    page: (id) => `https://soundcloud.com/${id}`,
    origins: ['https://w.soundcloud.com'],
  },
  openstreetmap: {
    id: /^\d{1,2}\/-?\d{1,2}(?:\.\d{1,6})?\/-?\d{1,3}(?:\.\d{1,6})?$/,
    holds: (id) => {
      const { zoom, latitude, longitude } = mapView(id);
      return zoom <= 19 && Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180;
    },
    find: ({ host, hash }) =>
      /^(?:www\.)?openstreetmap\.org$/.test(host) ? /^#map=([-\d./]+)(?:&|$)/.exec(hash)?.[1] : null,
    frame: (id) => `https://www.openstreetmap.org/export/embed.html?bbox=${mapBox(id)}&layer=mapnik`,
    page: (id) => `https://www.openstreetmap.org/#map=${id}`,
    origins: ['https://www.openstreetmap.org'],
  },
  datawrapper: {
    id: /^[A-Za-z0-9]{5}$/,
    find: ({ host, pathname }) => {
      if (host === 'datawrapper.dwcdn.net') return /^\/(\w{5})(?:\/\d*\/?)?$/.exec(pathname)?.[1];
      return /^(?:www\.)?datawrapper\.de$/.test(host) ? /^\/_\/(\w{5})\/?/.exec(pathname)?.[1] : null;
    },
    frame: (id) => `https://datawrapper.dwcdn.net/${id}/`,
    page: (id) => `https://datawrapper.dwcdn.net/${id}/`,
    origins: ['https://datawrapper.dwcdn.net'],
  },
};

/** Every origin that a frame of an embed may come from, for a content security policy's `frame-src`. */
export const embedFrameOrigins: readonly string[] = Object.values(providers).flatMap(({ origins }) => origins);

/** Whether a text is, as a whole, an id of a provider. */
export function isEmbedId(provider: EmbedProvider, id: string): boolean {
  const { id: pattern, holds } = providers[provider];
  return pattern.test(id) && (holds?.(id) ?? true);
}

/** What an address that somebody pasted shows, where it is a thing of a known provider. */
export function parseEmbedAddress(address: string): { readonly provider: EmbedProvider; readonly id: string } | null {
  const url = parseHttpUrl(address);
  if (!url) return null;
  const parts = new URL(url);
  if (parts.port !== '') return null;
  for (const provider of Object.keys(providers) as EmbedProvider[]) {
    const id = providers[provider].find(parts);
    if (id && isEmbedId(provider, id)) return { provider, id };
  }
  return null;
}

/** Where the thing can be shown in a frame. The id must be one of the provider's. */
export function embedFrameUrl(provider: EmbedProvider, id: string): HttpUrl {
  return providers[provider].frame(id) as HttpUrl;
}

/** The thing's own page, for readers who do not load it. The id must be one of the provider's. */
export function embedPageUrl(provider: EmbedProvider, id: string): HttpUrl {
  return providers[provider].page(id) as HttpUrl;
}

function youtubeId({ host, pathname, searchParams }: URL): string | null | undefined {
  if (host === 'youtu.be') return pathname.slice(1);
  if (!/^(?:www\.|m\.)?youtube(?:-nocookie)?\.com$/.test(host)) return null;
  return pathname === '/watch' ? searchParams.get('v') : /^\/(?:embed|shorts|live)\/([\w-]+)$/.exec(pathname)?.[1];
}

function mapView(id: string): { readonly zoom: number; readonly latitude: number; readonly longitude: number } {
  const [zoom = 0, latitude = 0, longitude = 0] = id.split('/').map(Number);
  return { zoom, latitude, longitude };
}

/** West, south, east, north of what a frame of some 600 by 400 pixels shows at a zoom level of 256-pixel tiles. */
function mapBox(id: string): string {
  const { zoom, latitude, longitude } = mapView(id);
  const degreesPerPixel = 360 / (256 * 2 ** zoom);
  const width = 600 * degreesPerPixel;
  const height = 400 * degreesPerPixel * Math.cos((latitude * Math.PI) / 180);
  const box = [longitude - width / 2, latitude - height / 2, longitude + width / 2, latitude + height / 2];
  return box.map((degrees) => degrees.toFixed(6)).join('%2C');
}
