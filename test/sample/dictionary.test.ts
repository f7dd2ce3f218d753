import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { openBrowser } from '../journeys/reader.ts';
import { ask } from '../site/ask.ts';
import { crawl } from './crawl.ts';

/** Every page of the sample edition, as a browser decodes it that has its dictionary (RFC 9842). */

const { origin, port } = inject('edition');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test('a browser that has the dictionaries reads the same of every page, and is sent less of each', async () => {
  const paths = (await crawl()).pages.map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(200);
  // Not `openReader`: watching for other sites turns the browser's cache off.
  await using page = await browser.newPage();
  for (const front of ['/hi', '/ur', '/']) await takeDictionary(page, front);
  for (const path of paths) {
    const plain = await ask(port, path);
    const { text, size } = await fetchIn(page, path);
    expect([path, text]).toEqual([path, plain.text]);
    expect([path, size < (await gzipSize(path)) * 0.8]).toEqual([path, true]);
  }
});

/** Stays on a front page until the browser has its dictionary. */
async function takeDictionary(page: Page, path: string): Promise<void> {
  const has = async () => {
    await page.goto(origin + path);
    await pause(500);
    return (await fetchIn(page, path)).size < (await gzipSize(path)) * 0.8;
  };
  await vi.waitUntil(has, { timeout: 30_000 });
}

/** A page as the browser decodes it, and its bytes as they came over the wire. */
function fetchIn(page: Page, path: string): Promise<{ readonly text: string; readonly size: number }> {
  return page.evaluate(async (address) => {
    performance.clearResourceTimings();
    const text = await (await fetch(address, { cache: 'reload' })).text();
    const [timing] = performance.getEntriesByName(address) as PerformanceResourceTiming[];
    return { text, size: timing?.encodedBodySize ?? 0 };
  }, origin + path);
}

async function gzipSize(path: string): Promise<number> {
  return (await ask(port, path, { headers: { 'Accept-Encoding': 'gzip' } })).bytes.length;
}
