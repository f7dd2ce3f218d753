import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { parse } from 'parse5';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { attribute, elements } from '../render/tree.ts';
import { type Crawl, crawl } from './crawl.ts';

/** Every feed that the pages of the sample edition name, by the rules of its format and as somebody else's reader reads it. */

const { origin } = inject('edition');

let found: Crawl;
beforeAll(async () => {
  found = await crawl();
});

interface FeedText {
  /** Not percent-encoded. */
  readonly path: string;
  readonly address: string;
  readonly text: string;
}

test('every front, section, writer and topic with stories has the three of them, and they tell the same', () => {
  const places = new Set(feeds('feed.xml').map(({ path }) => path.replace(/feed\.xml$/, '')));
  expect(places.size).toBeGreaterThan(60);
  expect([...places]).toEqual(
    expect.arrayContaining(['/', '/hi/', '/ur/', '/world/', '/science/sea/', '/corrections/']),
  );
  const withStories = feeds('feed.json').filter(({ text }) => JSON.parse(text).items.length > 0);
  expect(withStories.length).toBeGreaterThan(60);
  for (const place of places) {
    const text = (file: string) => found.texts.get(encodeURI(place + file))?.text ?? '';
    const rss = parseRssFeed(text('feed.xml')).items?.map(({ guid, title }) => [guid?.value, title]);
    // The corrections' page leads to one of its feeds only; the others are looked at elsewhere.
    if (place.endsWith('/corrections/')) continue;
    expect([place, parseAtomFeed(text('atom.xml')).entries?.map(({ id, title }) => [id, title?.value])]).toEqual([
      place,
      rss,
    ]);
    expect([place, parseJsonFeed(text('feed.json')).items?.map(({ id, title }) => [id, title])]).toEqual([place, rss]);
  }
});

test('every feed says what it is', () => {
  const types = { 'feed.xml': 'rss+xml', 'atom.xml': 'atom+xml', 'feed.json': 'feed+json' };
  for (const [path, { headers }] of found.texts) {
    const type = types[path.split('/').at(-1) as keyof typeof types];
    if (type) expect([path, headers['content-type']]).toEqual([path, `application/${type}; charset=utf-8`]);
  }
});

/** RSS Advisory Board, RSS 2.0 specification and best practices profile. */
describe('RSS', () => {
  test('is well formed, with every namespace declared', () => {
    for (const { path, text } of feeds('feed.xml')) expect([path, faultInXml(text)]).toEqual([path, null]);
  });

  test('has title, link, description and language, and its own address', () => {
    for (const { path, address, text } of feeds('feed.xml')) {
      const feed = parseRssFeed(text);
      expect([path, feed.title, feed.description]).toEqual([path, filled, filled]);
      expect(feed.language).toMatch(/^(en|hi|ur)$/);
      expect(isOfThisSite(feed.link)).toBe(true);
      const self = feed.atom?.links?.find(({ rel }) => rel === 'self');
      expect([self?.href, self?.type]).toEqual([address, 'application/rss+xml']);
      // A section in which a language has no story yet has a feed that nothing was ever built for.
      const [built] = /(?<=<lastBuildDate>)[^<]*/.exec(text) ?? [];
      expect([path, built]).toEqual([path, feed.items ? rfc822 : undefined]);
    }
  });

  test('has in every item a title, a link, a guid that is no link, a date by RFC 822, newest first, and whole addresses in its text', () => {
    for (const { path, text } of feeds('feed.xml')) {
      const items = parseRssFeed(text).items ?? [];
      expect(new Set(items.map(({ guid }) => guid?.value)).size).toBe(items.length);
      for (const { title, link, guid, description, content } of items) {
        expect([path, title, description]).toEqual([path, filled, filled]);
        expect(isOfThisSite(link)).toBe(true);
        expect(guid).toMatchObject({
          value: expect.stringMatching(/^tag:[^,]+,\d{4}-\d\d-\d\d:\S+$/),
          isPermaLink: false,
        });
        expect([path, title, problemsInContent(content?.encoded ?? '')]).toEqual([path, title, []]);
      }
      const dates = [...text.matchAll(/<pubDate>([^<]*)<\/pubDate>/g)].map(([, date = '']) => date);
      expect(dates).toHaveLength(items.length);
      for (const date of dates) expect(date).toEqual(rfc822);
      expect(dates.map(Date.parse)).toEqual(dates.map(Date.parse).toSorted((a, b) => b - a));
    }
  });
});

/** RFC 4287. */
describe('Atom', () => {
  test('is well formed, with every namespace declared', () => {
    for (const { path, text } of feeds('atom.xml')) expect([path, faultInXml(text)]).toEqual([path, null]);
  });

  test('has an id that is an address, a title, an author, its own address, and was updated with its newest entry', () => {
    for (const { path, address, text } of feeds('atom.xml')) {
      const feed = parseAtomFeed(text);
      const entries = feed.entries ?? [];
      expect([path, feed.id, feed.title?.value, feed.authors?.[0]?.name]).toEqual([path, address, filled, filled]);
      expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(address);
      expect(isOfThisSite(feed.links?.find(({ rel }) => rel === 'alternate')?.href)).toBe(true);
      const newest = entries
        .map(({ updated = '' }) => updated)
        .toSorted()
        .at(-1);
      expect([path, feed.updated]).toEqual([path, newest ?? '1970-01-01T00:00:00Z']);
    }
  });

  test('has in every entry an id of its own, a title, dates by RFC 3339, one link to its page, and a summary or a text', () => {
    for (const { path, text } of feeds('atom.xml')) {
      const entries = parseAtomFeed(text).entries ?? [];
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      for (const { id, title, links, published = '', updated = '', summary, content } of entries) {
        expect([path, id, title?.value]).toEqual([
          path,
          expect.stringMatching(/^tag:[^,]+,\d{4}-\d\d-\d\d:\S+$/),
          filled,
        ]);
        expect([published, updated]).toEqual([rfc3339, rfc3339]);
        expect(updated >= published).toBe(true);
        expect(links?.filter(({ rel }) => rel === 'alternate').map(({ href }) => isOfThisSite(href))).toEqual([true]);
        expect(summary?.value ?? content?.value).toEqual(filled);
        expect([path, title?.value, problemsInContent(content?.value ?? '')]).toEqual([path, title?.value, []]);
      }
    }
  });

  test('keeps the id of a story in every feed that has it', () => {
    const ids = new Map<string, string>();
    for (const { path, text } of feeds('atom.xml').filter(({ path }) => !path.includes('/corrections/')))
      for (const { id, links } of parseAtomFeed(text).entries ?? []) {
        const page = links?.[0]?.href ?? '';
        expect([path, page, ids.get(page) ?? id]).toEqual([path, page, id]);
        ids.set(page, id ?? '');
      }
    expect(ids.size).toBeGreaterThan(80);
  });
});

/** jsonfeed.org, version 1.1. */
describe('JSON Feed', () => {
  const own = ['version', 'title', 'home_page_url', 'feed_url', 'description', 'language', 'items'];
  const ofItems = [
    'id',
    'url',
    'title',
    'summary',
    'content_html',
    'content_text',
    'image',
    'date_published',
    'date_modified',
    'authors',
    'tags',
  ];

  test('says its version, title and addresses, and nothing that the format does not know', () => {
    for (const { path, address, text } of feeds('feed.json')) {
      const feed = JSON.parse(text);
      expect([path, feed.version, feed.title, feed.feed_url]).toEqual([
        path,
        'https://jsonfeed.org/version/1.1',
        filled,
        address,
      ]);
      expect(isOfThisSite(feed.home_page_url)).toBe(true);
      expect(Object.keys(feed).filter((key) => !own.includes(key))).toEqual([]);
    }
  });

  test('has in every item an id of its own, its address, a text, dates by RFC 3339, and writers with names', () => {
    for (const { path, text } of feeds('feed.json')) {
      const { items } = JSON.parse(text);
      expect(new Set(items.map(({ id }: { id: string }) => id)).size).toBe(items.length);
      for (const item of items) {
        expect([path, item]).toMatchObject([
          path,
          { id: filled, title: filled, date_published: rfc3339, date_modified: rfc3339 },
        ]);
        expect(isOfThisSite(item.url)).toBe(true);
        expect(item.content_html ?? item.content_text).toEqual(filled);
        expect(Object.keys(item).filter((key) => !ofItems.includes(key))).toEqual([]);
        for (const author of item.authors) expect(author).toEqual({ name: filled, url: filled });
      }
    }
  });
});

const filled = expect.stringMatching(/\S/);
const rfc822 = expect.stringMatching(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/);
const rfc3339 = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);

/** All feeds that were found, by the name of their file. */
function feeds(file: string): readonly FeedText[] {
  const all = [...found.texts].filter(([path]) => path.endsWith(`/${file}`));
  return all.map(([path, { text }]) => ({ path: decodeURI(path), address: origin + path, text }));
}

function isOfThisSite(address: string | undefined): boolean {
  return address !== undefined && URL.parse(address)?.origin === origin;
}

/** What a strict reader of XML with namespaces refuses; null where it refuses nothing. */
function faultInXml(text: string): string | null {
  const parser = new SaxesParser({ xmlns: true });
  let fault: string | null = null;
  parser.on('error', ({ message }) => {
    fault ??= message;
  });
  parser.write(text).close();
  return fault;
}

/** What a reader of feeds could not show: addresses that are not whole, and what they would throw away. */
function problemsInContent(html: string): readonly string[] {
  return elements(parse(html)).flatMap((element) => [
    ...['href', 'src'].flatMap((name) => {
      const address = attribute(element, name);
      return address === null || /^(https?:\/\/|mailto:)/.test(address) ? [] : [`${name}=${address}`];
    }),
    ...(['script', 'style', 'iframe', 'form', 'object'].includes(element.tagName) ? [element.tagName] : []),
    ...element.attrs.filter(({ name }) => name === 'style' || name.startsWith('on')).map(({ name }) => name),
  ]);
}
