import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  administrator,
  allowed,
  editor,
  en,
  everything,
  found,
  openTestDesk,
  refusal,
  type TestDesk,
  textOf,
} from '../../test/desk/test-desk.ts';
import { type Instant, shift } from '../kit/instant.ts';
import { type ImportStory, importStories } from './import-stories.ts';
import { importStory } from './import-story.ts';
import { updateStory } from './update-story.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk[Symbol.asyncDispose]());

test('a story that was out elsewhere is out here under its own date', async () => {
  const twoYearsAgo = shift(desk.clock(), -63_072_000_000);
  const receipt = allowed(await importStory(desk, administrator, arriving('flood', twoYearsAgo)));
  expect(receipt).toMatchObject({
    isNew: true,
    path: '/world/story-flood',
    story: { version: 1, publishedAt: twoYearsAgo, dateEstimated: false, createdAt: desk.clock() },
  });
  expect(await found(desk, '/world/story-flood')).toBe('Story flood');
  expect(await desk.archive.log.after(receipt.seq - 1, 5)).toMatchObject([
    { at: desk.clock(), happening: { kind: 'story-imported', source: 'page' } },
  ]);
});

test('the same key of the same source again changes nothing, and is answered with the story that it made', async () => {
  const first = allowed(await importStory(desk, administrator, arriving('flood')));
  const before = await everything(desk);
  const second = allowed(await importStory(desk, administrator, { ...arriving('flood'), document: textOf('Other') }));
  expect(second).toEqual({ ...first, isNew: false });
  expect(await everything(desk)).toBe(before);
});

test('the same key of another source is another story', async () => {
  const page = allowed(await importStory(desk, administrator, arriving('flood')));
  const feed = allowed(await importStory(desk, administrator, { ...arriving('flood'), source: 'feed' }));
  expect(feed.story.id).not.toBe(page.story.id);
  expect(feed.path).toBe('/world/story-flood-2');
});

test('one that is refused leaves the others as they are', async () => {
  const future = shift(desk.clock(), 60_000);
  const answers = await importStories(desk, administrator, [
    arriving('one'),
    arriving('two', future),
    { ...arriving('three'), document: textOf('') },
    arriving('four'),
  ]);
  expect(answers.map((answer) => (answer.ok ? answer.value.path : answer.refusal))).toEqual([
    '/world/story-one',
    { kind: 'time-future', at: future },
    { kind: 'incomplete', missing: ['headline'] },
    '/world/story-four',
  ]);
});

test('the same key twice in one batch is one story', async () => {
  const [one, again] = await importStories(desk, administrator, [arriving('flood'), arriving('flood')]);
  expect(again).toMatchObject({ ok: true, value: { isNew: false, story: one?.ok && { id: one.value.story.id } } });
});

test('an imported story goes on like any other', async () => {
  const { story } = allowed(await importStory(desk, administrator, arriving('flood')));
  const update = { story: story.id, seen: story.version };
  expect(refusal(await updateStory(desk, editor, update)).kind).toBe('nothing-changed');
});

test('an editor does not import', async () => {
  const before = await everything(desk);
  expect(refusal(await importStory(desk, editor, arriving('flood')))).toEqual({ kind: 'not-allowed', act: 'import' });
  expect(await everything(desk)).toBe(before);
});

test('a thousand in one batch are quick, and the archive finds nothing wrong', { timeout: 30_000 }, async () => {
  const commands = Array.from({ length: 1000 }, (_, n) => arriving(`${n}`, shift(desk.clock(), -n * 60_000)));
  const answers = await importStories(desk, administrator, commands);
  expect(answers.every((answer) => answer.ok && answer.value.isNew)).toBe(true);
  expect(await desk.archive.check()).toEqual([]);
});

function arriving(key: string, publishedAt: Instant = shift(desk.clock(), -60_000)): ImportStory {
  const fields = { language: en, section: desk.sections.world.id };
  return { source: 'page', key, fields, document: textOf(`Story ${key}`), publishedAt };
}
