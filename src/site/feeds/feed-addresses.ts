import { encodePath } from '../../kit/http/request-target.ts';
import { formatInstant } from '../../kit/instant.ts';
import type { FeedEntry, FeedView } from '../../pages/feed.ts';
import { type RenditionWidth, renditionWidths } from '../../story/picture.ts';

/** The files of a feed, by format; each stands beside the page that the feed follows. */
export const feedFiles = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const;
export type FeedFormat = keyof typeof feedFiles;

/** An absolute address of a path of the site. */
export function absolute({ site }: FeedView, path: string): string {
  return site.origin + encodePath(path.split('/').slice(1).filter(Boolean));
}

export function feedAddress(feed: FeedView, format: FeedFormat): string {
  return absolute(feed, `${feed.path}/${feedFiles[format]}`);
}

/** The picture of an entry in a width that readers of feeds show. */
export function entryPicture(feed: FeedView, entry: FeedEntry): FeedPicture | null {
  if (!entry.picture) return null;
  const { picture, alt } = entry.picture;
  const width: RenditionWidth = renditionWidths.findLast((offered) => offered <= Math.min(960, picture.width)) ?? 160;
  const height = Math.round((picture.height * width) / picture.width);
  return { address: absolute(feed, `/pictures/${picture.hash}/${width}`), width, height, alt };
}

export interface FeedPicture {
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** A tag URI (RFC 4151) that stays the entry's own when its address or headline changes. */
export function entryId({ id, publishedAt }: FeedEntry, origin: string): string {
  const [day = ''] = formatInstant(publishedAt).split('T');
  return `tag:${new URL(origin).hostname},${day}:${id}`;
}
