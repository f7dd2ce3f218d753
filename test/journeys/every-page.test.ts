import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FullPaper, startFullPaper } from '../site/full-paper.ts';
import { openBrowser, openReader } from './reader.ts';

/** Every kind of page in a real browser: for everybody, by day and by night, on a phone, without anything moving. */

let browser: Browser;
let paper: FullPaper;

beforeAll(async () => {
  browser = await openBrowser();
  paper = await startFullPaper();
});
afterAll(async () => {
  await browser?.close();
  await paper?.[Symbol.asyncDispose]();
});

const pages: readonly (readonly [name: string, where: (paper: FullPaper) => string])[] = [
  ['home', () => '/'],
  ['home in Urdu', () => '/ur'],
  ['section', () => '/world'],
  ['story', ({ paths }) => paths.everything],
  ['story in Hindi', ({ paths }) => paths.hindi],
  ['live story', ({ paths }) => paths.kinds[4] ?? ''],
  ['gallery', ({ paths }) => paths.kinds[5] ?? ''],
  ['corrected story', ({ paths }) => paths.corrected],
  ['contributor', () => '/author/ada-quill'],
  ['topic', () => '/topic/floods'],
  ['series', () => '/series/the-long-water'],
  ['latest', () => '/latest'],
  ['archive', () => '/archive'],
  ['month', () => '/archive/2026/11'],
  ['day', () => '/archive/2026/11/23'],
  ['search', () => '/search?q=story&section=world'],
  ['corrections', () => '/corrections'],
  ['what changed', ({ paths }) => `${paths.corrected}?changes`],
  ['standing page', () => '/about'],
  ['nothing', () => '/nothing'],
  ['gone', ({ paths }) => paths.gone],
];

const settings = [
  { name: 'on a desk by day', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'on a phone by night', viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
] as const;

describe.each(settings)('$name', ({ viewport, colorScheme }) => {
  test.each(pages)(
    '%s: no violation of the rules of accessibility, nothing moves, nothing scrolls sideways',
    async (_, where) => {
      // The rules are loaded into the page past its policy, which is tested elsewhere.
      const context = { origin: paper.app.origin, now: paper.now(), viewport, colorScheme, bypassCSP: true };
      await using reader = await openReader(browser, context);
      const { page } = reader;
      await page.addInitScript(() => {
        const shifts: number[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
        Object.assign(globalThis, { shifts });
      });
      await page.goto(paper.app.origin + encodeURI(where(paper)));
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
      );
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      expect(found).toEqual([]);
      expect(reader.foreign).toEqual([]);
    },
  );
});

test('without a script every page is complete: the menu, the search, the older pages, the embed’s link', async () => {
  await using reader = await openReader(browser, {
    origin: paper.app.origin,
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  const { page } = reader;
  await page.goto(`${paper.app.origin}${paper.paths.everything}`);
  expect(await page.locator('.embed > a').getAttribute('href')).toBe('https://www.youtube.com/watch?v=dQw4w9WgXcQ');
  await page.locator('button[popovertarget]').click();
  await page.locator('header nav a', { hasText: 'Search' }).click();
  await page.locator('main input[name=q]').fill('gates');
  await page.locator('main input[name=q]').press('Enter');
  await page.waitForURL(/\/search\?/);
  expect(await page.locator('main').textContent()).toContain('The gates held');
  await page.locator('main a', { hasText: 'The gates held' }).first().click();
  expect(await page.locator('h1').textContent()).toBe('The gates held');
  expect(reader.foreign).toEqual([]);
});

test('the first story of the front page is three keys away', async () => {
  await using reader = await openReader(browser, { origin: paper.app.origin, now: paper.now() });
  const { page } = reader;
  await page.goto(paper.app.origin);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await Promise.all([page.waitForURL(({ pathname }) => pathname !== '/'), page.keyboard.press('Enter')]);
  expect(await page.locator('h1').count()).toBe(1);
  expect([reader.problems, reader.foreign]).toEqual([[], []]);
});
