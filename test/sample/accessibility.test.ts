import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, openReader, type Reader } from '../journeys/reader.ts';
import { type Crawl, crawl } from './crawl.ts';
import { kindsOfPage, type Tongue } from './kinds-of-page.ts';

/** axe in a real browser: no page breaks a rule of accessibility. */

const { origin, now } = inject('edition');

const settings = [
  { name: 'desk, by day', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'desk, by night', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  { name: 'phone, by day', viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  { name: 'phone, by night', viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
] as const;

type Setting = (typeof settings)[number];

let browser: Browser;
let found: Crawl;
beforeAll(async () => {
  [browser, found] = await Promise.all([openBrowser(), crawl()]);
});
afterAll(() => browser?.close());

test.each<[Tongue, number]>([
  ['en', 22],
  ['hi', 15],
  ['ur', 15],
])('every kind of page in %s, on a desk and on a phone, by day and by night', async (language, fewest) => {
  const pages = kindsOfPage(found.pages, language);
  expect(pages.length).toBeGreaterThanOrEqual(fewest);
  await using reader = await openWithAxe();
  const violations: string[] = [];
  for (const { name, path } of pages) {
    await reader.page.goto(origin + path);
    for (const setting of settings) violations.push(...(await violationsIn(reader.page, setting, name)));
  }
  expect(violations).toEqual([]);
  expect(reader.foreign).toEqual([]);
});

test.each(settings.map((setting, turn) => ({ ...setting, turn })))(
  'every page of the edition in one of these settings in turn: $name',
  async ({ turn, ...setting }) => {
    await using reader = await openWithAxe();
    const violations: string[] = [];
    for (const { path } of found.pages.filter((_, place) => place % settings.length === turn)) {
      await reader.page.goto(origin + path);
      violations.push(...(await violationsIn(reader.page, setting, decodeURI(path))));
    }
    expect(violations).toEqual([]);
    expect([reader.problems, reader.foreign]).toEqual([[], []]);
  },
);

test('it would say so', async () => {
  await using reader = await openWithAxe();
  await reader.page.goto(origin);
  await reader.page.evaluate(() => {
    document.querySelector('main img')?.removeAttribute('alt');
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p style="color:#999;background:#aaa">Faint</p>');
  });
  const violations = await violationsIn(reader.page, settings[0], 'home');
  expect(violations.map((violation) => violation.split(': ')[1])).toEqual(['color-contrast', 'image-alt']);
});

/** A reader whose pages all hold axe, past their policy, which is tested elsewhere; and no pictures, which it does not look at. */
async function openWithAxe(): Promise<Reader> {
  const reader = await openReader(browser, { origin, now, bypassCSP: true });
  await reader.page.addInitScript(axe.source);
  await reader.page.route('**/pictures/**', (route) => route.fulfill({ contentType: 'image/gif', body: onePoint }));
  return reader;
}

const onePoint = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

async function violationsIn(
  page: Page,
  { name, viewport, colorScheme }: Setting,
  of: string,
): Promise<readonly string[]> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations.map(({ id, nodes }) => `${of} (${name}): ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
