import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  administrator,
  allowed,
  chiefEditor,
  drafted,
  editor,
  found,
  openTestDesk,
  published,
  refusal,
  reporter,
  type TestDesk,
  textOf,
} from '../../test/desk/test-desk.ts';
import type { HttpUrl } from '../kit/http-url.ts';
import type { BodyBlock } from '../story/document.ts';
import { storyDocument } from '../story/document.ts';
import type { Gate } from '../story/gate.ts';
import { approveStory } from './approve-story.ts';
import { changePublication } from './change-publication.ts';
import { closedFor } from './finishing-facts.ts';
import { passLegally } from './pass-legally.ts';
import { publishStory } from './publish-story.ts';
import { saveStory } from './save-story.ts';
import { saveTopic } from './save-topic.ts';
import { spikeStory } from './spike-story.ts';
import { submitStory } from './submit-story.ts';
import { updateStory } from './update-story.ts';
import { withdrawStory } from './withdraw-story.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk[Symbol.asyncDispose]());

test('what is still to come holds a story back, and nothing of it is changed', async () => {
  const story = await written(textOf('The gates hold', 'TK metres of water stood at the gates.'));
  const command = { story: story.id, seen: story.version };
  expect(refusal(await publishStory(desk, editor, command))).toEqual({
    kind: 'gates-closed',
    gates: [{ gate: 'placeholder', passages: ['TK metres of water stood at the'] }],
  });
  expect(await found(desk, '/world/the-gates-hold')).toBe('nothing');
});

test('who may waive says why, and both are kept with the act', async () => {
  const story = await written(textOf('The gates hold', 'TK metres.'));
  const command = { story: story.id, seen: story.version };
  const waive = { gates: ['placeholder', 'credit'] as const, why: ' The name of the boat is TK. ' };
  expect(refusal(await publishStory(desk, editor, { ...command, waive }))).toEqual({
    kind: 'not-allowed',
    act: 'waive',
  });
  expect(refusal(await publishStory(desk, chiefEditor, { ...command, waive: { ...waive, why: ' ' } })).kind).toBe(
    'text-required',
  );
  const { seq } = allowed(await publishStory(desk, chiefEditor, { ...command, waive }));
  const [entry] = await desk.archive.log.after(seq - 1, 1);
  expect(entry).toMatchObject({
    by: chiefEditor.ref,
    happening: { kind: 'story-published', waived: { gates: ['placeholder'], why: 'The name of the boat is TK.' } },
  });
});

test('a waiver of gates that are open leaves no trace', async () => {
  const story = await drafted(desk);
  const command = { story: story.id, seen: 1, waive: { gates: ['credit'] as const, why: 'In haste.' } };
  const { seq } = allowed(await publishStory(desk, chiefEditor, command));
  const [entry] = await desk.archive.log.after(seq - 1, 1);
  expect(entry?.happening).not.toHaveProperty('waived');
});

test('an also-read must lead to what readers see', async () => {
  const other = await drafted(desk, 'The other');
  const story = await written(alsoReads(other.id));
  const held = [{ gate: 'dead-link', links: ['The other'] }];
  expect(await gatesOf(story.id)).toEqual(held);
  const { story: out } = allowed(await publishStory(desk, editor, { story: other.id, seen: 1 }));
  expect(await gatesOf(story.id)).toEqual([]);
  allowed(await withdrawStory(desk, chiefEditor, { story: out.id, seen: out.version, reason: 'It was not so.' }));
  expect(await gatesOf(story.id)).toEqual(held);
});

test.each([
  ['/', true],
  ['/world', true],
  ['/world/coast', true],
  ['/world/the-gates-hold', true],
  ['/World/The-Gates-Hold/', true],
  ['/topic/floods', true],
  ['/hi', true],
  ['/latest', true],
  ['/about', true],
  ['/world/the-gates-held', false],
  ['/hi/world/the-gates-hold', false],
  ['/topic/droughts', false],
  ['/author/nobody', false],
  ['/%zz', false],
])('a link to %s of the paper leads somewhere: %s', async (path, leads) => {
  const paper = { ...desk, origin: 'https://courier.example' };
  await published(desk);
  allowed(await saveTopic(desk, administrator, { to: { names: { en: 'Floods' } } }));
  const story = await written(links(`https://courier.example${path}` as HttpUrl));
  const closed = await desk.archive.read(async (reader) => closedFor(paper, reader, story, editor));
  expect(closed.length === 0).toBe(leads);
});

test('links to other sites are nobody’s to judge', async () => {
  const story = await written(links('https://elsewhere.example/nowhere' as HttpUrl));
  expect(await gatesOf(story.id)).toEqual([]);
});

test('where a second pair of eyes is asked for, whoever wrote alone does not publish alone', async () => {
  await askFor(['second-look']);
  const story = await drafted(desk);
  const own = { ...editor, ref: reporter.ref };
  expect(refusal(await publishStory(desk, own, { story: story.id, seen: 1 }))).toEqual({
    kind: 'gates-closed',
    gates: [{ gate: 'second-look', by: reporter.ref }],
  });
  const submitted = allowed(await submitStory(desk, reporter, { story: story.id, seen: 1 })).story;
  const approved = allowed(await approveStory(desk, editor, { story: story.id, seen: submitted.version })).story;
  const { story: out } = allowed(await publishStory(desk, own, { story: story.id, seen: approved.version }));
  const rewritten = await rewrite(out.id, textOf('The gates held'), own);
  expect(refusal(await updateStory(desk, own, { story: out.id, seen: rewritten.version })).kind).toBe('gates-closed');
  allowed(await updateStory(desk, editor, { story: out.id, seen: rewritten.version }));
});

test('a topic may ask for a legal look, which holds for the very text that was passed', async () => {
  const { record: court } = allowed(await saveTopic(desk, administrator, { to: { names: { en: 'Court' } } }));
  await askFor(['legal-look'], [court.id]);
  const story = await drafted(desk, 'The judge', { topics: [court.id] });
  expect(await gatesOf(story.id)).toEqual([{ gate: 'legal-look', topics: [court.id] }]);
  expect(refusal(await passLegally(desk, editor, { story: story.id, seen: 1 })).kind).toBe('not-allowed');
  const passed = allowed(await passLegally(desk, chiefEditor, { story: story.id, seen: 1 })).story;
  expect(await gatesOf(story.id)).toEqual([]);
  const rewritten = await rewrite(story.id, textOf('The judge and the sea'));
  expect(await gatesOf(story.id)).toEqual([{ gate: 'legal-look', topics: [court.id] }]);
  allowed(await spikeStory(desk, editor, { story: story.id, seen: rewritten.version }));
  expect(passed.version).toBe(2);
});

test('the publication names no topic for a legal look that is not there', async () => {
  const command = { seen: 1, to: { policies: { aiCrawlers: 'deny', feeds: 'full', legalTopics: ['topic_x'] } } };
  expect(refusal(await changePublication(desk, administrator, command as never))).toEqual({
    kind: 'not-found',
    what: 'topic',
  });
});

async function askFor(news: readonly Gate[], legalTopics: readonly `topic_${string}`[] = []) {
  const policies = { aiCrawlers: 'deny', feeds: 'full', gates: { news }, legalTopics } as const;
  allowed(await changePublication(desk, administrator, { seen: 1, to: { policies } }));
}

async function written(document: ReturnType<typeof textOf>) {
  return rewrite((await drafted(desk)).id, document);
}

async function rewrite(id: `story_${string}`, document: ReturnType<typeof textOf>, by = editor) {
  const story = await desk.archive.read((reader) => reader.story(id));
  const saved = await saveStory(desk, by, { story: id, seen: story?.version ?? 0, document: { to: document } });
  return allowed(saved).story;
}

async function gatesOf(id: `story_${string}`) {
  return desk.archive.read(async (reader) => {
    const story = await reader.story(id);
    return story && closedFor(desk, reader, story, editor);
  });
}

function alsoReads(story: `story_${string}`) {
  return storyDocument('Read this', '', [says('First.'), { type: 'also_read', attrs: { story, headline: null } }]);
}

function links(href: HttpUrl) {
  const marks = [{ type: 'link', attrs: { href } }] as const;
  return storyDocument('Read this', '', [{ type: 'paragraph', content: [{ type: 'text', text: 'There', marks }] }]);
}

function says(text: string): BodyBlock {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}
