import type { FeedEntry, FeedView } from '../../pages/feed.ts';
import { textElement, xmlDeclaration, xmlText } from '../xml.ts';
import { absolute, entryId, entryPicture, feedAddress } from './feed-addresses.ts';

/** RSS 2.0, with the whole text (content:encoded), authors (dc:creator) and pictures (Media RSS). */
export function rssText(feed: FeedView): string {
  const { site, entries } = feed;
  return [
    xmlDeclaration,
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">\n<channel>\n',
    textElement('title', feed.title),
    textElement('link', absolute(feed, feed.path)),
    textElement('description', feed.description || feed.title),
    textElement('language', site.edition.language),
    `<atom:link href="${xmlText(feedAddress(feed, 'rss'))}" rel="self" type="application/rss+xml"/>`,
    newest(entries),
    '\n',
    ...entries.map((entry) => item(feed, entry)),
    '</channel>\n</rss>\n',
  ].join('');
}

function item(feed: FeedView, entry: FeedEntry): string {
  return [
    '<item>',
    textElement('title', entry.title),
    textElement('link', absolute(feed, entry.path)),
    `<guid isPermaLink="false">${xmlText(entryId(entry, feed.site.origin))}</guid>`,
    textElement('pubDate', rfc822(entry.publishedAt)),
    ...entry.authors.map(({ name }) => textElement('dc:creator', name)),
    ...entry.tags.map((tag) => textElement('category', tag)),
    textElement('description', entry.summary),
    entry.html === null ? '' : textElement('content:encoded', entry.html),
    media(feed, entry),
    '</item>\n',
  ].join('');
}

function media(feed: FeedView, entry: FeedEntry): string {
  const picture = entryPicture(feed, entry);
  if (!picture) return '';
  const { address, width, height, alt } = picture;
  return `<media:content url="${xmlText(address)}" medium="image" width="${width}" height="${height}">${textElement('media:description', alt)}</media:content>`;
}

function newest(entries: readonly FeedEntry[]): string {
  const latest = entries.reduce((at, { updatedAt }) => Math.max(at, updatedAt), Number.NEGATIVE_INFINITY);
  return entries.length > 0 ? textElement('lastBuildDate', rfc822(latest)) : '';
}

/** RFC 822 with a year of four digits, as RSS 2.0 asks. */
function rfc822(at: number): string {
  return new Date(at).toUTCString();
}
