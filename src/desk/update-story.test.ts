import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  allowed,
  chiefEditor,
  drafted,
  editor,
  en,
  found,
  openTestDesk,
  published,
  refusal,
  slugged,
  type TestDesk,
  textOf,
} from '../../test/desk/test-desk.ts';
import type { Story } from '../story/story.ts';
import { changeAddress } from './change-address.ts';
import { correctStory } from './correct-story.ts';
import { embargoStory } from './embargo-story.ts';
import { liftEmbargo } from './lift-embargo.ts';
import { restoreStory } from './restore-story.ts';
import { returnStory } from './return-story.ts';
import { saveStory } from './save-story.ts';
import { scheduleStory } from './schedule-story.ts';
import { spikeStory } from './spike-story.ts';
import { submitStory } from './submit-story.ts';
import { unscheduleStory } from './unschedule-story.ts';
import { updateStory } from './update-story.ts';
import { withdrawStory } from './withdraw-story.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk[Symbol.asyncDispose]());

test('an update is out at once, with its note, and readers are told', async () => {
  const story = await rewritten(await published(desk), 'The gates still hold');
  desk.pass(30);
  allowed(await updateStory(desk, editor, { ...seen(story), note: 'The second night.' }));
  const [shown] = await desk.archive.asOf(desk.clock(), (reader) => reader.stories([story.id]));
  expect(shown).toMatchObject({ headline: 'The gates still hold', updatedAt: desk.clock() });
  const revisions = await desk.archive.read((reader) => reader.revisions(story.id));
  expect(revisions.map(({ number, note }) => [number, note])).toEqual([
    [1, ''],
    [2, 'The second night.'],
  ]);
});

test('an update at a set time appears by the clock alone, and can be taken back before', async () => {
  const story = await rewritten(await published(desk), 'Morning edition');
  const scheduled = allowed(
    await updateStory(desk, editor, { ...seen(story), at: (desk.pass(0) + 3_600_000) as never }),
  );
  expect(await found(desk, '/world/the-gates-hold')).toBe('The gates hold');
  desk.pass(60);
  expect(await found(desk, '/world/the-gates-hold')).toBe('Morning edition');
  desk.pass(-30);
  allowed(await unscheduleStory(desk, editor, seen(scheduled.story)));
  desk.pass(60);
  expect(await found(desk, '/world/the-gates-hold')).toBe('The gates hold');
});

test('an update that moves a story to another section leads there from the old address, at its time', async () => {
  const story = await published(desk);
  const section = { from: desk.sections.world.id, to: desk.sections.sport.id };
  const saved = allowed(await saveStory(desk, editor, { ...seen(story), fields: { section } })).story;
  desk.pass(1);
  const receipt = allowed(await updateStory(desk, editor, seen(saved)));
  expect(receipt.path).toBe('/sport/the-gates-hold');
  expect(await found(desk, '/world/the-gates-hold')).toBe('moved to /sport/the-gates-hold');
});

test('a correction is public with its date and passage', async () => {
  const story = await rewritten(await published(desk), 'The gates hold', 'Ten metres of water stood at the gates.');
  desk.pass(5);
  const text = 'The water stood at ten metres, not nine.';
  allowed(await correctStory(desk, editor, { ...seen(story), text, passage: 'Ten metres' }));
  const [shown] = await desk.archive.asOf(desk.clock(), (reader) => reader.stories([story.id]));
  expect(shown?.corrections).toMatchObject([{ text, passage: 'Ten metres', at: desk.clock() }]);
});

test('a withdrawn story is gone at once, with its reason; restored, it is back', async () => {
  const story = await published(desk);
  desk.pass(5);
  const withdrawal = { ...seen(story), reason: 'The interview had not been agreed.' };
  expect(refusal(await withdrawStory(desk, editor, withdrawal)).kind).toBe('not-allowed');
  const gone = allowed(await withdrawStory(desk, chiefEditor, withdrawal));
  expect(gone.path).toBeNull();
  expect(await found(desk, '/world/the-gates-hold')).toBe('gone');
  expect(refusal(await restoreStory(desk, editor, seen(gone.story))).kind).toBe('not-allowed');
  const back = allowed(await restoreStory(desk, chiefEditor, seen(gone.story)));
  expect(back.path).toBe('/world/the-gates-hold');
  expect(await found(desk, '/world/the-gates-hold')).toBe('The gates hold');
});

test('a scheduled story under embargo appears when both allow it', async () => {
  const draft = await drafted(desk);
  const soon = (desk.clock() + 600_000) as never;
  const later = (desk.clock() + 3_600_000) as never;
  const scheduled = allowed(await scheduleStory(desk, editor, { ...seen(draft), at: soon }));
  expect(scheduled.path).toBe('/world/the-gates-hold');
  const held = allowed(await embargoStory(desk, chiefEditor, { ...seen(scheduled.story), until: later }));
  desk.pass(30);
  expect(await found(desk, '/world/the-gates-hold')).toBe('nothing');
  allowed(await liftEmbargo(desk, chiefEditor, seen(held.story)));
  expect(await found(desk, '/world/the-gates-hold')).toBe('The gates hold');
  const [card] = await latest();
  expect(card?.publishedAt).toBe(desk.clock());
});

test('a changed address leads on from every older one, in one step', async () => {
  const story = await published(desk);
  desk.pass(1);
  const once = allowed(await changeAddress(desk, chiefEditor, { ...seen(story), slug: slugged('gates') }));
  const section = desk.sections.sport.id;
  desk.pass(1);
  const twice = allowed(
    await changeAddress(desk, chiefEditor, { ...seen(once.story), slug: slugged('lenn'), section }),
  );
  expect(twice.path).toBe('/sport/lenn');
  for (const path of ['/world/the-gates-hold', '/world/gates'])
    expect(await found(desk, path)).toBe('moved to /sport/lenn');
});

test('a story may take back an address that it had before', async () => {
  const story = await published(desk);
  desk.pass(1);
  const once = allowed(await changeAddress(desk, chiefEditor, { ...seen(story), slug: slugged('gates') }));
  desk.pass(1);
  allowed(await changeAddress(desk, chiefEditor, { ...seen(once.story), slug: slugged('the-gates-hold') }));
  expect(await found(desk, '/world/the-gates-hold')).toBe('The gates hold');
  expect(await found(desk, '/world/gates')).toBe('moved to /world/the-gates-hold');
});

test('a story is not moved to a section that is not there', async () => {
  const story = await published(desk);
  const move = { ...seen(story), slug: slugged('gates'), section: 'section_0000000000000000' as const };
  expect(refusal(await changeAddress(desk, chiefEditor, move))).toEqual({ kind: 'not-found', what: 'section' });
});

test('a story is handed in, given back with a reason, and spiked; restored, it is a draft', async () => {
  const submitted = allowed(await submitStory(desk, editor, seen(await drafted(desk)))).story;
  const returned = allowed(await returnStory(desk, editor, { ...seen(submitted), reason: 'Who says so?' }));
  expect(await desk.archive.log.after(returned.seq - 1, 1)).toMatchObject([
    { happening: { kind: 'story-returned', reason: 'Who says so?' } },
  ]);
  const spiked = allowed(await spikeStory(desk, editor, seen(returned.story))).story;
  expect(allowed(await restoreStory(desk, editor, seen(spiked))).story.stage).toBe('draft');
});

test('after all that, the archive finds nothing wrong with itself', async () => {
  const story = await rewritten(await published(desk), 'Another');
  const updated = allowed(await updateStory(desk, editor, seen(story))).story;
  const moved = allowed(await changeAddress(desk, chiefEditor, { ...seen(updated), slug: slugged('gates') })).story;
  const gone = allowed(await withdrawStory(desk, chiefEditor, { ...seen(moved), reason: 'So it is.' })).story;
  allowed(await restoreStory(desk, chiefEditor, seen(gone)));
  expect(await desk.archive.check()).toEqual([]);
});

const seen = ({ id, version }: Story) => ({ story: id, seen: version });

async function rewritten(story: Story, headline: string, ...paragraphs: readonly string[]): Promise<Story> {
  const document = { seen: story.documentVersion, to: textOf(headline, ...paragraphs) };
  return allowed(await saveStory(desk, editor, { ...seen(story), document })).story;
}

function latest() {
  return desk.archive.asOf(desk.clock(), (reader) =>
    reader.list({ list: { kind: 'latest' }, language: en, limit: 10 }),
  );
}
