import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveContributor } from '../../src/desk/save-contributor.ts';
import { type FullPaper, startFullPaper } from './full-paper.ts';
import { draft, hi, publish, startPaper } from './paper.ts';

let paper: FullPaper;
beforeAll(async () => {
  paper = await startFullPaper();
});
afterAll(async () => paper?.[Symbol.asyncDispose]());

const page = async (query: string) => (await paper.get(`/search${query}`)).text;
const hits = (html: string) => html.match(/<mark>/g)?.length ?? 0;

/** The options of a choice: what each stands for, its name, and whether it is chosen. */
function options(html: string, name: string): readonly string[] {
  const [, choice = ''] = new RegExp(`<select name="${name}">(.*?)</select>`, 's').exec(html) ?? [];
  return [...choice.matchAll(/<option( selected)? value(?:="(.*?)")?( selected)?>(.*?)<\/option>/g)].map(
    ([, before, value = '', after, label]) => `${value}=${label}${before || after ? '!' : ''}`,
  );
}

describe('the search form', () => {
  test('offers whom and what stories are by and about, and keeps what was chosen', async () => {
    const open = await page('?q=gates');
    expect(options(open, 'author')).toEqual(['=Everybody', 'ada-quill=Ada Quill']);
    expect(options(open, 'topic')).toEqual(['=All topics', 'floods=Floods']);
    const narrowed = await page('?q=gates&author=ada-quill&topic=floods');
    expect(options(narrowed, 'author')).toEqual(['=Everybody', 'ada-quill=Ada Quill!']);
    expect(options(narrowed, 'topic')).toEqual(['=All topics', 'floods=Floods!']);
    expect(hits(narrowed)).toBeGreaterThan(0);
    expect((await paper.get('/hi/search')).text).toContain('>सभी लेखक</option>');
  });

  test('names nobody before a story of theirs is out, nor in another language', async () => {
    await using own = await startPaper();
    const fields = { byline: [{ contributor: own.ada, role: 'words' as const }], topics: [own.floods] };
    await draft(own, { headline: 'Not yet', fields });
    expect((await own.get('/search')).text).not.toMatch(/Ada Quill|Floods/);
    await publish(own, { headline: 'बाढ़', fields: { ...fields, language: hi } });
    expect((await own.get('/search')).text).not.toMatch(/Ada Quill|Floods/);
    expect(options((await own.get('/hi/search')).text, 'author')).toContain('ada-quill=Ada Quill');
  });

  test('offers those of the stories that were found, where there are too many to name', async () => {
    await using own = await startPaper();
    for (let n = 0; n < 151; n++) {
      const saved = await saveContributor(own.app.desk, own.editor, { to: { names: { en: `Writer ${n}` } } });
      if (!saved.ok) throw new Error('Refused.');
      const byline = [{ contributor: saved.value.record.id, role: 'words' as const }];
      await publish(own, { headline: n === 77 ? 'Seventy-seven boats' : `Story ${n}`, fields: { byline } });
    }
    expect(options((await own.get('/search')).text, 'author')).toEqual(['=Everybody']);
    expect(options((await own.get('/search?q=boats')).text, 'author')).toEqual(['=Everybody', 'writer-77=Writer 77']);
    expect(options((await own.get('/search?q=boats&author=writer-3')).text, 'author')).toEqual([
      '=Everybody',
      'writer-3=Writer 3!',
    ]);
  });
});

describe('what cannot be meant is said, and the rest is searched', () => {
  test.each([
    ['from=2026-02-30', '“2026-02-30” is no date'],
    ['until=yesterday', '“yesterday” is no date'],
    ['section=nowhere', 'Nothing here is called “nowhere”'],
    ['author=nobody', 'Nothing here is called “nobody”'],
    ['topic=%3Cb%3E', 'Nothing here is called “&lt;b>”'],
  ])('%s', async (query, words) => {
    const html = await page(`?q=gates&${query}`);
    expect(html).toContain(words);
    expect(hits(html)).toBe(hits(await page('?q=gates')));
  });

  test('a last day before the first', async () => {
    const html = await page('?q=gates&from=2026-11-23&until=2026-11-22');
    expect(html).toContain('The first day comes after the last');
    expect(hits(html)).toBe(0);
    expect(await page('?q=gates&from=2026-11-23&until=2026-11-23')).not.toContain('comes after the last');
  });

  test('and nothing is said where all can be meant', async () => {
    expect(await page('?q=gates&section=world&author=ada-quill&from=2026-11-01')).not.toContain('took no notice');
  });
});
