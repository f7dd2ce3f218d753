import type { PublicReader } from '../../archive/public-reader.ts';
import { type FeedView, readFeed } from '../../pages/feed.ts';
import { type PageSettings, readSite } from '../../pages/site-of.ts';
import type { Asked, Sheet } from '../../press/sheet.ts';
import { textSheet } from '../text-sheet.ts';
import { atomText } from './atom.ts';
import { type FeedFormat, feedFiles } from './feed-addresses.ts';
import { jsonFeedText } from './json-feed.ts';
import { rssText } from './rss.ts';

const formats: Readonly<
  Record<FeedFormat, { readonly contentType: string; readonly text: (feed: FeedView) => string }>
> = {
  rss: { contentType: 'application/rss+xml; charset=utf-8', text: rssText },
  atom: { contentType: 'application/atom+xml; charset=utf-8', text: atomText },
  json: { contentType: 'application/feed+json; charset=utf-8', text: jsonFeedText },
};

/** The feed at an address, or where it stands now; null where the address is none of a feed. */
export async function editFeed(settings: PageSettings, reader: PublicReader, asked: Asked): Promise<Sheet | null> {
  const { segments } = asked;
  const file = segments.at(-1);
  const format = (Object.keys(feedFiles) as FeedFormat[]).find((name) => feedFiles[name] === file);
  if (!format) return editFormer(settings, reader, asked);
  const feed = await readFeed(settings, reader, segments.slice(0, -1));
  if (feed?.kind === 'moved') return { kind: 'moved', path: feedAt(feed.path, format) };
  const { contentType, text } = formats[format];
  return feed && textSheet('feed', contentType, () => text(feed));
}

/** Where other systems keep feeds, as the ends of paths: newsrooms move here with readers who follow those. */
const formerEnds: ReadonlyMap<string, FeedFormat> = new Map([
  ['feed', 'rss'],
  ['feed/rss', 'rss'],
  ['feed/rss2', 'rss'],
  ['feed/rdf', 'rss'],
  ['feed/atom', 'atom'],
  ['feed/json', 'json'],
  ['rss', 'rss'],
  ['rss.xml', 'rss'],
  ['index.xml', 'rss'],
  ['atom', 'atom'],
]);

/** The way from where another system kept a feed to ours, where we have that feed and nothing of ours has that address. */
async function editFormer(settings: PageSettings, reader: PublicReader, { segments }: Asked): Promise<Sheet | null> {
  const length = [2, 1].find((count) => formerEnds.has(segments.slice(-count).join('/')));
  if (!length) return null;
  const format = formerEnds.get(segments.slice(-length).join('/')) as FeedFormat;
  const { site, segments: path } = await readSite(settings, reader, segments);
  if ((await reader.find(site.edition.language, path)).kind !== 'nothing') return null;
  const feed = await readFeed(settings, reader, segments.slice(0, -length));
  return feed && { kind: 'moved', path: feedAt(feed.path, format) };
}

function feedAt(path: string, format: FeedFormat): string {
  return `${path === '/' ? '' : path}/${feedFiles[format]}`;
}
