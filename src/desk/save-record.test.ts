import { afterEach, beforeEach, expect, test } from 'vitest';
import { allowed, editor, openTestDesk, refusal, reporter, slugged, type TestDesk } from '../../test/desk/test-desk.ts';
import { addPicture } from './add-picture.ts';
import { describePicture } from './describe-picture.ts';
import { saveContributor } from './save-contributor.ts';
import { saveSeries } from './save-series.ts';
import { saveTopic } from './save-topic.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk[Symbol.asyncDispose]());

test('topics and series are added under a slug of their name, and changed field by field', async () => {
  for (const save of [saveTopic, saveSeries as unknown as typeof saveTopic]) {
    const added = allowed(await save(desk, editor, { to: { names: { en: 'The long water' } } }));
    const again = allowed(await save(desk, editor, { to: { names: { en: 'The long water' } } }));
    expect([added.record.slug, again.record.slug]).toEqual(['the-long-water', 'the-long-water-2']);
    const to = { descriptions: { en: 'Five parts on the Lenn.' } };
    const described = allowed(await save(desk, editor, { id: added.record.id, to }));
    expect(described.record).toEqual({ ...added.record, ...to });
    const taken = await save(desk, editor, { id: added.record.id, to: { slug: slugged('the-long-water-2') } });
    expect(refusal(taken).kind).toBe('address-taken');
  }
});

test('a reporter changes no topics', async () => {
  const answer = await saveTopic(desk, reporter, { to: { names: { en: 'Floods' } } });
  expect(refusal(answer)).toEqual({ kind: 'not-allowed', act: 'save-topic' });
});

test('what is not there cannot be changed', async () => {
  const answer = await saveTopic(desk, editor, { id: 'topic_0000000000000000', to: { names: { en: 'Floods' } } });
  expect(refusal(answer)).toEqual({ kind: 'not-found', what: 'topic' });
});

test('a contributor has a name in each language, a title and a life', async () => {
  const to = { names: { en: 'Mara Okonjo', hi: 'मारा ओकोंजो' }, titles: { en: 'Chief political correspondent' } };
  const { record } = allowed(await saveContributor(desk, editor, { to }));
  expect(record).toMatchObject({ ...to, slug: 'mara-okonjo', portrait: null });
  const kept = await desk.archive.read((reader) => reader.contributorBySlug('mara-okonjo'));
  expect(kept).toEqual(record);
});

test('a contributor’s portrait is there, and their address is one', async () => {
  const add = (to: object) => saveContributor(desk, editor, { to: { names: { en: 'Mara Okonjo' }, ...to } });
  expect(refusal(await add({ portrait: 'picture_0000000000000000' })).kind).toBe('not-found');
  expect(refusal(await add({ email: 'nowhere' })).kind).toBe('invalid');
  expect((await add({ email: 'mara@courier.example' })).ok).toBe(true);
});

test('the same bytes are the same picture; what is said of it is changed field by field', async () => {
  const added = allowed(await addPicture(desk, reporter, picture));
  expect(allowed(await addPicture(desk, reporter, { ...picture, id: desk.newId('picture') }))).toEqual({
    record: added.record,
    seq: null,
  });
  const command = { picture: picture.id, seen: { alt: '' }, to: { alt: 'A gate in a flood.' } };
  expect(allowed(await describePicture(desk, reporter, command)).record).toEqual({ ...picture, ...command.to });
  const late = { picture: picture.id, seen: { alt: '' }, to: { alt: 'Water.' } };
  expect(refusal(await describePicture(desk, reporter, late)).kind).toBe('changed-meanwhile');
  const outside = { picture: picture.id, to: { focal: { x: 1.5, y: 0 } } };
  expect(refusal(await describePicture(desk, reporter, outside)).kind).toBe('invalid');
});

const picture = {
  id: 'picture_0000000000000001',
  hash: 'a'.repeat(64),
  mime: 'image/jpeg',
  width: 1600,
  height: 1067,
  size: 90_000,
  alt: '',
  caption: '',
  credit: 'Abel Tiernan',
  focal: { x: 0.5, y: 0.5 },
  rights: { holder: '', licence: '', until: null },
} as const;
