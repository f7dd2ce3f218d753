import { formatInstant } from '../../kit/instant.ts';
import type { FeedEntry, FeedView } from '../../pages/feed.ts';
import { absolute, entryId, entryPicture, feedAddress } from './feed-addresses.ts';

/** JSON Feed 1.1. */
export function jsonFeedText(feed: FeedView): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: absolute(feed, feed.path),
    feed_url: feedAddress(feed, 'json'),
    ...(feed.description && { description: feed.description }),
    language: feed.site.edition.language,
    items: feed.entries.map((entry) => jsonItem(feed, entry)),
  });
}

function jsonItem(feed: FeedView, entry: FeedEntry) {
  const picture = entryPicture(feed, entry);
  return {
    id: entryId(entry, feed.site.origin),
    url: absolute(feed, entry.path),
    title: entry.title,
    summary: entry.summary,
    ...(entry.html === null ? { content_text: entry.summary } : { content_html: entry.html }),
    ...(picture && { image: picture.address }),
    date_published: formatInstant(entry.publishedAt),
    date_modified: formatInstant(entry.updatedAt),
    authors: entry.authors.map(({ name, path }) => ({ name, url: absolute(feed, path) })),
    tags: entry.tags,
  };
}
