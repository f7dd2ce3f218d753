import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { hours, minutes } from '../../src/kit/instant.ts';
import { nameOf } from '../press/dictionary-reader.ts';
import { proseOf } from '../render/prose.ts';
import { type PaperWithCast, paragraph, publish, startPaper } from '../site/paper.ts';
import { openBrowser } from './reader.ts';

/** A reader who goes on to a second page, in a real browser that has shared dictionaries (RFC 9842). */

/** Contents as they come over the wire, without heads: of the first page with every file and the dictionary, of the second page. */
const budgets = { first: 14 * 1024, second: 3 * 1024 };

let browser: Browser;
let paper: PaperWithCast;
let paths: readonly string[];
beforeAll(async () => {
  browser = await openBrowser();
  paper = await startPaper();
  const written: string[] = [];
  for (let n = 0; n < 8; n++) {
    const { path } = await publish(paper, {
      headline: proseOf(9, n + 1).join(' '),
      standfirst: proseOf(20, n + 40).join(' '),
      body: proseOf(900, n + 100).map((text) => paragraph(text)),
    });
    written.push(path ?? '');
    paper.advance(minutes(5));
  }
  paths = written;
  paper.advance(hours(1));
  // Whoever comes first has the dictionary made for those who come after.
  await vi.waitUntil(async () => (await paper.get('/', { headers: { 'Accept-Encoding': 'zstd' } })).headers['link'], {
    timeout: 30_000,
  });
});
afterAll(async () => {
  expect(paper?.faults).toEqual([]);
  await browser?.close();
  await paper?.[Symbol.asyncDispose]();
});

test('the browser fetches the dictionary when it is idle, names it on the next page, and reads the small answer', async () => {
  // Not `openReader`: watching for other sites turns the browser's cache off.
  await using page = await browser.newPage();
  const traffic = await watch(page);
  await page.goto(paper.app.origin + paths[0]);
  const fetched = await traffic.answerTo(/\.dict$/);
  expect(fetched.headers['use-as-dictionary']).toBe('match="/*"');
  const dictionary = await paper.get(new URL(fetched.url).pathname);
  await pause(500);
  const first = traffic.answers().map(({ headers }) => Number(headers['content-length']));
  expect(first.length).toBeGreaterThanOrEqual(4);
  expect(first.reduce((sum, length) => sum + length)).toBeLessThanOrEqual(budgets.first);

  await page.goto(paper.app.origin + paths[1]);
  const second = await traffic.answerTo(new RegExp(`${paths[1]}$`));
  expect(second.asked['available-dictionary']).toBe(nameOf(dictionary.bytes));
  expect(second.headers['content-encoding']).toBe('dcz');
  expect(Number(second.headers['content-length'])).toBeLessThanOrEqual(budgets.second);
  expect(await page.content()).toBe(await contentOf(paths[1] ?? ''));
});

test('an hour later it is led to what is new in the dictionary, and sent that alone', async () => {
  await using page = await browser.newPage();
  const traffic = await watch(page);
  await page.goto(paper.app.origin + paths[2]);
  const first = await traffic.answerTo(/\.dict$/);
  await publish(paper, { headline: 'The gates hold', body: 'Nine metres of water.' });
  paper.advance(hours(1));
  await vi.waitUntil(
    async () => {
      await page.goto(`${paper.app.origin}/latest`);
      await pause(500);
      return traffic
        .answers()
        .some(({ url, headers }) => url.endsWith('.dict') && headers['content-encoding'] === 'dcz');
    },
    { timeout: 30_000 },
  );
  const news = await traffic.answerTo(/\.dict$/, (url) => url !== first.url);
  expect(Number(news.headers['content-length'])).toBeLessThan(Number(first.headers['content-length']) / 3);
  await page.goto(paper.app.origin + paths[3]);
  const third = await traffic.answerTo(new RegExp(`${paths[3]}$`));
  const dictionary = await paper.get(new URL(news.url).pathname);
  expect([third.asked['available-dictionary'], third.headers['content-encoding']]).toEqual([
    nameOf(dictionary.bytes),
    'dcz',
  ]);
  expect(await page.content()).toBe(await contentOf(paths[3] ?? ''));
});

/** A page as a browser without a dictionary reads it. */
async function contentOf(path: string): Promise<string> {
  const place = await browser.newContext();
  try {
    const page = await place.newPage();
    await page.goto(paper.app.origin + path);
    return await page.content();
  } finally {
    await place.close();
  }
}

interface Exchange {
  readonly url: string;
  /** Headers as they went over the wire, in lower case. */
  readonly asked: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a page asks for and is answered, as the browser's network sees it. */
async function watch(page: Page) {
  const network: CDPSession = await page.context().newCDPSession(page);
  const exchanges = new Map<string, { url?: string; asked?: Exchange['asked']; headers?: Exchange['headers'] }>();
  const add = (id: string, more: object) => void exchanges.set(id, { ...exchanges.get(id), ...more });
  network.on('Network.requestWillBeSent', ({ requestId, request }) => add(requestId, { url: request.url }));
  network.on('Network.requestWillBeSentExtraInfo', ({ requestId, headers }) =>
    add(requestId, { asked: lower(headers) }),
  );
  network.on('Network.responseReceivedExtraInfo', ({ requestId, headers }) =>
    add(requestId, { headers: lower(headers) }),
  );
  await network.send('Network.enable');
  const answers = () =>
    [...exchanges.values()].flatMap(({ url, asked, headers }) =>
      url && asked && headers ? [{ url, asked, headers }] : [],
    );
  const answerTo = (address: RegExp, which: (url: string) => boolean = () => true): Promise<Exchange> =>
    vi.waitUntil(() => answers().find(({ url }) => address.test(new URL(url).pathname) && which(url)), {
      timeout: 30_000,
    });
  return { answers, answerTo };
}

function lower(headers: Readonly<Record<string, string>>): Exchange['headers'] {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
