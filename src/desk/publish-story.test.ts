import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  allowed,
  chiefEditor,
  drafted,
  editor,
  everything,
  found,
  hi,
  openTestDesk,
  published,
  refusal,
  reporter,
  slugged,
  type TestDesk,
  textOf,
} from '../../test/desk/test-desk.ts';
import type { StoryId } from '../story/ids.ts';
import { approveStory } from './approve-story.ts';
import { changeAddress } from './change-address.ts';
import { publishStory } from './publish-story.ts';
import { saveStory } from './save-story.ts';
import { submitStory } from './submit-story.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk[Symbol.asyncDispose]());

test('from a reporter’s draft to the public page, act by act', async () => {
  const draft = await drafted(desk);
  const submitted = allowed(await submitStory(desk, reporter, { story: draft.id, seen: 1 }));
  const approved = allowed(await approveStory(desk, editor, { story: draft.id, seen: submitted.story.version }));
  const receipt = allowed(await publishStory(desk, editor, { story: draft.id, seen: approved.story.version }));
  expect(receipt.path).toBe('/world/the-gates-hold');
  expect(receipt.story).toMatchObject({ version: 4, stage: 'draft', publishedAt: desk.clock() });
  expect(await found(desk, '/world/the-gates-hold')).toBe('The gates hold');
});

test('the receipt names the act’s own entry in the log', async () => {
  const draft = await drafted(desk);
  const { seq, story } = allowed(await publishStory(desk, editor, { story: draft.id, seen: 1 }));
  expect(await desk.archive.log.after(seq - 1, 10)).toEqual([
    {
      seq,
      at: desk.clock(),
      by: editor.ref,
      happening: { kind: 'story-published', story: draft.id, release: story.releases[0]?.id },
    },
  ]);
});

test('an address follows the headline, and is numbered where that is taken', async () => {
  const paths = [];
  for (let n = 0; n < 5; n++) {
    const draft = await drafted(desk);
    paths.push(allowed(await publishStory(desk, editor, { story: draft.id, seen: 1 })).path);
  }
  expect(new Set(paths).size).toBe(5);
  expect(paths.slice(0, 2)).toEqual(['/world/the-gates-hold', '/world/the-gates-hold-2']);
  for (const path of paths) expect(await found(desk, path ?? '')).toBe('The gates hold');
});

test('the same words may stand in another section and in another language', async () => {
  await published(desk);
  const inSport = await published(desk, 'The gates hold', { section: desk.sections.sport.id });
  const inHindi = await published(desk, 'The gates hold', { language: hi });
  expect([inSport.fields.slug, inHindi.fields.slug]).toEqual(['the-gates-hold', 'the-gates-hold']);
  expect(await found(desk, '/world/the-gates-hold', hi)).toBe('The gates hold');
});

test('an address that a subsection has, or that the site keeps, is numbered; asked for by name, it is refused', async () => {
  expect((await published(desk, 'Coast')).fields.slug).toBe('coast-2');
  expect((await published(desk, 'Search')).fields.slug).toBe('search-2');
  const draft = await drafted(desk, 'Anything', { slug: slugged('coast') });
  expect(refusal(await publishStory(desk, editor, { story: draft.id, seen: 1 }))).toEqual({
    kind: 'address-reserved',
    path: '/world/coast',
  });
});

test('an address asked for by name that another story has, or ever had, is refused', async () => {
  const first = await published(desk);
  const move = { story: first.id, seen: first.version, slug: slugged('lenn-gates') };
  allowed(await changeAddress(desk, chiefEditor, move));
  const draft = await drafted(desk, 'Anything', { slug: slugged('the-gates-hold') });
  expect(refusal(await publishStory(desk, editor, { story: draft.id, seen: 1 }))).toEqual({
    kind: 'address-taken',
    path: '/world/the-gates-hold',
  });
});

test('a headline without a letter still gets an address', async () => {
  const story = await published(desk, '???');
  expect(await found(desk, `/world/${story.fields.slug}`)).toBe('???');
});

test('whoever may not is refused before anything else is said, and nothing is changed', async () => {
  const draft = await drafted(desk);
  const before = await everything(desk);
  expect(refusal(await publishStory(desk, reporter, { story: draft.id, seen: 99 }))).toEqual({
    kind: 'not-allowed',
    act: 'publish',
  });
  expect(await everything(desk)).toBe(before);
});

test('a story that changed since it was seen is a conflict, which says who changed what', async () => {
  const draft = await drafted(desk);
  const save = { story: draft.id, seen: 1, document: { seen: 1, to: textOf('The gates give way') } };
  allowed(await saveStory(desk, reporter, save));
  const before = await everything(desk);
  expect(refusal(await publishStory(desk, editor, { story: draft.id, seen: 1 }))).toEqual({
    kind: 'conflict',
    seen: 1,
    current: 2,
    parts: [],
    changes: [{ by: reporter.ref, at: desk.clock(), what: 'story-saved', parts: ['document'] }],
  });
  expect(await everything(desk)).toBe(before);
});

test('a story that is not there is not found', async () => {
  const nowhere: StoryId = 'story_0000000000000000';
  expect(refusal(await publishStory(desk, editor, { story: nowhere, seen: 1 }))).toEqual({
    kind: 'not-found',
    what: 'story',
  });
});
