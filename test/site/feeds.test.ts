import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changePublication } from '../../src/desk/change-publication.ts';
import { saveContributor } from '../../src/desk/save-contributor.ts';
import { minutes } from '../../src/kit/instant.ts';
import { type FullPaper, rewrite, startFullPaper } from './full-paper.ts';
import { done, noon, type PaperWithCast, paragraph, publish, startPaper } from './paper.ts';

let paper: FullPaper;

beforeAll(async () => {
  paper = await startFullPaper();
});
afterAll(async () => paper?.[Symbol.asyncDispose]());

describe.each([
  ['', 'The Harbour Post'],
  ['/world', 'The Harbour Post: World'],
  ['/world/coast', 'The Harbour Post: Coast'],
  ['/author/ada-quill', 'The Harbour Post: Ada Quill'],
  ['/topic/floods', 'The Harbour Post: Floods'],
  ['/series/the-long-water', 'The Harbour Post: The long water'],
  ['/corrections', 'The Harbour Post: Corrections'],
  ['/hi', 'बंदरगाह पोस्ट'],
  ['/ur/topic/floods', 'ہاربر پوسٹ: Floods'],
])('the feeds of %s', (path, title) => {
  test('say in each format whose they are, where they stand, and the same entries', async () => {
    const { rss, atom, json } = await readFeeds(paper, path);
    const home = `${paper.app.origin}${path || '/'}`;
    expect([rss.title, atom.title?.value, json.title]).toEqual([title, title, title]);
    expect([rss.link, json.home_page_url]).toEqual([home, home]);
    expect(atom.links?.find(({ rel }) => rel === 'alternate')?.href).toBe(home);
    expect(atom.links?.find(({ rel }) => rel === 'self')?.href).toBe(`${paper.app.origin}${path}/atom.xml`);
    expect(json.feed_url).toBe(`${paper.app.origin}${path}/feed.json`);
    const entries = json.items?.map(({ id, url, title }) => [id, url, title]) ?? [];
    expect(entries.length).toBeGreaterThan(0);
    expect(rss.items?.map(({ guid, link, title }) => [guid?.value, link, title])).toEqual(entries);
    expect(atom.entries?.map(({ id, links, title }) => [id, links?.[0]?.href, title?.value])).toEqual(entries);
  });

  test('name pages that are there', async () => {
    for (const { url = '' } of (await readFeeds(paper, path)).json.items ?? []) {
      expect(url.startsWith(`${paper.app.origin}/`)).toBe(true);
      expect((await paper.get(new URL(url).pathname)).status).toBe(200);
    }
  });
});

test('a story comes whole, with its writer, its topics, its picture and its times', async () => {
  const { rss, atom, json } = await readFeeds(paper, '/world');
  const at = rss.items?.findIndex(({ title }) => title === 'Everything at once') ?? -1;
  const [item, entry, whole] = [rss.items?.[at], atom.entries?.[at], json.items?.[at]];
  for (const html of [item?.content?.encoded, entry?.content?.value, whole?.content_html]) {
    expect(html).toContain('It never rose like this.');
    expect(html).toContain('<td');
    expect(html).toContain(`${paper.app.origin}/pictures/${paper.picture.hash}/`);
    expect(html).not.toMatch(/class=|<script|<iframe|style=|(href|src)="\//);
  }
  expect(item?.dc?.creators).toEqual(['Ada Quill']);
  expect(entry?.authors).toEqual([{ name: 'Ada Quill', uri: `${paper.app.origin}/author/ada-quill` }]);
  expect(whole?.tags).toEqual(['World', 'Floods']);
  expect(item?.pubDate && Date.parse(item.pubDate)).toBe(noon + minutes(8 * 11));
  expect(whole?.image).toBe(`${paper.app.origin}/pictures/${paper.picture.hash}/960`);
  expect((await paper.get(new URL(whole?.image ?? '').pathname)).status).toBe(200);
});

test('a correction is an entry of its own, with what was wrong', async () => {
  const { json } = await readFeeds(paper, '/corrections');
  expect(json.items).toMatchObject([{ title: 'The gates held', content_text: 'We wrote Sunday.' }]);
  expect(json.items?.[0]?.id).toMatch(/:correction_/);
});

test('an entry keeps its id when its headline and address change, and says when it was updated', async () => {
  await using own = await startPaper();
  const { story } = await publish(own, { headline: 'First words' });
  const [before] = (await readFeeds(own, '')).json.items ?? [];
  own.advance(minutes(30));
  await rewrite(own, story, 'Other words');
  const [after] = (await readFeeds(own, '')).json.items ?? [];
  expect(after?.id).toBe(before?.id);
  expect(after?.title).toBe('Other words');
  expect([after?.date_published, after?.date_modified]).toEqual([before?.date_published, '2026-11-23T12:30:00Z']);
});

test('where the paper gives first words only, no feed holds the text', async () => {
  await using own = await startPaper();
  await publish(own, { headline: 'Held back', standfirst: 'The gist.', body: 'The whole of it, word for word.' });
  const publication = await own.app.desk.archive.read((reader) => reader.publication());
  if (!publication) throw new Error('There is no publication.');
  const policies = { ...publication.policies, feeds: 'excerpt' } as const;
  done(await changePublication(own.app.desk, own.editor, { seen: publication.version, to: { policies } }));
  for (const file of ['feed.xml', 'atom.xml', 'feed.json']) {
    const { text } = await own.get(`/${file}`);
    expect(text).toContain('The gist.');
    expect(text).not.toContain('word for word');
  }
});

test('texts that would break out of a feed do not', async () => {
  const hostile = ']]></content:encoded></item></channel></rss><script>alert(1)</script>&amp;&#0; "\'<!--';
  await using own = await startPaper();
  const named = { to: { names: { en: hostile } } };
  const { record } = done(await saveContributor(own.app.desk, own.editor, named));
  await publish(own, {
    headline: hostile,
    standfirst: hostile,
    body: [paragraph(hostile)],
    fields: { byline: [{ contributor: record.id, role: 'words' }] },
  });
  const { rss, atom, json } = await readFeeds(own, '');
  expect([rss.items?.length, atom.entries?.length, json.items?.length]).toEqual([1, 1, 1]);
  expect([rss.items?.[0]?.title, atom.entries?.[0]?.title?.value, json.items?.[0]?.title]).toEqual([
    hostile,
    hostile,
    hostile,
  ]);
  expect(atom.entries?.[0]?.authors?.[0]?.name).toBe(hostile);
  for (const file of ['feed.xml', 'atom.xml']) expect((await own.get(`/${file}`)).text).not.toContain('<script');
});

test('there is no feed of what is not shown', async () => {
  for (const path of [
    '/nowhere',
    '/author/nobody',
    '/topic/nothing',
    '/world/nothing',
    '/search',
    '/latest',
    '/topic',
    '/xx',
  ])
    for (const file of ['feed.xml', 'atom.xml', 'feed.json'])
      expect([path, (await paper.get(`${path}/${file}`)).status]).toEqual([path, 404]);
});

test('the feed of a paper without stories is empty and valid', async () => {
  await using own = await startPaper();
  const { rss, atom, json } = await readFeeds(own, '');
  expect([rss.items ?? [], atom.entries ?? [], json.items ?? []]).toEqual([[], [], []]);
  expect(atom.updated).toBe('1970-01-01T00:00:00Z');
});

test('the page beside a feed names it', async () => {
  const { text } = await paper.get('/world');
  for (const file of ['feed.xml', 'atom.xml', 'feed.json']) expect(text).toContain(`href="/world/${file}"`);
});

async function readFeeds(of: PaperWithCast, path: string) {
  const read = async (file: string, type: string) => {
    const reply = await of.get(`${path}/${file}`);
    expect([reply.status, reply.headers['content-type']]).toEqual([200, `application/${type}; charset=utf-8`]);
    return reply.text;
  };
  return {
    rss: parseRssFeed(await read('feed.xml', 'rss+xml')),
    atom: parseAtomFeed(await read('atom.xml', 'atom+xml')),
    json: parseJsonFeed(await read('feed.json', 'feed+json')),
  };
}
