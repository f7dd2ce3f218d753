import { formatInstant, type Instant } from '../../kit/instant.ts';
import type { FeedEntry, FeedView } from '../../pages/feed.ts';
import { textElement, xmlDeclaration, xmlText } from '../xml.ts';
import { absolute, entryId, entryPicture, feedAddress } from './feed-addresses.ts';

/** Atom (RFC 4287). An empty feed says that it was updated at the beginning of time: it has nothing newer to say. */
export function atomText(feed: FeedView): string {
  const { site, entries } = feed;
  const updated = entries.reduce((at, entry) => Math.max(at, entry.updatedAt), 0) as Instant;
  const self = feedAddress(feed, 'atom');
  return [
    xmlDeclaration,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(site.edition.language)}">\n`,
    textElement('id', self),
    textElement('title', feed.title),
    feed.description ? textElement('subtitle', feed.description) : '',
    textElement('updated', formatInstant(updated)),
    `<author>${textElement('name', site.publication.name)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(absolute(feed, feed.path))}"/>\n`,
    ...entries.map((entry) => atomEntry(feed, entry)),
    '</feed>\n',
  ].join('');
}

function atomEntry(feed: FeedView, entry: FeedEntry): string {
  const picture = entryPicture(feed, entry);
  return [
    '<entry>',
    textElement('id', entryId(entry, feed.site.origin)),
    textElement('title', entry.title),
    `<link rel="alternate" type="text/html" href="${xmlText(absolute(feed, entry.path))}"/>`,
    picture ? `<link rel="enclosure" type="image/webp" href="${xmlText(picture.address)}"/>` : '',
    textElement('published', formatInstant(entry.publishedAt)),
    textElement('updated', formatInstant(entry.updatedAt)),
    ...entry.authors.map(
      ({ name, path }) => `<author>${textElement('name', name)}${textElement('uri', absolute(feed, path))}</author>`,
    ),
    ...entry.tags.map((tag) => `<category term="${xmlText(tag)}"/>`),
    textElement('summary', entry.summary),
    entry.html === null ? '' : `<content type="html">${xmlText(entry.html)}</content>`,
    '</entry>\n',
  ].join('');
}
