import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { formatInstant, hours, shift } from '../../src/kit/instant.ts';
import { elements, textOf } from '../render/tree.ts';
import { type Crawl, crawl } from './crawl.ts';
import { headOf, single } from './page-head.ts';

/** What search engines and browsers are told of the sample edition: sitemaps, robots.txt, the manifest. */

const { origin, now } = inject('edition');

let found: Crawl;
beforeAll(async () => {
  found = await crawl();
});

describe('sitemaps', () => {
  test('are named by robots.txt and by the index, and each is valid', async () => {
    const index = locationsIn('/sitemap.xml');
    expect(index.length).toBeGreaterThan(4);
    for (const path of ['/sitemap.xml', '/news-sitemap.xml', ...index]) {
      const { headers, text } = found.texts.get(path) ?? {};
      expect([path, headers?.['content-type']]).toEqual([path, 'application/xml; charset=utf-8']);
      expect([path, await faultsIn(text ?? '')]).toEqual([path, []]);
    }
  });

  test('name every page that may be found, once, but for the older stories of a list and days of the archive', () => {
    const named = locationsIn('/sitemap.xml').flatMap(locationsIn);
    expect(new Set(named).size).toBe(named.length);
    const canonical = found.pages.filter(({ path, document }) => {
      const head = headOf(document);
      return !single(head, 'robots')?.includes('noindex') && head.canonicals[0] === origin + path;
    });
    const paths = canonical.map(({ path }) => path);
    expect(named.filter((path) => !paths.includes(path)).map(decodeURI)).toEqual([]);
    const left = paths.filter((path) => !named.includes(path) && !/\?before=|\/archive\/|\/series\//.test(path));
    // Sections that have no story in a language yet.
    const withStories = left.filter((path) => storiesOn(path) > 0);
    expect(withStories.map(decodeURI)).toEqual([]);
  });

  test('for news have the stories of two days, with title, language and date as on their pages', () => {
    const text = found.texts.get('/news-sitemap.xml')?.text ?? '';
    const entries = [...text.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => ({
      path: contentOf(entry, 'loc').slice(origin.length),
      title: contentOf(entry, 'news:title'),
      language: contentOf(entry, 'news:language'),
      name: contentOf(entry, 'news:name'),
      date: contentOf(entry, 'news:publication_date'),
    }));
    const oldest = formatInstant(shift(now, -hours(48)));
    const fresh = found.pages.flatMap(({ path, document }) => {
      const head = headOf(document);
      const date = single(head, 'article:published_time');
      const title = textOf(elements(document, 'h1')[0]);
      const language = elements(document, 'html')[0]?.attrs.find(({ name }) => name === 'lang')?.value;
      return date && date >= oldest ? [{ path, title, language, name: 'The Salvane Courier', date }] : [];
    });
    expect(fresh.length).toBeGreaterThan(20);
    const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
    expect(entries.toSorted(byPath)).toEqual(fresh.toSorted(byPath));
  });
});

test('robots.txt lets readers’ search engines into every page, and keeps searches and those who train models out', () => {
  const { text = '', headers } = found.texts.get('/robots.txt') ?? {};
  expect(headers?.['content-type']).toBe('text/plain; charset=utf-8');
  for (const line of text.split('\n')) expect(line).toMatch(/^$|^(User-agent|Allow|Disallow|Sitemap): \S+$/);
  const kept = found.pages.filter(({ path }) => !mayVisit(text, 'Googlebot', path)).map(({ path }) => path);
  expect(kept).toEqual([]);
  for (const path of ['/search?q=gates', '/hi/search?q=x', '/api/v1/stories', '/newsroom', '/preview/x'])
    expect([path, mayVisit(text, 'Googlebot', path)]).toEqual([path, false]);
  expect(['GPTBot', 'CCBot', 'Google-Extended'].filter((robot) => mayVisit(text, robot, '/world'))).toEqual([]);
  expect(['OAI-SearchBot', 'Bingbot'].filter((robot) => !mayVisit(text, robot, '/world'))).toEqual([]);
  expect(text.match(/^Sitemap: .*$/gm)).toEqual([
    `Sitemap: ${origin}/sitemap.xml`,
    `Sitemap: ${origin}/news-sitemap.xml`,
  ]);
});

test('the manifest names the paper, and an icon that is there', () => {
  const { text = '', headers } = found.texts.get('/manifest.webmanifest') ?? {};
  expect(headers?.['content-type']).toMatch(/^application\/manifest\+json/);
  const { name, lang, dir, start_url, icons } = JSON.parse(text);
  expect({ name, lang, dir, start_url }).toEqual({
    name: 'The Salvane Courier',
    lang: 'en',
    dir: 'ltr',
    start_url: '/',
  });
  expect(icons.length).toBeGreaterThan(0);
  for (const { src, type } of icons) expect(found.texts.get(src)?.headers['content-type']).toBe(type);
});

/** The paths that a sitemap names, percent-encoded. */
function locationsIn(sitemap: string): readonly string[] {
  const { text = '' } = found.texts.get(sitemap) ?? {};
  return [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => {
    expect(address.startsWith(`${origin}/`)).toBe(true);
    return address.slice(origin.length);
  });
}

function storiesOn(path: string): number {
  const page = found.pages.find((each) => each.path === path);
  return page ? elements(page.document, 'main').flatMap((main) => elements(main, 'article')).length : 0;
}

function contentOf(xml: string, name: string): string {
  const [, value = ''] = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml) ?? [];
  return value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

async function faultsIn(contents: string): Promise<readonly string[]> {
  const schema = async (fileName: string) => ({
    fileName,
    contents: await readFile(join(import.meta.dirname, '../site/schemas', fileName), 'utf8'),
  });
  const { errors } = await validateXML({
    xml: { fileName: 'sitemap.xml', contents },
    schema: await schema('sitemap.xsd'),
    preload: [await schema('sitemap-news.xsd')],
  });
  return errors.map(({ message }) => message);
}

/** Whether a robot may visit an address (RFC 9309: its own group or else that of all; the longest rule that fits, and allowing where equal). */
function mayVisit(text: string, robot: string, path: string): boolean {
  const groups = text
    .split(/\n\n+/)
    .map((group) => group.split('\n').map((line) => line.split(': ') as [string, string]));
  const isFor = (name: string) => (group: (typeof groups)[number]) =>
    group.some(([field, value]) => field === 'User-agent' && value.toLowerCase() === name.toLowerCase());
  const rules = (groups.find(isFor(robot)) ?? groups.find(isFor('*')) ?? [])
    .filter(([field, pattern]) => (field === 'Allow' || field === 'Disallow') && fits(pattern, path))
    .toSorted(([a, one], [b, other]) => other.length - one.length || a.localeCompare(b));
  return rules[0]?.[0] !== 'Disallow';
}

function fits(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.?+^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*').replace(/\\\$$/, '$')}`).test(path);
}
