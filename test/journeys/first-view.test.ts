import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { proseOf } from '../render/prose.ts';
import { type PaperWithCast, paragraph, publish, startPaper } from '../site/paper.ts';
import { openBrowser, openReader } from './reader.ts';
import { whenIdle } from './when-idle.ts';

/** What a first visit costs: the document and every file that the browser asks for to show it, heads included, as they come over the wire. */
const budget = 14 * 1024;

let browser: Browser;
let paper: PaperWithCast;
beforeAll(async () => {
  browser = await openBrowser();
  paper = await startPaper();
  for (let n = 0; n < 6; n++)
    await publish(paper, { headline: proseOf(9, n).join(' '), body: proseOf(40, n + 20).join(' ') });
});
afterAll(async () => {
  await browser?.close();
  await paper?.[Symbol.asyncDispose]();
});

test('the first view of a story of 900 words without pictures is 14 KB at most', async () => {
  const body = proseOf(900).map((text) => paragraph(text));
  const { path } = await publish(paper, { headline: 'The gates hold', standfirst: 'For now.', body });
  await using reader = await openReader(browser, { origin: paper.app.origin, now: paper.now() });
  const { page } = reader;
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (whenIdle.test(request.url())) return;
    sizes.push(
      request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize),
    );
  });
  await page.goto(paper.app.origin + path);
  // A browser without a window does not ask for the mark in its tab.
  await page.evaluate(() => fetch(document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href ?? ''));
  await page.waitForLoadState('networkidle');
  expect(sizes.length).toBeGreaterThanOrEqual(4);
  const all = (await Promise.all(sizes)).reduce((sum, size) => sum + size);
  expect(all).toBeLessThanOrEqual(budget);
  expect([reader.problems, reader.foreign]).toEqual([[], []]);
});

test('a second page asks for no file again', async () => {
  // Not `openReader`: watching for other sites turns the browser's cache off.
  await using page = await browser.newPage();
  await page.goto(`${paper.app.origin}/latest`);
  await page.waitForLoadState('networkidle');
  const before = await filesAnswered();
  await page.goto(`${paper.app.origin}/about`);
  await page.waitForLoadState('networkidle');
  expect(await filesAnswered()).toBe(before);
});

async function filesAnswered(): Promise<string | undefined> {
  return /^dateline_answers_total\{page="file",status="2xx"\} (\d+)$/m.exec((await paper.get('/metrics')).text)?.[1];
}
