import type { PublicReader } from '../../archive/public-reader.ts';
import { type FeedView, readFeed } from '../../pages/feed.ts';
import type { PageSettings } from '../../pages/site-of.ts';
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

/** The feed at an address; null where the address is none of a feed. */
export async function editFeed(
  settings: PageSettings,
  reader: PublicReader,
  { segments }: Asked,
): Promise<Sheet | null> {
  const file = segments.at(-1);
  const format = (Object.keys(feedFiles) as FeedFormat[]).find((name) => feedFiles[name] === file);
  if (!format) return null;
  const feed = await readFeed(settings, reader, segments.slice(0, -1));
  if (feed?.kind === 'moved') return { kind: 'moved', path: `${feed.path}/${file}` };
  const { contentType, text } = formats[format];
  return feed && textSheet('feed', contentType, () => text(feed));
}
