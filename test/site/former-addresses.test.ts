import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveContributor } from '../../src/desk/save-contributor.ts';
import { saveSeries } from '../../src/desk/save-series.ts';
import { saveTopic } from '../../src/desk/save-topic.ts';
import type { Slug } from '../../src/story/slug.ts';
import { draft, hi, type PaperWithCast, publish, startPaper } from './paper.ts';

let paper: PaperWithCast;
beforeAll(async () => {
  paper = await startPaper();
  const { ada, floods, longWater } = paper;
  const fields = { byline: [{ contributor: ada, role: 'words' as const }], topics: [floods], series: longWater };
  await publish(paper, { headline: 'The gates held', fields });
  await publish(paper, { headline: 'फाटक टिके रहे', fields: { ...fields, language: hi } });
});
afterAll(async () => paper?.[Symbol.asyncDispose]());

async function whereTo(path: string) {
  const { status, headers } = await paper.get(path);
  return [status, headers['location']];
}

describe('whoever and whatever was renamed', () => {
  const renames = [
    ['author', (slug: string) => saveContributor(paper.app.desk, paper.editor, change(paper.ada, slug))],
    ['topic', (slug: string) => saveTopic(paper.app.desk, paper.editor, change(paper.floods, slug))],
    ['series', (slug: string) => saveSeries(paper.app.desk, paper.editor, change(paper.longWater, slug))],
  ] as const;

  function change<Id>(id: Id, slug: string) {
    return { id, to: { slug: slug as Slug } };
  }

  test.each(renames)('/%s/… leads from every former address to the present one in one step', async (first, rename) => {
    await rename('one');
    expect((await paper.get(`/${first}/one`)).status).toBe(200);
    await rename('two');
    expect(await whereTo(`/${first}/one`)).toEqual([301, `/${first}/two`]);
    await rename('three');
    for (const slug of ['one', 'two']) {
      expect(await whereTo(`/${first}/${slug}`)).toEqual([301, `/${first}/three`]);
      expect(await whereTo(`/hi/${first}/${slug}`)).toEqual([301, `/hi/${first}/three`]);
      expect(await whereTo(`/${first}/${slug}/feed.xml`)).toEqual([301, `/${first}/three/feed.xml`]);
      expect(await whereTo(`/${first}/${slug}?before=x`)).toEqual([404, undefined]);
    }
    await rename('one');
    expect((await paper.get(`/${first}/one`)).status).toBe(200);
    expect(await whereTo(`/${first}/two`)).toEqual([301, `/${first}/one`]);
    expect(await whereTo(`/ur/${first}/two`)).toEqual([404, undefined]);
  });

  test('keeps its former addresses: nobody else gets them', async () => {
    const { desk } = paper.app;
    await saveTopic(desk, paper.editor, change(paper.floods, 'high-water'));
    await saveTopic(desk, paper.editor, change(paper.floods, 'floods'));
    const other = await saveTopic(desk, paper.editor, { to: { names: { en: 'Other' }, slug: 'high-water' as Slug } });
    expect(other).toEqual({ ok: false, refusal: { kind: 'address-taken', path: '/topic/high-water' } });
    const named = await saveTopic(desk, paper.editor, { to: { names: { en: 'High water' } } });
    expect(named).toMatchObject({ ok: true, value: { record: { slug: 'high-water-2' } } });
    expect(await desk.archive.check()).toEqual([]);
  });

  test('is not named by a former address before a story of it is shown', async () => {
    const { desk } = paper.app;
    const saved = await saveTopic(desk, paper.editor, { to: { names: { en: 'Secret' } } });
    if (!saved.ok) throw new Error('Refused.');
    const { id } = saved.value.record;
    await saveTopic(desk, paper.editor, change(id, 'more-secret'));
    await draft(paper, { headline: 'Not yet', fields: { topics: [id] } });
    expect(await whereTo('/topic/secret')).toEqual([404, undefined]);
    expect(await whereTo('/topic/secret/feed.xml')).toEqual([404, undefined]);
  });
});

describe('a feed where another system kept it', () => {
  test.each([
    ['/feed', '/feed.xml'],
    ['/feed/', '/feed.xml'],
    ['/feed/rss2/', '/feed.xml'],
    ['/feed/atom/', '/atom.xml'],
    ['/rss', '/feed.xml'],
    ['/rss/', '/feed.xml'],
    ['/rss.xml', '/feed.xml'],
    ['/RSS.xml?utm_source=x', '/feed.xml?utm_source=x'],
    ['/index.xml', '/feed.xml'],
    ['/hi/feed/', '/hi/feed.xml'],
    ['/world/feed/', '/world/feed.xml'],
    ['/world/coast/rss/', '/world/coast/feed.xml'],
    ['/author/ada-quill/rss/', '/author/ada-quill/feed.xml'],
  ])('%s leads to %s', async (path, to) => {
    await saveContributor(paper.app.desk, paper.editor, { id: paper.ada, to: { slug: 'ada-quill' as Slug } });
    expect(await whereTo(path)).toEqual([301, to]);
    expect((await paper.get(to)).status).toBe(200);
  });

  test.each(['/nowhere/feed', '/world/feed/nonsense', '/author/nobody/rss', '/topic/rss', '/feed/feed'])(
    '%s, where there is none, is not found',
    async (path) => {
      expect((await paper.get(path)).status).toBe(404);
    },
  );

  test('gives way to what stands there', async () => {
    await publish(paper, { headline: 'RSS', fields: { slug: 'rss' as Slug } });
    expect((await paper.get('/world/rss')).text).toContain('The whole text of RSS.');
  });
});
