import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openReader, withoutPictures } from '../journeys/reader.ts';
import { type Crawl, crawl } from './crawl.ts';
import { kindsOfPage, tongues } from './kinds-of-page.ts';

/** Nothing moves once it is there, and nothing is wider than the window, however small that or large the type is. */

const { origin, now } = inject('edition');

let browser: Browser;
let found: Crawl;
beforeAll(async () => {
  [browser, found] = await Promise.all([openBrowser(), crawl()]);
});
afterAll(() => browser?.close());

describe.each([360, 1280])('in a window of %i points', (width) => {
  test.each(tongues)('nothing moves while the pictures of a front or a story in %s come late', async (language) => {
    const wanted = ['home', 'section', 'story with a picture', 'gallery', 'live', 'analysis'];
    const pages = kindsOfPage(found.pages, language).filter(({ name }) => wanted.includes(name));
    expect(pages.length).toBeGreaterThan(2);
    await using reader = await openReader(browser, { origin, now, viewport: { width, height: 800 } });
    const { page } = reader;
    await noteShifts(page);
    await page.route('**/pictures/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await route.continue().catch(() => {});
    });
    for (const { name, path } of pages) {
      await page.goto(origin + path, { waitUntil: 'domcontentloaded' });
      await readToTheEnd(page);
      await page.waitForLoadState('networkidle');
      expect([name, await shiftsOf(page)]).toEqual([name, []]);
    }
  });
});

test.each([360, 768, 1280])(
  '%i points wide: the picture of a story is broad, and begins where its headline does',
  async (width) => {
    await using reader = await openReader(browser, { origin, now, viewport: { width, height: 800 } });
    await withoutPictures(reader);
    for (const language of tongues) {
      const story = kindsOfPage(found.pages, language).find(({ name }) => name === 'story with a picture');
      await reader.page.goto(origin + story?.path);
      const [headline, picture] = await reader.page.evaluate(placesOf, ['h1', '.lead-picture img']);
      expect([language, picture?.start]).toEqual([language, headline?.start]);
      expect(picture?.width).toBeGreaterThan(width / 2);
    }
  },
);

test('stories stand beside the lead of a front where its picture is as high as they are, else below it', async () => {
  await using reader = await openReader(browser, { origin, now, viewport: { width: 1280, height: 800 } });
  await withoutPictures(reader);
  const fronts = ['/', '/islands', '/culture', '/opinion'];
  const seen: string[] = [];
  for (const path of fronts) {
    await reader.page.goto(origin + path);
    const [lead, picture, seconds] = await reader.page.evaluate(placesOf, ['.lead', '.lead img', '.seconds']);
    seen.push(`${picture?.width ? 'picture' : 'words'}, ${lead?.start === seconds?.start ? 'below' : 'beside'}`);
  }
  expect(seen).toEqual(['picture, beside', 'picture, beside', 'words, below', 'words, below']);
});

test('on broad paper headline, byline, picture and text begin at one edge', async () => {
  await using reader = await openReader(browser, { origin, now, viewport: { width: 1280, height: 800 } });
  await withoutPictures(reader);
  await reader.page.emulateMedia({ media: 'print' });
  for (const language of tongues) {
    const story = kindsOfPage(found.pages, language).find(({ name }) => name === 'story with a picture');
    await reader.page.goto(origin + story?.path);
    const places = await reader.page.evaluate(placesOf, ['h1', '.head .by', '.lead-picture img', '.body']);
    expect([language, ...places.map(({ start }) => start)]).toEqual([language, 0, 0, 0, 0]);
  }
});

test('what does move is noticed', async () => {
  await using reader = await openReader(browser, { origin, now });
  await noteShifts(reader.page);
  await reader.page.goto(origin);
  // What moves is seen to move from one painting to the next; to be pictured, a page is painted.
  await reader.page.screenshot();
  await reader.page.evaluate(() => document.querySelector('main')?.before('It moves. '.repeat(500)));
  await reader.page.screenshot();
  await expect.poll(() => shiftsOf(reader.page)).not.toEqual([]);
});

describe.each([
  { name: 'on the smallest phone', width: 320, text: 16 },
  { name: 'on a desk, with type twice as large', width: 1280, text: 32 },
  { name: 'on a phone, with type twice as large', width: 360, text: 32 },
])('$name', ({ width, text }) => {
  test.each(tongues)('nothing in %s is wider than the window', async (language) => {
    await using reader = await openReader(browser, { origin, now, viewport: { width, height: 700 } });
    const { page } = reader;
    // As a reader sets it in the browser.
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: text, fixed: (text * 13) / 16 } });
    // What stands on every page is told once.
    const wide = new Map<string, string>();
    for (const { name, path } of kindsOfPage(found.pages, language)) {
      await page.goto(origin + path);
      const root = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
      expect(root).toBeGreaterThanOrEqual(text);
      for (const element of await page.evaluate(tooWide)) if (!wide.has(element)) wide.set(element, name);
    }
    expect([...wide]).toEqual([]);
  });
});

/** Runs in the page: where the first of each begins, as one reads, and how broad it is. */
function placesOf(selectors: string[]): { start: number; width: number }[] {
  return selectors.map((selector) => {
    const { left = 0, right = 0, width = 0 } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
    return { start: document.dir === 'rtl' ? innerWidth - right : left, width };
  });
}

/** Runs in the page: what reaches beyond the window, but for what scrolls within a frame of its own; of what stands in it the innermost. */
function tooWide(): string[] {
  const scrolls = (element: Element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
  const isFramed = (element: Element): boolean => {
    const above = element.parentElement;
    return above !== null && above !== document.body && (scrolls(above) || isFramed(above));
  };
  const isTooWide = (element: Element): boolean => {
    const { left, right, width, height } = element.getBoundingClientRect();
    const isSeen = width > 1 && height > 1 && right > 0;
    return isSeen && (right > innerWidth + 1 || left < -1) && !isFramed(element);
  };
  const wide = [...document.body.querySelectorAll('*')].filter(isTooWide);
  const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
  const { scrollWidth } = document.documentElement;
  return [
    ...(scrollWidth > innerWidth ? [`the page is ${scrollWidth} wide`] : []),
    ...innermost.map(({ tagName, className, textContent }) => `${tagName}.${className}: ${textContent.slice(0, 40)}`),
  ];
}

async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Node }[] };
        shifts.push(`${value} ${sources.map(({ node }) => node?.textContent?.slice(0, 30)).join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(globalThis, { shifts });
  });
}

function shiftsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);
}

/** Scrolls through the page, so that every picture that waits until it is near is asked for. */
async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
      scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}
