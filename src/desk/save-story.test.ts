import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  actorOf,
  allowed,
  contributor,
  drafted,
  editor,
  en,
  everything,
  openTestDesk,
  published,
  refusal,
  reporter,
  slugged,
  type TestDesk,
  textOf,
} from '../../test/desk/test-desk.ts';
import type { PictureId, SectionId, StoryId, TopicId } from '../story/ids.ts';
import type { Language } from '../story/language.ts';
import { approveStory } from './approve-story.ts';
import { draftStory } from './draft-story.ts';
import { saveStory } from './save-story.ts';
import { submitStory } from './submit-story.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk[Symbol.asyncDispose]());

test('two people save different fields of one version, and both win', async () => {
  const draft = await drafted(desk);
  const place = { from: '', to: 'Port Ansel' };
  allowed(await saveStory(desk, reporter, { story: draft.id, seen: 1, fields: { dateline: place } }));
  const kind = { from: 'news', to: 'analysis' } as const;
  const { story } = allowed(await saveStory(desk, editor, { story: draft.id, seen: 1, fields: { kind } }));
  expect(story.fields).toMatchObject({ dateline: 'Port Ansel', kind: 'analysis' });
});

test('two people save the text of one version: the second hears who was first, and what the first wrote stands', async () => {
  const draft = await drafted(desk);
  const save = (headline: string) => ({ story: draft.id, seen: 1, document: { seen: 1, to: textOf(headline) } });
  allowed(await saveStory(desk, reporter, save('First')));
  const before = await everything(desk);
  expect(refusal(await saveStory(desk, editor, save('Second')))).toEqual({
    kind: 'conflict',
    seen: 1,
    current: 2,
    parts: ['document'],
    changes: [{ by: reporter.ref, at: desk.clock(), what: 'story-saved', parts: ['document'] }],
  });
  expect(await everything(desk)).toBe(before);
});

test('the version of the story that was seen is enough to know: what nobody touched since is set, what somebody did is a conflict', async () => {
  const draft = await drafted(desk);
  const save = (fields: object, text?: string) =>
    saveStory(desk, editor, { story: draft.id, seen: 1, fields, ...(text && { document: { to: textOf(text) } }) });
  allowed(await save({ dateline: { to: 'Port Ansel' } }));
  allowed(await save({ kind: { to: 'analysis' } }, 'The gates give way'));
  expect(refusal(await save({ dateline: { to: 'Bessemy' }, prominence: { to: 'lead' } }))).toMatchObject({
    kind: 'conflict',
    parts: ['dateline'],
    changes: [{ parts: ['dateline'] }],
  });
  expect(refusal(await save({}, 'The gates hold after all'))).toMatchObject({ kind: 'conflict', parts: ['document'] });
  expect((await save({ prominence: { to: 'lead' } })).ok).toBe(true);
});

test('a version that is yet to come was never seen', async () => {
  const draft = await drafted(desk);
  const answer = await saveStory(desk, editor, { story: draft.id, seen: 2, fields: { dateline: { to: 'Bessemy' } } });
  expect(refusal(answer)).toMatchObject({ kind: 'conflict', seen: 2, current: 1 });
});

test('a save that is repeated after a lost answer is answered as the first was, and writes nothing', async () => {
  const draft = await drafted(desk);
  const save = { story: draft.id, seen: 1, document: { seen: 1, to: textOf('Once') } };
  const first = allowed(await saveStory(desk, reporter, save));
  const before = await everything(desk);
  expect(allowed(await saveStory(desk, reporter, save))).toEqual(first);
  expect(await everything(desk)).toBe(before);
});

test('a save changes neither the stage nor what is public', async () => {
  const story = await published(desk);
  const save = { story: story.id, seen: story.version, document: { seen: 1, to: textOf('Not yet') } };
  const after = allowed(await saveStory(desk, reporter, save)).story;
  expect(after).toMatchObject({ stage: story.stage, releases: story.releases });
  const shown = await desk.archive.asOf(desk.clock(), (reader) => reader.stories([story.id]));
  expect(shown[0]?.headline).toBe('The gates hold');
});

test('approved words are changed only by those who may approve them, and go on being approved', async () => {
  const draft = await drafted(desk);
  allowed(await submitStory(desk, reporter, { story: draft.id, seen: 1 }));
  allowed(await approveStory(desk, editor, { story: draft.id, seen: 2 }));
  const save = { story: draft.id, seen: 3, document: { seen: 1, to: textOf('A last touch') } };
  expect(refusal(await saveStory(desk, reporter, save)).kind).toBe('not-allowed');
  expect(allowed(await saveStory(desk, editor, save)).story.stage).toBe('approved');
});

test('a contributor writes in their own draft, and in nobody else’s', async () => {
  const command = { fields: { language: en }, document: textOf('Mine') };
  const own = allowed(await draftStory(desk, contributor, command)).story;
  const save = { seen: 1, document: { seen: 1, to: textOf('Still mine') } };
  expect((await saveStory(desk, contributor, { story: own.id, ...save })).ok).toBe(true);
  const others = await drafted(desk);
  expect(refusal(await saveStory(desk, contributor, { story: others.id, ...save })).kind).toBe('not-allowed');
});

test('a section editor’s rights hold in their section and below it, and not beside it', async () => {
  const ofWorld = actorOf('section-editor', [desk.sections.world.id]);
  const save = { seen: 1, document: { seen: 1, to: textOf('Edited') } };
  const inCoast = await drafted(desk, 'Coast news', { section: desk.sections.coast.id });
  const inSport = await drafted(desk, 'Sport news', { section: desk.sections.sport.id });
  expect((await saveStory(desk, ofWorld, { story: inCoast.id, ...save })).ok).toBe(true);
  expect(refusal(await saveStory(desk, ofWorld, { story: inSport.id, ...save })).kind).toBe('not-allowed');
});

test('what is not in the archive cannot be referred to', async () => {
  const draft = await drafted(desk);
  const nowhere = {
    section: { from: draft.fields.section, to: 'section_0000000000000000' as SectionId },
    topics: { from: [], to: ['topic_0000000000000000' as TopicId] },
    series: { from: null, to: 'series_0000000000000000' as const },
    byline: { from: [], to: [{ contributor: 'contributor_0000000000000000' as const, role: 'words' as const }] },
    leadPicture: {
      from: null,
      to: { picture: 'picture_0000000000000000' as PictureId, alt: null, caption: null },
    },
    translationOf: { from: null, to: 'story_0000000000000000' as StoryId },
  };
  for (const [field, change] of Object.entries(nowhere)) {
    const answer = await saveStory(desk, editor, { story: draft.id, seen: 1, fields: { [field]: change } });
    expect(refusal(answer)).toMatchObject({ kind: 'not-found' });
  }
});

test('pictures and stories that the text names must be there', async () => {
  const draft = await drafted(desk);
  const naming = (block: object) => {
    const text = textOf('Named');
    const body = { ...text.content[2], content: [block] };
    return { ...text, content: [text.content[0], text.content[1], body] } as typeof text;
  };
  const attrs = { picture: 'picture_0000000000000000', alt: null, caption: null, size: 'column' };
  const picture = naming({ type: 'picture', attrs });
  const alsoRead = naming({ type: 'also_read', attrs: { story: 'story_0000000000000000', headline: null } });
  for (const to of [picture, alsoRead]) {
    const answer = await saveStory(desk, editor, { story: draft.id, seen: 1, document: { seen: 1, to } });
    expect(refusal(answer)).toMatchObject({ kind: 'not-found' });
  }
});

test('a text that the schema does not know is refused, saying where', async () => {
  const draft = await drafted(desk);
  const to = textOf('Unknown');
  Object.assign(to.content[2], { content: [{ type: 'marquee' }] });
  const answer = await saveStory(desk, editor, { story: draft.id, seen: 1, document: { seen: 1, to } });
  expect(refusal(answer)).toMatchObject({ kind: 'invalid', what: 'the text', why: expect.stringContaining('block 1') });
});

test('a story is written in a language of the publication', async () => {
  const language = { from: en, to: 'fr' as Language };
  const draft = await drafted(desk);
  const answer = await saveStory(desk, editor, { story: draft.id, seen: 1, fields: { language } });
  expect(refusal(answer)).toMatchObject({ kind: 'invalid', what: 'the language' });
});

test('a story is no translation of itself', async () => {
  const draft = await drafted(desk);
  const translationOf = { from: null, to: draft.id };
  const answer = await saveStory(desk, editor, { story: draft.id, seen: 1, fields: { translationOf } });
  expect(refusal(answer)).toMatchObject({ kind: 'invalid', what: 'the original' });
});

test('an address that is taken is refused when it is written, not only when it is published', async () => {
  await published(desk);
  const draft = await drafted(desk, 'Another');
  const slug = { from: null, to: slugged('the-gates-hold') };
  const answer = await saveStory(desk, editor, { story: draft.id, seen: 1, fields: { slug } });
  expect(refusal(answer)).toEqual({ kind: 'address-taken', path: '/world/the-gates-hold' });
});
