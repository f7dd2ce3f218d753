import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  allowed,
  contributor,
  drafted,
  editor,
  en,
  everything,
  openTestDesk,
  refusal,
  reporter,
  type TestDesk,
  textOf,
} from '../../test/desk/test-desk.ts';
import { headlineOf } from '../story/document.ts';
import type { StoryId } from '../story/ids.ts';
import type { StepJson } from '../story/step.ts';
import { appendSteps } from './append-steps.ts';
import { draftStory } from './draft-story.ts';
import { publishStory } from './publish-story.ts';
import { saveStory } from './save-story.ts';
import { spikeStory } from './spike-story.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk[Symbol.asyncDispose]());

const client = 'aaaaaaaa';

/** Text put in at the start of the headline. */
function typed(text: string): StepJson {
  return { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text }] } };
}

function type(story: StoryId, version: number, text: string, by = reporter) {
  return appendSteps(desk, by, { story, version, client, steps: [...text].reverse().map(typed) });
}

const storyNow = (id: StoryId) => desk.archive.read((reader) => reader.story(id));
const eventsOf = (id: StoryId) => desk.archive.read((reader) => reader.history(id, { limit: 100 }));

test('what is typed is the working copy at once, for every reader of it', async () => {
  const draft = await drafted(desk);
  const answer = allowed(await type(draft.id, 1, 'Yes: '));
  expect(answer).toMatchObject({ kind: 'kept', story: { version: 2, documentVersion: 6, changedBy: reporter.ref } });
  const story = await storyNow(draft.id);
  expect(story && headlineOf(story.document)).toBe('Yes: The gates hold');
  const found = await desk.archive.read((reader) => reader.stories({ headline: 'yes', limit: 5 }));
  expect(found.map(({ id, headline }) => [id, headline])).toEqual([[draft.id, 'Yes: The gates hold']]);
  expect(await desk.archive.check()).toEqual([]);
});

test('steps made on an older text change nothing and hear so; a repeated batch is not taken twice', async () => {
  const draft = await drafted(desk);
  allowed(await type(draft.id, 1, 'A'));
  const before = await everything(desk);
  expect(allowed(await type(draft.id, 1, 'A'))).toEqual({ kind: 'behind', documentVersion: 2 });
  expect(allowed(await type(draft.id, 9, 'A'))).toEqual({ kind: 'behind', documentVersion: 2 });
  expect(await everything(desk)).toBe(before);
});

test('the log tells once a minute and person of writing, and every step is kept', async () => {
  const draft = await drafted(desk);
  let version = 1;
  const write = async (by = reporter) => allowed(await type(draft.id, version++, 'x', by));
  await write();
  await write();
  await write(editor);
  await write();
  desk.pass(1);
  await write();
  const events = (await eventsOf(draft.id)).map(({ by, happening }) => [by, happening.kind]);
  expect(events).toEqual([
    [reporter.ref, 'story-drafted'],
    [reporter.ref, 'story-saved'],
    [editor.ref, 'story-saved'],
    [reporter.ref, 'story-saved'],
  ]);
  const steps = await desk.archive.read((reader) => reader.steps(draft.id, { afterVersion: 2, limit: 3 }));
  expect(steps.map(({ version, by, client: one }) => [version, by, one])).toEqual([
    [3, reporter.ref, client],
    [4, editor.ref, client],
    [5, reporter.ref, client],
  ]);
  expect(await desk.archive.check()).toEqual([]);
});

test('a save of the whole text is a step like any other, and knows of what was typed meanwhile', async () => {
  const draft = await drafted(desk);
  allowed(await type(draft.id, 1, 'a'));
  const save = (seen: number) => ({ story: draft.id, seen, document: { to: textOf('The gates held') } });
  allowed(await type(draft.id, 2, 'b'));
  expect(refusal(await saveStory(desk, editor, save(2)))).toMatchObject({
    kind: 'conflict',
    parts: ['document'],
    changes: [{ by: reporter.ref, parts: ['document'] }],
  });
  expect(allowed(await saveStory(desk, editor, save(3))).story).toMatchObject({ version: 4, documentVersion: 4 });
  const [step] = await desk.archive.read((reader) => reader.steps(draft.id, { afterVersion: 3, limit: 9 }));
  expect(step).toMatchObject({ version: 4, storyVersion: 4, by: editor.ref, client: '' });
  expect(allowed(await saveStory(desk, editor, save(3))).seq).toBe(await desk.archive.log.head());
});

test('fields and text go past each other, and an act names the version after both', async () => {
  const draft = await drafted(desk);
  allowed(await type(draft.id, 1, 'a'));
  const dateline = { from: '', to: 'Port Ansel' };
  allowed(await saveStory(desk, editor, { story: draft.id, seen: 1, fields: { dateline } }));
  allowed(await type(draft.id, 2, 'b'));
  expect(refusal(await publishStory(desk, editor, { story: draft.id, seen: 3 })).kind).toBe('conflict');
  expect((await publishStory(desk, editor, { story: draft.id, seen: 4 })).ok).toBe(true);
  expect(await desk.archive.check()).toEqual([]);
});

test('who may not save may not type, and nothing is changed', async () => {
  const draft = await drafted(desk);
  const own = allowed(
    await draftStory(desk, contributor, { fields: { language: en }, document: textOf('Mine') }),
  ).story;
  expect((await type(own.id, 1, 'x', contributor)).ok).toBe(true);
  const before = await everything(desk);
  expect(refusal(await type(draft.id, 1, 'x', contributor)).kind).toBe('not-allowed');
  expect(refusal(await type('story_0000000000000000', 1, 'x')).kind).toBe('not-found');
  expect(await everything(desk)).toBe(before);
});

test('a spiked story takes no steps', async () => {
  const draft = await drafted(desk);
  allowed(await spikeStory(desk, editor, { story: draft.id, seen: 1 }));
  expect(refusal(await type(draft.id, 1, 'x', editor)).kind).toBe('wrong-stage');
});

test('a picture or a story that is not there cannot be named by a step', async () => {
  const draft = await drafted(desk);
  const put = (block: object) => {
    const from = 3 + 'The gates hold'.length + 'The river fell in the night.'.length + 2;
    const steps = [{ stepType: 'replace', from, to: from, slice: { content: [block] } }];
    return appendSteps(desk, editor, { story: draft.id, version: 1, client, steps });
  };
  const attrs = { picture: 'picture_0000000000000000', alt: null, caption: null, size: 'column' };
  const alsoRead = { type: 'also_read', attrs: { story: 'story_0000000000000000', headline: null } };
  expect(refusal(await put({ type: 'picture', attrs }))).toEqual({ kind: 'not-found', what: 'picture' });
  expect(refusal(await put(alsoRead))).toEqual({ kind: 'not-found', what: 'linked story' });
  expect((await put({ type: 'divider' })).ok).toBe(true);
});
