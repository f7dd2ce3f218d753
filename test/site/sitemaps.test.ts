import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { importStories } from '../../src/desk/import-stories.ts';
import { days, hours, type Instant, parseInstant, shift } from '../../src/kit/instant.ts';
import { storyDocument } from '../../src/story/document.ts';
import type { Language } from '../../src/story/language.ts';
import { done, en, noon, type PaperWithCast, paragraph, publish, startPaper, ur } from './paper.ts';

let paper: PaperWithCast;

beforeAll(async () => {
  paper = await startPaper();
  await takeIn(paper, 'Rain in October', en, '2026-10-05T10:00:00Z');
  await takeIn(paper, 'Rain last year', en, '2025-02-28T23:30:00Z');
  await takeIn(paper, 'نئے سال کی رات', ur, '2026-08-31T20:00:00Z');
  await takeIn(paper, 'Nearly too old for news', en, formatted(shift(noon, -hours(48))));
  await takeIn(paper, 'Too old for news', en, formatted(shift(noon, -hours(48) - 1000)));
  await takeIn(paper, 'A date that was guessed', en, formatted(shift(noon, -hours(5))), true);
  await publish(paper, { headline: 'Signs & “wonders” <today>', fields: { topics: [paper.floods] } });
});
afterAll(async () => paper?.[Symbol.asyncDispose]());

test('the index names a file for each month that has stories, whatever their language, and one for all other pages', async () => {
  expect(await locations('/sitemap.xml')).toEqual([
    '/sitemap/pages.xml',
    '/sitemap/2026-11.xml',
    '/sitemap/2026-10.xml',
    '/sitemap/2026-08.xml',
    '/sitemap/2025-02.xml',
  ]);
});

test('every file that the index names is valid, and each shown story stands in one of them once', async () => {
  const all: string[] = [];
  for (const path of await locations('/sitemap.xml'))
    if (path !== '/sitemap/pages.xml') all.push(...(await locations(path)));
  expect(all.toSorted()).toEqual([
    '/ur/world/نئے-سال-کی-رات',
    '/world/a-date-that-was-guessed',
    '/world/nearly-too-old-for-news',
    '/world/rain-in-october',
    '/world/rain-last-year',
    '/world/signs-wonders-today',
    '/world/too-old-for-news',
  ]);
});

test('every address of a sitemap answers, and is the canonical one', async () => {
  for (const file of await locations('/sitemap.xml'))
    for (const path of await locations(file)) {
      const { status, text } = await paper.get(encodeURI(path));
      expect([path, status]).toEqual([path, 200]);
      expect(text).toContain(`<link rel="canonical" href="${paper.app.origin}${encodeURI(path)}"/>`);
    }
});

test('a story in it says when it last changed', async () => {
  const { text } = await paper.get('/sitemap/2025-02.xml');
  expect(text).toContain('<lastmod>2025-02-28T23:30:00Z</lastmod>');
});

test('a month without stories has no file', async () => {
  for (const file of ['2026-09.xml', '2026-12.xml', '2026-11-2.xml', '2026-13.xml', 'x.xml', '2026-11.xml/x'])
    expect((await paper.get(`/sitemap/${file}`)).status).toBe(404);
});

test('the news sitemap has the stories of two days whose date is known, and is valid', async () => {
  expect((await locations('/news-sitemap.xml')).toSorted()).toEqual([
    '/world/nearly-too-old-for-news',
    '/world/signs-wonders-today',
  ]);
  expect((await paper.get('/news-sitemap.xml')).text).toContain(
    '<news:title>Signs &amp; “wonders” &lt;today&gt;</news:title>',
  );
});

test('a moment after its 48 hours a story has left the news, with nobody having done anything', async () => {
  paper.advance(1);
  expect(await locations('/news-sitemap.xml')).toEqual(['/world/signs-wonders-today']);
  paper.advance(days(3));
  expect(await locations('/news-sitemap.xml')).toEqual([]);
});

test('the news sitemap of a busy paper has the newest thousand', async () => {
  await using busy = await startPaper();
  const at = (n: number) => formatted(shift(noon, -n * 60_000));
  await takeInMany(
    busy,
    Array.from({ length: 1203 }, (_, n) => [`Story ${n}`, n % 2 ? en : ur, at(n)] as const),
  );
  const news = await locations('/news-sitemap.xml', busy);
  expect(news).toHaveLength(1000);
  expect(news).toContain('/ur/world/story-0');
  expect(news).toContain('/world/story-999');
  expect(news).not.toContain('/ur/world/story-1000');
});

/** Paths that a sitemap names, in its order, decoded; after the file was found valid. */
async function locations(path: string, of: PaperWithCast = paper): Promise<string[]> {
  const { status, text, headers } = await of.get(path);
  expect([status, headers['content-type']]).toEqual([200, 'application/xml; charset=utf-8']);
  await expectValid(text);
  return [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => {
    expect(address.startsWith(of.app.origin)).toBe(true);
    return decodeURI(address.slice(of.app.origin.length));
  });
}

async function expectValid(contents: string): Promise<void> {
  const schema = async (fileName: string) => ({
    fileName,
    contents: await readFile(join(import.meta.dirname, 'schemas', fileName), 'utf8'),
  });
  const { valid, errors } = await validateXML({
    xml: { fileName: 'sitemap.xml', contents },
    schema: await schema('sitemap.xsd'),
    preload: [await schema('sitemap-news.xsd')],
  });
  expect(errors.map(({ message }) => message)).toEqual([]);
  expect(valid).toBe(true);
}

function takeIn(
  to: PaperWithCast,
  headline: string,
  language: Language,
  at: string,
  dateEstimated = false,
): Promise<void> {
  return takeInMany(to, [[headline, language, at]], dateEstimated);
}

async function takeInMany(
  to: PaperWithCast,
  stories: readonly (readonly [headline: string, language: Language, at: string])[],
  dateEstimated = false,
): Promise<void> {
  const commands = stories.map(([headline, language, at]) => ({
    source: 'test',
    key: headline,
    fields: { language, section: to.world },
    document: storyDocument(headline, '', [paragraph(headline)]),
    publishedAt: parseInstant(at) as Instant,
    dateEstimated,
  }));
  for (const result of await importStories(to.app.desk, to.editor, commands)) done(result);
}

function formatted(at: Instant): string {
  return new Date(at).toISOString();
}
