import { describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import type { ActReceipt } from '../../src/desk/act-on-story.ts';
import { changePublication } from '../../src/desk/change-publication.ts';
import { saveContributor } from '../../src/desk/save-contributor.ts';
import { saveSection } from '../../src/desk/save-section.ts';
import { saveSeries } from '../../src/desk/save-series.ts';
import { saveTopic } from '../../src/desk/save-topic.ts';
import { hours, minutes } from '../../src/kit/instant.ts';
import type { BodyBlock } from '../../src/story/document.ts';
import type { Slug } from '../../src/story/slug.ts';
import { everywhere } from './everywhere.ts';
import { correct, rewrite } from './full-paper.ts';
import { done, emptyPaper, type Paper, type PaperWithCast, paragraph, publish, startPaper } from './paper.ts';

/** Truth 3 at the readers' door: what was acknowledged is on every page that shows it, at the next request. */

test('a story is on every page that lists it, at the next request', async () => {
  await using paper = await startPaper();
  await everyPage(paper);
  await publishQuake(paper);
  expect(await saying(paper, 'The ground shook')).toEqual([
    '/',
    '/world',
    '/latest',
    '/author/ada-quill',
    '/topic/floods',
    '/series/the-long-water',
    '/archive',
    '/archive/2026/11',
    '/archive/2026/11/23',
    '/corrections',
    '/about',
    '/nothing/here',
    '/search',
    ...feeds,
    '/news-sitemap.xml',
  ]);
});

describe('an update is on every page that shows the story', () => {
  test('its headline', async () => {
    await using paper = await startPaper();
    const { story } = await publishQuake(paper);
    const before = await saying(paper, 'The ground shook');
    paper.advance(minutes(3));
    await rewrite(paper, story, 'The ground shook twice');
    expect(await saying(paper, 'The ground shook twice')).toEqual(before);
    expect(await saying(paper, 'The ground shook<')).toEqual([]);
  });

  test('and behind every link that another story has to it', async () => {
    await using paper = await startPaper();
    const { story } = await publishQuake(paper);
    const alsoRead: BodyBlock = { type: 'also_read', attrs: { story: story.id, headline: null } };
    await publish(paper, { headline: 'Fear of more', body: [paragraph('People stay up.'), alsoRead] });
    paper.advance(minutes(3));
    await rewrite(paper, story, 'The ground shook twice');
    expect(mainOf((await paper.get('/world/fear-of-more')).text)).toContain('The ground shook twice');
  });

  test('a headline that was waited for becomes a link as soon as a story bears it', async () => {
    await using paper = await startPaper();
    const alsoRead: BodyBlock = { type: 'also_read', attrs: { story: null, headline: 'The ground shook' } };
    await publish(paper, { headline: 'Fear of more', body: [paragraph('People stay up.'), alsoRead] });
    const link = 'href="/world/the-ground-shook"';
    expect(mainOf((await paper.get('/world/fear-of-more')).text)).not.toContain(link);
    await publishQuake(paper);
    expect(mainOf((await paper.get('/world/fear-of-more')).text)).toContain(link);
  });
});

test('a correction is on the story, among the corrections and in their feed', async () => {
  await using paper = await startPaper();
  const { story } = await publishQuake(paper);
  paper.advance(minutes(3));
  await correct(paper, story, 'The ground shook', 'Tuesday', 'We had the wrong day.');
  const pages = ['/world/the-ground-shook', '/corrections', '/corrections/feed.xml', '/corrections/atom.xml'];
  for (const page of pages) expect((await paper.get(page)).text).toContain('We had the wrong day.');
});

test('a renamed writer, topic, series and section have their new names wherever they are named', async () => {
  await using paper = await startPaper();
  await publishQuake(paper);
  const { desk } = paper.app;
  const renamed = (name: string) => ({ to: { names: { en: name } } });
  const own = ['/world/the-ground-shook'];
  const before = {
    writer: await saying(paper, 'Ada Quill', own),
    topic: await saying(paper, 'Floods', own),
    series: await saying(paper, 'The long water', own),
  };
  done(await saveContributor(desk, paper.editor, { id: paper.ada, ...renamed('Ada Quill-Marsh') }));
  done(await saveTopic(desk, paper.editor, { id: paper.floods, ...renamed('High waters') }));
  done(await saveSeries(desk, paper.editor, { id: paper.longWater, ...renamed('The longest water') }));
  done(await saveSection(desk, paper.editor, { id: paper.opinion, ...renamed('Voices') }));
  expect(await saying(paper, 'Ada Quill-Marsh', own)).toEqual(before.writer);
  expect(await saying(paper, 'High waters', own)).toEqual(before.topic);
  expect(await saying(paper, 'The longest water', own)).toEqual(before.series);
  for (const page of ['/', '/world/the-ground-shook', '/nothing/here'])
    expect((await paper.get(page)).text).toContain('>Voices<');
});

test('a section that moves takes its stories along, and every old address leads there in one hop', async () => {
  await using paper = await startPaper();
  await publish(paper, { headline: 'Low tide', fields: { section: paper.coast } });
  paper.advance(1);
  const moved = { id: paper.coast, to: { parent: null, slug: 'shore' as Slug } };
  done(await saveSection(paper.app.desk, paper.editor, moved));
  for (const [old, now] of [
    ['/world/coast', '/shore'],
    ['/world/coast/low-tide', '/shore/low-tide'],
    ['/world/coast/feed.xml', '/shore/feed.xml'],
  ] as const) {
    const reply = await paper.get(old);
    expect([reply.status, reply.headers['location']]).toEqual([301, now]);
    expect((await paper.get(now)).status).toBe(200);
  }
  expect((await paper.get('/latest')).text).toContain('href="/shore/low-tide"');
  expect((await paper.get('/sitemap/2026-11.xml')).text).toContain('/shore/low-tide</loc>');
});

test('what the paper says of itself changes everywhere at once', async () => {
  await using paper = await startPaper();
  const publication = await paper.app.desk.archive.read((reader) => reader.publication());
  if (!publication) throw new Error('There is no publication.');
  const [first, ...others] = publication.languages;
  const languages = [{ ...first, nameplate: 'The Harbour Times' }, ...others] as const;
  const change = {
    seen: publication.version,
    to: { languages, policies: { ...publication.policies, aiCrawlers: 'deny' as const } },
  };
  expect((await paper.get('/robots.txt')).text).not.toContain('PerplexityBot');
  done(await changePublication(paper.app.desk, paper.editor, change));
  for (const page of ['/', '/latest', '/nothing', '/feed.xml', '/about', '/manifest.webmanifest'])
    expect((await paper.get(page)).text).toContain('The Harbour Times');
  expect((await paper.get('/robots.txt')).text).toContain('PerplexityBot');
});

test('at midnight the date line of every page is the new day’s, in each edition’s own zone', async () => {
  await using paper = await startPaper();
  const days = async () => ({
    en: (await paper.get('/')).text.includes('datetime="2026-11-24"'),
    hi: (await paper.get('/hi')).text.includes('datetime="2026-11-24"'),
  });
  paper.advance(hours(6));
  expect(await days()).toEqual({ en: false, hi: false });
  paper.advance(minutes(30));
  expect(await days()).toEqual({ en: false, hi: true });
  paper.advance(hours(5.5));
  expect(await days()).toEqual({ en: true, hi: true });
});

test('a page that shows nothing of a change keeps its tag', async () => {
  await using paper = await startPaper();
  for (let n = 0; n < 7; n++) await publish(paper, { headline: `Recent ${n}`, fields: { section: paper.opinion } });
  const { story } = await publish(paper, { headline: 'Far down', fields: { language: 'hi' as never } });
  const tag = async () => (await paper.get('/about')).headers['etag'];
  const before = await tag();
  paper.advance(minutes(1));
  await rewrite(paper, story, 'Far down, and changed');
  expect(await tag()).toBe(before);
});

test('after a restart under another origin, no page that was kept names the old one', async () => {
  await using paper = await startPaper({ origin: 'https://old.example' });
  await publish(paper, { headline: 'Low tide' });
  const canonical = async ({ get }: Pick<Paper, 'get'>, host: string) =>
    /rel="canonical" href="([^"]*)"/.exec((await get('/world/low-tide', { headers: { Host: host } })).text)?.[1];
  expect(await canonical(paper, 'old.example')).toBe('https://old.example/world/low-tide');
  await paper.app[Symbol.asyncDispose]();
  await using again = await emptyPaper({ dataFolder: paper.dataFolder, origin: 'https://new.example' });
  expect(await canonical(again, 'new.example')).toBe('https://new.example/world/low-tide');
});

test('what another process writes is on the next page too', async () => {
  await using paper = await startPaper();
  await paper.get('/');
  await using archive = await openArchive(paper.dataFolder);
  const elsewhere = { ...paper, app: { ...paper.app, desk: { ...paper.app.desk, archive } } };
  await publish(elsewhere, { headline: 'Written elsewhere' });
  expect((await paper.get('/')).text).toContain('Written elsewhere');
});

const lists = ['', '/world', '/author/ada-quill', '/topic/floods', '/series/the-long-water'];
const feeds = lists.flatMap((path) => ['feed.xml', 'atom.xml', 'feed.json'].map((file) => `${path}/${file}`));
const unasked = everywhere.filter((address) => !address.includes('?'));
const pages = unasked.toSpliced(unasked.indexOf('/nothing/here') + 1, 0, '/search');

async function everyPage(paper: PaperWithCast): Promise<void> {
  for (const page of pages) await paper.get(page);
}

/** The pages that say this, in the order of `pages`. */
async function saying(paper: PaperWithCast, words: string, more: readonly string[] = []): Promise<readonly string[]> {
  const found: string[] = [];
  for (const page of [...pages, ...more]) if ((await paper.get(page)).text.includes(words)) found.push(page);
  return found;
}

function publishQuake(paper: PaperWithCast): Promise<ActReceipt> {
  const byline = [{ contributor: paper.ada, role: 'words' }] as const;
  return publish(paper, {
    headline: 'The ground shook',
    fields: { topics: [paper.floods], series: paper.longWater, byline },
  });
}

function mainOf(html: string): string {
  return html.slice(html.indexOf('<main'), html.indexOf('</main>'));
}
