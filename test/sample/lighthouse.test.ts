import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type CrawledPage, crawl } from './crawl.ts';
import { kindsOfPage, type Tongue } from './kinds-of-page.ts';
import { type LighthouseKeeper, startLighthouse } from './lighthouse.ts';

/** Lighthouse: 100 for accessibility, best practices and SEO. */

const { origin } = inject('edition');

let pages: readonly CrawledPage[];
let keeper: LighthouseKeeper;
beforeAll(async () => {
  [{ pages }, keeper] = await Promise.all([crawl(), startLighthouse()]);
});
afterAll(() => keeper?.[Symbol.asyncDispose]());

test.each<[kind: string, language: Tongue, device: 'phone' | 'desk']>([
  ['home', 'en', 'phone'],
  ['home', 'en', 'desk'],
  ['home', 'ur', 'phone'],
  ['section', 'en', 'phone'],
  ['story with a picture', 'en', 'phone'],
  ['story with a picture', 'en', 'desk'],
  ['story with a picture', 'hi', 'phone'],
  ['story with a picture', 'ur', 'phone'],
  ['opinion', 'en', 'phone'],
  ['live', 'en', 'phone'],
  ['gallery', 'en', 'phone'],
  ['contributor', 'en', 'phone'],
  ['topic', 'en', 'phone'],
  ['day', 'en', 'phone'],
  ['corrections', 'en', 'phone'],
  ['standing page', 'en', 'phone'],
])('%s in %s on a %s: 100, 100, 100', async (kind, language, device) => {
  const { scores, failed, warnings } = await keeper.judge(addressOf(kind, language), device);
  expect({ failed, warnings }).toEqual({ failed: [], warnings: [] });
  expect(scores).toEqual({ accessibility: 1, 'best-practices': 1, seo: 1 });
});

/* A page of results asks search engines to leave it out, as they ask of such pages, and that alone costs it points. */
test('search in en on a phone: 100, 100, and nothing amiss but that it stays out of search engines', async () => {
  const { scores, failed, warnings } = await keeper.judge(addressOf('search', 'en'), 'phone');
  expect({ failed, warnings }).toEqual({ failed: ['is-crawlable'], warnings: [] });
  expect(scores).toMatchObject({ accessibility: 1, 'best-practices': 1 });
});

function addressOf(kind: string, language: Tongue): string {
  const page = kindsOfPage(pages, language).find(({ name }) => name === kind);
  if (!page) throw new Error(`There is no page of the kind ${kind} in ${language}.`);
  return origin + page.path;
}
