import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FullPaper, startFullPaper } from '../site/full-paper.ts';
import { openBrowser } from './reader.ts';

/** Speculation rules: what a real browser asks for before a click, and what it does not. */

let paper: FullPaper;
let browser: Browser;
beforeAll(async () => {
  paper = await startFullPaper();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await paper?.[Symbol.asyncDispose]();
});

test('pages say where the rules are, and the rules are of their own type', async () => {
  for (const path of ['/', paper.paths.everything, '/latest', '/nothing']) {
    const [, file = ''] = /^"(.*)"$/.exec(String((await paper.get(path)).headers['speculation-rules'])) ?? [];
    const { status, headers, text } = await paper.get(file);
    expect([status, headers['content-type']]).toEqual([200, 'application/speculationrules+json']);
    expect(Object.keys(JSON.parse(text))).toEqual(['prefetch']);
  }
  expect((await paper.get('/feed.xml')).headers['speculation-rules']).toBeUndefined();
});

/** What is fetched ahead while the button is held down on links to these addresses, one after the other. */
async function fetchedAhead(addresses: readonly string[]): Promise<readonly string[]> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  const rules = new Promise((resolve) => session.once('Preload.ruleSetUpdated', resolve));
  const ahead: string[] = [];
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready') ahead.push(prefetchUrl.slice(paper.app.origin.length));
  });
  await session.send('Preload.enable');
  await page.goto(`${paper.app.origin}/about`);
  await rules;
  await page.evaluate((all) => {
    for (const href of all)
      document.body.prepend(Object.assign(document.createElement('a'), { href, innerText: href }));
  }, addresses);
  for (const address of addresses) {
    await page.locator(`body > a[href="${address}"]`).hover();
    await page.mouse.down();
    await page.waitForTimeout(200);
    await page.mouse.move(1, 1);
    await page.mouse.up();
  }
  await page.waitForTimeout(500);
  await page.close();
  return ahead;
}

test('the page behind a link is fetched ahead while the button is down, and nothing that is no page or is asked for with a question', async () => {
  const never = [
    '/search',
    '/search?q=gates',
    '/hi/search?q=x',
    '/latest?before=x',
    '/feed.xml',
    '/world/feed.json',
    '/robots.txt',
    '/newsroom',
    '/newsroom/stories',
    '/preview/x',
    '/api/v1/stories',
    `/pictures/${paper.picture.hash}/320`,
  ];
  const story = encodeURI(paper.paths.hindi);
  await expect.poll(() => fetchedAhead([...never, story, '/world']), { timeout: 40_000 }).toEqual([story, '/world']);
});
