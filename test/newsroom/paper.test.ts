import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { saveContributor } from '../../src/desk/save-contributor.ts';
import { saveTopic } from '../../src/desk/save-topic.ts';
import { headlineOf } from '../../src/story/document.ts';
import type { Publication } from '../../src/story/publication.ts';
import { administrator, allowed, published } from '../desk/test-desk.ts';
import { checkHtml } from './check-html.ts';
import { type Browsing, openTestNewsroom, type TestNewsroom } from './test-newsroom.ts';

let newsroom: TestNewsroom;
let admin: Browsing;
beforeEach(async () => {
  newsroom = await openTestNewsroom();
  admin = await newsroom.as('administrator');
});
afterEach(async () => {
  expect(newsroom.faults).toEqual([]);
  await newsroom[Symbol.asyncDispose]();
});

const addresses = [
  '/newsroom/sections',
  '/newsroom/sections/new',
  '/newsroom/contributors',
  '/newsroom/contributors/new',
  '/newsroom/topics',
  '/newsroom/series',
  '/newsroom/pages',
  '/newsroom/pages/about/en',
  '/newsroom/look',
  '/newsroom/paper',
  '/newsroom/banner',
];

test.each(addresses)('%s is HTML as it should be, in every language of the screens', async (address) => {
  for (const language of ['en', 'hi', 'ur']) {
    const { status, html } = await (await newsroom.as('administrator', { language })).get(address);
    expect(status).toBe(200);
    checkHtml(html);
    expect(html).toContain(`<html lang="${language}"`);
  }
});

test('who may not change the paper is shown no form, and nothing is changed when they send one', async () => {
  const reporter = await newsroom.as('reporter');
  const before = await paper();
  for (const address of ['/newsroom/look', '/newsroom/paper', '/newsroom/pages/about/en', '/newsroom/banner'])
    expect((await reporter.get(address)).status, address).toBe(403);
  const forms = [
    ['/newsroom/sections/new', { 'names.en': 'Rivers' }],
    ['/newsroom/look', { seen: '1', accent: '#000000' }],
    ['/newsroom/paper', { seen: '1', name: 'Mine' }],
    ['/newsroom/pages/about/en', { seen: '1', title: 'Mine', text: 'Mine.' }],
    ['/newsroom/banner/en', { 'line.en': 'Mine', 'minutes.en': '60' }],
  ] as const;
  for (const [address, form] of forms)
    expect([403, 422], address).toContain((await reporter.post(address, form)).status);
  expect(await paper()).toEqual(before);
  expect(await newsroom.desk.archive.read((reader) => reader.sections())).toHaveLength(3);
});

describe('a section', () => {
  test('is added under another, and its page is there', async () => {
    const { world } = newsroom.desk.sections;
    const { html } = await admin.submit('/newsroom/sections/new', {
      'names.en': 'Asia',
      'names.hi': 'एशिया',
      parent: world.id,
    });
    expect(html).toContain('Saved.');
    expect(html).toContain('/world/asia');
    expect(await newsroom.desk.archive.read((reader) => reader.sectionByPath('world/asia'))).toMatchObject({
      names: { en: 'Asia', hi: 'एशिया' },
    });
  });

  test('that cannot be is told of, with all that was filled in', async () => {
    const answer = await admin.post('/newsroom/sections/new', {
      'names.en': 'Search',
      slug: 'search',
      'descriptions.en': 'What is <found>',
    });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('role="alert"');
    expect(answer.html).toContain('/search');
    expect(answer.html).toContain('What is &lt;found></textarea>');
    checkHtml(answer.html);
  });
});

describe('a contributor', () => {
  test('is changed field by field: what somebody else changed meanwhile is not undone', async () => {
    const { desk } = newsroom;
    const to = { names: { en: 'Ada Quill' }, titles: { en: 'Reporter' } };
    const { record } = allowed(await saveContributor(desk, administrator, { to }));
    const address = `/newsroom/contributors/${record.id}`;
    const seen = seenIn((await admin.get(address)).html);
    allowed(await saveContributor(desk, administrator, { id: record.id, to: { titles: { en: 'Editor' } } }));
    const form = { seen, 'names.en': 'Ada Quill-Tarn', 'titles.en': 'Reporter', slug: 'ada-quill' };
    expect((await admin.submit(address, form)).html).toContain('Saved.');
    expect(await kept(record.id)).toMatchObject({ names: { en: 'Ada Quill-Tarn' }, titles: { en: 'Editor' } });
    const clash = await admin.post(address, { seen, 'names.en': 'Ada Q', 'titles.en': 'Reporter', slug: 'ada-quill' });
    expect(clash.status).toBe(422);
    expect(clash.html).toContain('changed meanwhile');
    expect(clash.html).toContain('value="Ada Q"');
    expect(await kept(record.id)).toMatchObject({ names: { en: 'Ada Quill-Tarn' } });
  });

  test('has links to the web alone', async () => {
    const form = { 'names.en': 'Ada', links: 'javascript:alert(1)' };
    const { status, html } = await admin.post('/newsroom/contributors/new', form);
    expect(status).toBe(422);
    expect(html).toContain('is no address of the web');
  });

  const kept = (id: `contributor_${string}`) => newsroom.desk.archive.read((reader) => reader.contributor(id));
});

test('a list of many is gone to by the first letters of an address, and goes on page by page', async () => {
  const { desk } = newsroom;
  for (let n = 0; n < 120; n++) {
    const name = `${'abcdef'.charAt(n % 6)}${String(n).padStart(3, '0')}`;
    allowed(await saveTopic(desk, administrator, { to: { names: { en: name } } }));
  }
  const first = await admin.get('/newsroom/topics');
  expect(named(first.html)).toHaveLength(100);
  const [, more = ''] = /href="(\?after=[^"]+)"/.exec(first.html) ?? [];
  expect(named((await admin.get(`/newsroom/topics${more}`)).html)).toHaveLength(20);
  expect(named((await admin.get('/newsroom/topics?from=d')).html)[0]).toBe('d003');
});

describe('a standing page', () => {
  test('is written in Markdown, and readers see it', async () => {
    const seen = String((await paper()).version);
    const form = { seen, title: 'About the Courier', text: 'We print **what** we know.\n\n## How\n\nBy hand.' };
    expect((await admin.submit('/newsroom/pages/about/en', form)).html).toContain('About the Courier');
    const [page] = (await paper()).standingPages;
    expect(page).toMatchObject({ name: 'about', language: 'en', title: 'About the Courier' });
    expect((await admin.get('/newsroom/pages/about/en')).html).toContain('We print **what** we know.');
  });

  test('that cannot be read is told of by its lines, and nothing of it is lost', async () => {
    const form = { seen: '1', title: 'About', text: 'Fine.\n\n<script>alert(1)</script>' };
    const { status, html } = await admin.post('/newsroom/pages/about/en', form);
    expect(status).toBe(422);
    expect(html).toContain('Line 3:');
    expect(html).toContain('&lt;script>alert(1)');
    expect((await paper()).standingPages).toEqual([]);
  });

  test('is removed', async () => {
    const seen = String((await paper()).version);
    await admin.submit('/newsroom/pages/about/en', { seen, title: 'About', text: 'Us.' });
    await admin.submit('/newsroom/pages/about/en', { seen: String((await paper()).version), remove: 'yes' });
    expect((await paper()).standingPages).toEqual([]);
  });
});

test('the look is changed from the version seen, and by no other', async () => {
  const colours = { accent: '#112233', paper: '#ffffff', accentDark: '#aabbcc', paperDark: '#101010' };
  const form = { ...colours, headlineFace: 'georgia', textFace: 'nonsense' };
  expect((await admin.submit('/newsroom/look', { seen: '1', ...form })).html).toContain('Saved.');
  expect((await paper()).look).toEqual({ ...colours, headlineFace: 'georgia', textFace: 'charter' });
  const late = await admin.post('/newsroom/look', { seen: '1', ...form, accent: '#445566' });
  expect(late.status).toBe(422);
  expect((await paper()).look.accent).toBe('#112233');
});

test('the paper’s name, editions, policies and gates are set together', async () => {
  const { desk } = newsroom;
  const { record: court } = allowed(await saveTopic(desk, administrator, { to: { names: { en: 'Court' } } }));
  const { version } = await paper();
  const form = {
    seen: String(version),
    name: 'The Lenn Post',
    'nameplate.en': 'The Lenn Post',
    'timeZone.en': 'Europe/London',
    'nameplate.hi': 'लेन पोस्ट',
    'timeZone.hi': 'Europe/London',
    legalName: 'Lenn Post Ltd',
    foundingYear: '1921',
    aiCrawlers: 'deny',
    feeds: 'excerpt',
    'gate.news.credit': 'yes',
    'gate.news.second-look': 'yes',
    legalTopics: 'court',
  };
  const { html } = await admin.submit('/newsroom/paper', form);
  expect(html).toContain('Saved.');
  expect(await paper()).toMatchObject({
    name: 'The Lenn Post',
    organization: { legalName: 'Lenn Post Ltd', foundingYear: 1921 },
    policies: {
      aiCrawlers: 'deny',
      feeds: 'excerpt',
      gates: { news: ['credit', 'second-look'], opinion: [] },
      legalTopics: [court.id],
    },
  });
  const wrong = { ...form, seen: String(version + 1), 'timeZone.en': 'Europe/Lenn' };
  const refused = await admin.post('/newsroom/paper', wrong);
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('Europe/Lenn');
  expect((await admin.post('/newsroom/paper', { ...form, legalTopics: 'droughts' })).status).toBe(422);
});

describe('the breaking banner', () => {
  test('is put up with the address of a story, told of, and taken away', async () => {
    const story = await published(newsroom.desk);
    const form = { 'story.en': 'http://localhost:4000/world/the-gates-hold', 'minutes.en': '60' };
    const { html } = await admin.submit('/newsroom/banner/en', form);
    expect(html).toContain('On every page, in 24 ms.');
    expect(html).toContain(`“${headlineOf(story.document)}” stands under every masthead until`);
    expect(await onPages()).toMatchObject({ line: 'The gates hold', path: '/world/the-gates-hold' });
    expect((await admin.submit('/newsroom/banner/en/end')).html).toContain('gone from every page');
    expect(await onPages()).toBeNull();
  });

  test('that cannot be is told of, with what was written', async () => {
    const nowhere = await admin.post('/newsroom/banner/en', { 'line.en': 'Gates shut', 'story.en': '/world/nowhere' });
    expect(nowhere.status).toBe(422);
    expect(nowhere.html).toContain('No story stands at that address.');
    expect(nowhere.html).toContain('value="Gates shut"');
    expect((await admin.post('/newsroom/banner/en', { 'line.en': '' })).status).toBe(422);
    expect((await admin.post('/newsroom/banner/fr', { 'line.fr': 'x' })).status).toBe(422);
    expect(await onPages()).toBeNull();
  });

  const onPages = () => newsroom.desk.archive.asOf(newsroom.desk.clock(), (reader) => reader.banner('en' as never));
});

async function paper(): Promise<Publication> {
  return (await newsroom.desk.archive.read((reader) => reader.publication())) as Publication;
}

/** What a form says that it was filled with. */
function seenIn(html: string): string {
  const [, seen = ''] = /name="seen" value="([^"]*)"/.exec(html) ?? [];
  return seen.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function named(html: string): readonly string[] {
  return [...html.matchAll(/<li><a href="\/newsroom\/topics\/[^"]+">([^<]*)</g)].map(([, name = '']) => name);
}
