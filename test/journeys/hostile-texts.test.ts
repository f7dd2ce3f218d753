import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { PaperWithCast } from '../site/paper.ts';
import { startHostilePaper } from './hostile-paper.ts';
import { hostileTexts } from './hostile-texts.ts';
import { openBrowser, openReader, type Reader, readLines, withoutPictures } from './reader.ts';

/** THREATS: stored XSS. Every text, in every field, at every place where readers meet it, in a real browser: nothing runs. */

// Hundreds of pages; a busy machine takes its time over each.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

let browser: Browser;
let paper: PaperWithCast & { readonly paths: string[] };

beforeAll(async () => {
  browser = await openBrowser();
  paper = await startHostilePaper(hostileTexts);
});
afterAll(async () => {
  await browser?.close();
  await paper?.[Symbol.asyncDispose]();
});

test('no page that shows a hostile text runs it, is refused anything, or asks anything of another site', async () => {
  await using reader = await openReader(browser, { origin: paper.app.origin, now: paper.now() });
  await withoutPictures(reader);
  const lists = [
    '/',
    '/latest',
    '/archive',
    '/archive/2026/11',
    '/archive/2026/11/23',
    '/corrections',
    '/about',
    '/search',
  ];
  for (const path of [...lists, ...paper.paths]) await expectHarmless(reader, path, true);
});

test('nor does a page that repeats what was asked for', async () => {
  await using reader = await openReader(browser, { origin: paper.app.origin, now: paper.now() });
  for (const text of hostileTexts) {
    const query = encodeURIComponent(text.toWellFormed());
    await expectHarmless(reader, `/search?q=${query}&section=${query}&author=${query}&from=${query}&after=${query}`);
    await expectHarmless(reader, `/${query}/${query}?${query}=${query}`);
  }
});

test('nor does a feed, a sitemap or the manifest, opened as a page', async () => {
  await using reader = await openReader(browser, { origin: paper.app.origin, now: paper.now() });
  for (const path of [
    '/feed.xml',
    '/atom.xml',
    '/feed.json',
    '/corrections/atom.xml',
    '/news-sitemap.xml',
    '/manifest.webmanifest',
  ]) {
    // A feed is downloaded rather than shown; what the browser's own view of XML may not do is not our affair.
    await reader.page.goto(paper.app.origin + path).catch(() => null);
    expect([path, reader.dialogs, reader.foreign]).toEqual([path, [], []]);
  }
});

test('an embed with a hostile title opens its provider’s frame and nothing else', async () => {
  await using reader = await openReader(browser, { origin: paper.app.origin, now: paper.now() });
  await reader.page.goto(`${paper.app.origin}/n1/story-1`);
  await reader.page.locator('.embed > a').click();
  await expect.poll(() => reader.foreign).toEqual(['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ']);
  expect([reader.dialogs, reader.problems]).toEqual([[], []]);
});

test('without our escaping and our policy this browser would run them: the texts are loaded', async () => {
  await using reader = await openReader(browser, { origin: paper.app.origin });
  await reader.page.setContent(hostileTexts.filter((text) => !text.includes('http-equiv')).join('\n'));
  await expect.poll(() => reader.dialogs.length).toBeGreaterThan(5);
});

/** What only a hostile text could have put there. */
const alien =
  'base, object, style, iframe, meta[http-equiv=refresh], link[href*=evil], form[action*=evil], [onload], [onerror], [onclick], [onfocus], [onmouseover], [ontoggle], [href^="javascript:" i], [autofocus]';

async function expectHarmless(reader: Reader, path: string, shows = false): Promise<void> {
  const response = await reader.page.goto(paper.app.origin + path);
  expect([path, [200, 404, 410].includes(response?.status() ?? 0)]).toEqual([path, true]);
  expect([path, reader.dialogs, reader.foreign]).toEqual([path, [], []]);
  expect([path, reader.problems.splice(0).filter((problem) => !/status of (404|410)/.test(problem))]).toEqual([
    path,
    [],
  ]);
  expect([path, await reader.page.locator(alien).count()]).toEqual([path, 0]);
  if (shows) expect((await readLines(reader.page)).join('\n')).toContain('alert(');
}
