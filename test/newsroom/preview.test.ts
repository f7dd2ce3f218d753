import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPicture } from '../../src/desk/add-picture.ts';
import { saveStory } from '../../src/desk/save-story.ts';
import { scheduleStory } from '../../src/desk/schedule-story.ts';
import { updateStory } from '../../src/desk/update-story.ts';
import { hours, shift } from '../../src/kit/instant.ts';
import { keepPicture } from '../../src/pictures/keep-picture.ts';
import type { Story } from '../../src/story/story.ts';
import { administrator, allowed, drafted, editor, found, published, textOf } from '../desk/test-desk.ts';
import { checkHtml } from './check-html.ts';
import { type Browsing, openTestNewsroom, type TestNewsroom } from './test-newsroom.ts';

let newsroom: TestNewsroom;
let chief: Browsing;
beforeEach(async () => {
  newsroom = await openTestNewsroom();
  chief = await newsroom.as('editor');
});
afterEach(async () => {
  expect(newsroom.faults).toEqual([]);
  await newsroom[Symbol.asyncDispose]();
});

test('a draft is seen on the page that readers would get, and readers get none', async () => {
  const story = await drafted(newsroom.desk);
  const { status, html, headers } = await chief.get(page(story));
  expect(status).toBe(200);
  expect(html).toMatch(/^<!doctype html>/i);
  expect(html).toContain('<h1');
  expect(html).toContain('The gates hold');
  expect(html).toContain('class="mast"');
  expect(await found(newsroom.desk, '/world/the-gates-hold')).toBe('nothing');
  expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  expect(headers['x-robots-tag']).toContain('noindex');
  expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
});

test('an update is seen before it is out; what is out stays what it is', async () => {
  const { desk } = newsroom;
  const story = await published(desk);
  allowed(await rewritten(story, 'The gates held'));
  expect((await chief.get(page(story))).html).toContain('The gates held');
  expect(await found(desk, '/world/the-gates-hold')).toBe('The gates hold');
});

test('what readers will see at an instant is what was decided for it', async () => {
  const { desk } = newsroom;
  const story = await published(desk);
  const changed = allowed(await rewritten(story, 'The gates held')).story;
  const at = shift(desk.clock(), hours(2));
  allowed(await updateStory(desk, editor, { story: story.id, seen: changed.version, at }));
  // The paper's clock shows four hours more than UTC, at which it is noon.
  expect((await chief.get(`${page(story)}?of=future&at=2026-11-23T17:59`)).html).toContain('The gates hold<');
  expect((await chief.get(`${page(story)}?of=future&at=2026-11-23T18:01`)).html).toContain('The gates held<');
  const other = await drafted(desk, 'Tomorrow');
  allowed(await scheduleStory(desk, editor, { story: other.id, seen: 1, at }));
  const recent = async (time: string) =>
    (await chief.get(`${page(story)}?at=2026-11-23T${time}`)).html.includes('Tomorrow');
  expect([await recent('17:59'), await recent('18:01')]).toEqual([false, true]);
});

test('the frame shows it at three widths, and is HTML as it should be in every language', async () => {
  const story = await drafted(newsroom.desk);
  for (const language of ['en', 'hi', 'ur'])
    for (const width of ['phone', 'tablet', 'desk']) {
      const { html } = await (await newsroom.as('editor', { language })).get(`${frame(story)}?width=${width}`);
      checkHtml(html);
      expect(html).toContain(`class="preview-${width}"`);
    }
});

test('somebody outside sees it by a secret, until it is taken back', async () => {
  const story = await drafted(newsroom.desk);
  const { html } = await chief.post(`${frame(story)}/links`, { note: 'The lawyer', days: '3' });
  const [, path = ''] = /href="http:\/\/localhost:4000(\/preview\/[\w-]{43})"/.exec(html) ?? [];
  const outside = newsroom.outside();
  const seen = await outside.get(path);
  expect(seen.status).toBe(200);
  expect(seen.html).toContain('The gates hold');
  expect(seen.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  allowed(await rewritten(story, 'The gates hold still'));
  expect((await outside.get(path)).html).toContain('The gates hold still');
  const again = await chief.get(frame(story));
  expect(again.html).toContain('The lawyer');
  expect(again.html).not.toContain(path);
  const [, link = ''] = /links\/(preview_\w+)\/taken-back/.exec(again.html) ?? [];
  await chief.submit(`${frame(story)}/links/${link}/taken-back`);
  expect(await outside.get(path)).toMatchObject({ status: 410 });
});

test('a link ends by the clock, and one that never was is told of alike', async () => {
  const { desk } = newsroom;
  const story = await drafted(desk);
  const { html } = await chief.post(`${frame(story)}/links`, { days: '1' });
  const [, path = ''] = /href="http:\/\/localhost:4000(\/preview\/[\w-]{43})"/.exec(html) ?? [];
  const outside = newsroom.outside();
  desk.pass(24 * 60 - 1);
  expect((await outside.get(path)).status).toBe(200);
  desk.pass(1);
  const past = await outside.get(path);
  const unknown = await outside.get(`/preview/${'x'.repeat(43)}`);
  expect([past.status, unknown.status]).toEqual([410, 410]);
  expect(past.html).toBe(unknown.html);
});

test('a picture that nobody sees yet is seen under the preview alone', async () => {
  const { desk } = newsroom;
  const { record: picture } = allowed(await addPicture(desk, administrator, await grey()));
  const story = await drafted(desk, 'The gates hold', {
    leadPicture: { picture: picture.id, alt: 'The gates', caption: null },
  });
  const { html } = await chief.get(page(story));
  const [, address = ''] = /src="([^"]*\/pictures\/[^"]*)"/.exec(html) ?? [];
  expect(address).toMatch(new RegExp(`^${frame(story)}/pictures/[0-9a-f]{64}/\\d+$`));
  expect(html).not.toContain('"/pictures/');
  expect((await chief.get(address)).headers['content-type']).toBe('image/webp');
  const other = await drafted(desk, 'Another');
  expect((await chief.get(address.replace(story.id, other.id))).status).toBe(404);
  const { html: made } = await chief.post(`${frame(story)}/links`, { days: '1' });
  const [, path = ''] = /href="http:\/\/localhost:4000(\/preview\/[\w-]{43})"/.exec(made) ?? [];
  const outside = newsroom.outside();
  const shared = address.replace(frame(story), path);
  expect((await outside.get(path)).html).toContain(shared);
  expect((await outside.get(shared)).status).toBe(200);
  expect((await outside.get(address)).status).toBe(303);
});

test('who may not read or share it is shown nothing, and makes no link', async () => {
  const story = await drafted(newsroom.desk);
  const contributor = await newsroom.as('contributor');
  expect((await contributor.get(frame(story))).status).toBe(403);
  expect((await contributor.get(page(story))).status).toBe(404);
  const reporter = await newsroom.as('reporter');
  expect((await reporter.get(page(story))).status).toBe(200);
  expect((await reporter.post(`${frame(story)}/links`, { days: '1' })).status).toBe(403);
  expect((await chief.post(`${frame(story)}/links`, { days: '31' })).status).toBe(422);
  expect((await chief.post(`${frame(story)}/links`, { days: 'x' })).status).toBe(422);
  expect(await newsroom.desk.archive.read((reader) => reader.previewLinks(story.id))).toEqual([]);
});

async function grey() {
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#777' } })
    .jpeg()
    .toBuffer();
  const words = { alt: 'The gates', caption: '', credit: 'Ada Quill' };
  const kept = await keepPicture(newsroom.files, newsroom.desk.newId, bytes, words);
  if (!kept.ok) throw new Error('The picture was not kept.');
  return kept.value;
}

function frame({ id }: Story): string {
  return `/newsroom/stories/${id}/preview`;
}

function page(story: Story): string {
  return `${frame(story)}/page`;
}

function rewritten({ id }: Story, headline: string) {
  return newsroom.desk.archive
    .read((reader) => reader.story(id))
    .then((story) =>
      saveStory(newsroom.desk, editor, { story: id, seen: story?.version ?? 0, document: { to: textOf(headline) } }),
    );
}
