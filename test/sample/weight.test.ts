import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { openBrowser, openReader } from '../journeys/reader.ts';
import { whenIdle } from '../journeys/when-idle.ts';
import { dictionaryReader } from '../press/dictionary-reader.ts';
import { elements } from '../render/tree.ts';
import { ask } from '../site/ask.ts';
import { type Crawl, type CrawledPage, crawl } from './crawl.ts';
import { headOf } from './page-head.ts';

/** What pages of the sample edition weigh, as a browser asks for them: the compressed contents of the document and of every file. */

const { origin, port, now } = inject('edition');

let browser: Browser;
let found: Crawl;
beforeAll(async () => {
  [browser, found] = await Promise.all([openBrowser(), crawl()]);
});
afterAll(() => browser?.close());

test('a story of some 900 words without pictures comes in 14 KB at most, its script in 3 KB', async () => {
  const story = storyOf(900);
  expect(wordsOf(story)).toBeGreaterThan(800);
  const files = await firstView(story.path);
  const weights = Object.fromEntries(files.map(({ type, bytes }) => [type, bytes]));
  expect(Object.keys(weights).sort()).toEqual(['css', 'html', 'javascript', 'svg']);
  expect(weights['javascript']).toBeLessThanOrEqual(3 * 1024);
  expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(14 * 1024);
});

test('for who has been here before, and has the dictionary, it comes in 3 KB', async () => {
  const reader = dictionaryReader((target, question) => ask(port, target, question));
  await vi.waitUntil(async () => (await reader.get('/')) && reader.dictionary, { timeout: 20_000, interval: 100 });
  const { headers, bytes } = await reader.get(storyOf(900).path);
  expect(headers['content-encoding']).toBe('dcz');
  expect(bytes.length).toBeLessThanOrEqual(3 * 1024);
});

test('no page asks for a file but its sheet, its script, its icon and its pictures', () => {
  const asked = found.pages.flatMap(({ document }) =>
    elements(document, 'link', 'script', 'iframe', 'source', 'video', 'audio', 'object', 'embed').flatMap(({ attrs }) =>
      attrs
        .filter(({ name, value }) => name === 'src' || (name === 'rel' && value === 'stylesheet'))
        .map(({ value }) => value),
    ),
  );
  expect([...new Set(asked)].map((value) => value.replace(/[0-9a-f]{16}/, '…'))).toEqual([
    'stylesheet',
    '/files/site.….js',
  ]);
});

/** The story without pictures whose length is nearest to so many words. */
function storyOf(words: number): CrawledPage {
  const plain = found.pages.filter((page) => wordsOf(page) > 0 && elements(page.document, 'img').length === 0);
  const [nearest] = plain.toSorted((a, b) => Math.abs(wordsOf(a) - words) - Math.abs(wordsOf(b) - words));
  if (!nearest) throw new Error('Every story has a picture.');
  return nearest;
}

function wordsOf({ document }: CrawledPage): number {
  return Number(/"wordCount":(\d+)/.exec(headOf(document).linkedData[0] ?? '')?.[1] ?? 0);
}

/** All that a browser gets for the first view of a page, in bytes as they come over the wire, without heads. */
async function firstView(path: string): Promise<readonly { readonly type: string; readonly bytes: number }[]> {
  await using reader = await openReader(browser, { origin, now });
  const { page } = reader;
  const files: Promise<{ type: string; bytes: number }>[] = [];
  page.on('requestfinished', async (request) => {
    if (whenIdle.test(request.url())) return;
    const size = async () => {
      const type = (await request.response())?.headers()['content-type'] ?? '';
      const [, kind = type] = /^(?:text|image)\/(\w+)/.exec(type) ?? [];
      return { type: kind, bytes: (await request.sizes()).responseBodySize };
    };
    files.push(size());
  });
  await page.goto(origin + path);
  // A browser without a window does not ask for the mark in its tab.
  await page.evaluate(() => fetch(document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href ?? ''));
  await page.waitForLoadState('networkidle');
  // A busy machine tells later of what has come: document, sheet, script, mark.
  await expect.poll(() => files.length).toBeGreaterThanOrEqual(4);
  return Promise.all(files);
}
