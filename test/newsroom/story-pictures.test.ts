import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPicture } from '../../src/desk/add-picture.ts';
import { keepPicture } from '../../src/pictures/keep-picture.ts';
import type { Picture } from '../../src/story/picture.ts';
import type { Story } from '../../src/story/story.ts';
import { administrator, allowed, drafted, everything } from '../desk/test-desk.ts';
import { checkHtml } from './check-html.ts';
import { type Browsing, openTestNewsroom, type TestNewsroom } from './test-newsroom.ts';

let newsroom: TestNewsroom;
let chief: Browsing;
let picture: Picture;
let story: Story;
beforeEach(async () => {
  newsroom = await openTestNewsroom();
  chief = await newsroom.as('chief-editor');
  picture = allowed(await addPicture(newsroom.desk, administrator, await grey())).record;
  const leadPicture = { picture: picture.id, alt: null, caption: null };
  story = await drafted(newsroom.desk, 'The gates hold', { leadPicture });
});
afterEach(async () => {
  expect(newsroom.faults).toEqual([]);
  await newsroom[Symbol.asyncDispose]();
});

const screenOf = (id: string = picture.id) => `/newsroom/stories/${story.id}/pictures/${id}`;
const kept = () => newsroom.desk.archive.read((reader) => reader.picture(picture.id));

/** The fields of the form, as a browser would send them when nothing was touched. */
async function untouched(): Promise<Record<string, string>> {
  const { html } = await chief.get(screenOf());
  const [, seen = ''] = /name="seen" value="([^"]*)"/.exec(html) ?? [];
  return { seen: seen.replaceAll('&quot;', '"'), focal: '0.5 0.5' };
}

test('what holds a story back for its pictures is put right on their own screen', async () => {
  const before = (await chief.get(`/newsroom/stories/${story.id}`)).html;
  expect(before).toContain('1 picture needs an alternative text.');
  expect(before).toContain('1 picture needs a credit.');
  expect(before).toContain('no description · no credit');
  expect(before).toContain(`href="${screenOf()}"`);
  const { html } = await chief.submit(screenOf(), {
    ...(await untouched()),
    alt: 'Gates in a flood',
    caption: 'The gates on Tuesday',
    credit: 'Ada Quill',
    focal: '0.25 1',
    holder: 'Quill Pictures',
    licence: 'Once, in print and online',
    until: '2027-01-01T00:00',
  });
  expect(html).toContain('Saved, wherever the picture stands.');
  expect(html).not.toContain('needs a credit');
  expect(html).toContain('Nothing holds it back.');
  expect(await kept()).toMatchObject({
    alt: 'Gates in a flood',
    caption: 'The gates on Tuesday',
    credit: 'Ada Quill',
    focal: { x: 0.25, y: 1 },
    rights: { holder: 'Quill Pictures', licence: 'Once, in print and online' },
  });
  expect((await kept())?.rights.until).not.toBeNull();
  expect((await chief.get(screenOf())).html).toMatch(/value="0\.25 1" checked/);
});

test('two people change two things of it, and both win; a clash and a time that is none lose nothing', async () => {
  const first = await untouched();
  await chief.submit(screenOf(), { ...first, credit: 'Ada Quill' });
  await chief.submit(screenOf(), { ...first, alt: 'Gates' });
  expect(await kept()).toMatchObject({ alt: 'Gates', credit: 'Ada Quill' });
  const clash = await chief.post(screenOf(), { ...first, credit: 'Tomas Lind' });
  expect(clash.status).toBe(422);
  expect(clash.html).toContain('value="Tomas Lind"');
  const noTime = await chief.post(screenOf(), { ...(await untouched()), caption: 'At dawn', until: 'soon' });
  expect(noTime.status).toBe(422);
  expect(noTime.html).toContain('At dawn');
  expect(await kept()).toMatchObject({ credit: 'Ada Quill', caption: '' });
});

test('it is HTML as it should be, in every language of the screens', async () => {
  for (const language of ['en', 'hi', 'ur']) {
    const { status, html } = await (await newsroom.as('reporter', { language })).get(screenOf());
    expect(status).toBe(200);
    checkHtml(html);
  }
});

test('who may not describe pictures is shown no form and changes nothing; a picture of another story is not there', async () => {
  const contributor = await newsroom.as('contributor');
  const before = await everything(newsroom.desk);
  expect((await contributor.get(screenOf())).status).toBe(403);
  expect((await contributor.post(screenOf(), { seen: '{}', credit: 'Mine' })).status).toBe(403);
  expect((await chief.get(screenOf('picture_0000000000000000'))).status).toBe(404);
  expect((await chief.post(screenOf('picture_0000000000000000'), { seen: '{}', credit: 'Mine' })).status).toBe(404);
  expect(await everything(newsroom.desk)).toBe(before);
});

async function grey(): Promise<Picture> {
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#777' } })
    .jpeg()
    .toBuffer();
  const made = await keepPicture(newsroom.files, newsroom.desk.newId, bytes);
  if (!made.ok) throw new Error('The picture was not kept.');
  return made.value;
}
