import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  type HostilePaper,
  type Poisoned,
  poison,
  poisonFurniture,
  poisonHouse,
  startHostilePaper,
} from './hostile-paper.ts';
import { hostileTexts, hostileTextsTogether } from './hostile-texts.ts';
import { PageWatch } from './page-watch.ts';
import { openBrowser, openReader, type Reader, withoutPictures } from './reader.ts';

/**
 * THREATS: stored XSS, by the API. Every text goes in by HTTP, into every field of what another program may write, and is looked at in a real browser
 * at every place where readers meet it: nothing runs. What is refused is seen in `test/threats/api-payloads.test.ts`.
 */

// Hundreds of pages; a busy machine takes its time over each.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 });

let browser: Browser;
let paper: HostilePaper;
let reader: Reader;
let watch: PageWatch;
let plainFeeds: ReadonlyMap<string, readonly string[]>;
const poisoned: Poisoned[] = [];
/** As many together as the shortest field holds: were one of them no text, pages would have elements and attributes that they have not. */
const bundles = hostileTextsTogether(100).map((texts) => texts.join(' '));

const lists = ['/latest', '/archive/2026/11', '/archive/2026/11/23', '/corrections', '/search?q=alert'];
const feeds = ['/feed.xml', '/atom.xml', '/corrections/atom.xml', '/n3/feed.xml', '/news-sitemap.xml', '/sitemap.xml'];
const notXml = ['/feed.json', '/manifest.webmanifest'];
const asked = (text: string) => {
  const query = encodeURIComponent(text.toWellFormed());
  const search = `/search?q=${query}&section=${query}&author=${query}&from=${query}&after=${query}`;
  return [search, `/${query}/${query}?${query}=${query}`];
};

beforeAll(async () => {
  browser = await openBrowser();
  paper = await startHostilePaper(hostileTexts);
  reader = await openReader(browser, { origin: paper.app.origin, now: paper.now() });
  await withoutPictures(reader);
  watch = new PageWatch(reader, paper.app.origin);
  for (const n of [1, 2]) await poison(paper, 'The gates hold', n);
  const plain = await poison(paper, 'Nine metres of water', 3);
  await poisonFurniture(paper, plain.text);
  for (const path of [
    '/',
    '/about',
    '/contact',
    '/archive',
    ...plain.paths,
    ...lists,
    ...asked('Nine metres of water'),
  ])
    await watch.learn(path);
  plainFeeds = await readFeeds();
  for (const [n, text] of bundles.entries()) poisoned.push(await poison(paper, text, n + 10));
});
afterAll(async () => {
  await browser?.close();
  await paper?.[Symbol.asyncDispose]();
});

test('no page that shows a hostile text runs it, is refused anything, or asks anything of another site', async () => {
  for (const { text, paths } of poisoned) {
    await poisonFurniture(paper, text);
    await watch.expectHarmless('/');
    for (const path of ['/about', ...paths]) await watch.expectHarmless(path, { shows: text });
  }
  for (const path of ['/archive', '/contact']) await watch.expectHarmless(path);
  for (const path of lists) await watch.expectHarmless(path, { shows: 'alert(' });
});

test('every text of a body that takes such texts held one', async () => {
  const table = await readFile('test/golden/api/texts.txt', 'utf8');
  const takers = table.split('\n').filter((line) => line.endsWith('taken'));
  const members = takers.map((line) => line.replace(/\s+(\d+ )?taken$/, ''));
  await poisonHouse(paper, hostileTexts);
  expect(members.length).toBeGreaterThan(50);
  expect(members.filter((member) => !paper.api.taken.has(member))).toEqual([]);
});

test('nor does a page that repeats what was asked for', async () => {
  for (const text of bundles) for (const path of asked(text)) await watch.expectHarmless(path);
});

test('feeds and sitemaps are XML with no element that others have not, and nothing of them runs', async () => {
  for (const [path, elements] of await readFeeds()) {
    expect([path, elements.filter((element) => !plainFeeds.get(path)?.includes(element))]).toEqual([path, []]);
  }
  for (const path of notXml) JSON.parse((await paper.get(path)).text);
  for (const path of [...feeds, ...notXml]) {
    // A feed is downloaded rather than shown; what the browser's own view of XML may not do is not our affair.
    await reader.page.goto(paper.app.origin + path).catch(() => null);
    expect([path, reader.dialogs, reader.foreign]).toEqual([path, [], []]);
  }
});

test('an embed with a hostile title opens its provider’s frame and nothing else', async () => {
  await using reader = await openReader(browser, { origin: paper.app.origin, now: paper.now() });
  await reader.page.goto(`${paper.app.origin}/n11/story-11`);
  await reader.page.locator('.embed > a').click();
  await expect.poll(() => reader.foreign).toEqual(['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ']);
  expect([reader.dialogs, reader.problems]).toEqual([[], []]);
});

test('without our escaping and our policy this browser would run them: the texts are loaded', async () => {
  await using reader = await openReader(browser, { origin: paper.app.origin });
  await reader.page.setContent(hostileTexts.filter((text) => !text.includes('http-equiv')).join('\n'));
  await expect.poll(() => reader.dialogs.length).toBeGreaterThan(5);
});

/** The elements of each feed, read as XML by the browser; `parsererror` is one of them where it is none. */
async function readFeeds(): Promise<ReadonlyMap<string, readonly string[]>> {
  const read = new Map<string, readonly string[]>();
  await reader.page.goto('about:blank');
  for (const path of feeds) {
    const { text } = await paper.get(path);
    const elements = await reader.page.evaluate((xml) => {
      const all = new DOMParser().parseFromString(xml, 'application/xml').querySelectorAll('*');
      return [...new Set([...all].map(({ tagName }) => tagName))];
    }, text);
    read.set(path, elements);
  }
  return read;
}
