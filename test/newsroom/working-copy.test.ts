import { afterEach, beforeEach, expect, test } from 'vitest';
import { appendSteps } from '../../src/desk/append-steps.ts';
import { publishStory } from '../../src/desk/publish-story.ts';
import { readPastText } from '../../src/desk/read-past-text.ts';
import { saveStory } from '../../src/desk/save-story.ts';
import { documentNode, stepBetween } from '../../src/story/step-between.ts';
import type { Story } from '../../src/story/story.ts';
import { allowed, drafted, textOf } from '../desk/test-desk.ts';
import { checkHtml } from './check-html.ts';
import { type Browsing, openTestNewsroom, type TestNewsroom } from './test-newsroom.ts';

let newsroom: TestNewsroom;
let mara: Browsing;
let ida: Browsing;
beforeEach(async () => {
  newsroom = await openTestNewsroom();
  mara = await newsroom.as('chief-editor', { name: 'Mara Okonjo' });
  ida = await newsroom.as('editor', { name: 'Ida Quill' });
});
afterEach(async () => {
  expect(newsroom.faults).toEqual([]);
  await newsroom[Symbol.asyncDispose]();
});

const address = ({ id }: Pick<Story, 'id'>, more: string) => `/newsroom/stories/${id}${more}`;
const now = async ({ id }: Story) => {
  const story = await newsroom.desk.archive.read((reader) => reader.story(id));
  if (!story) throw new Error('The story is there.');
  return story;
};

/** Somebody writes paragraphs in place of those that there are, as an editor does: in steps. */
async function write(who: Browsing, story: Story, ...texts: readonly string[]): Promise<void> {
  const { document, documentVersion: version } = await now(story);
  const step = stepBetween(documentNode(document), documentNode(textOf('Nine metres', ...texts)));
  const steps = [step?.toJSON()];
  const answer = await appendSteps(newsroom.desk, who.who.actor, {
    story: story.id,
    version,
    client: 'abcdefgh',
    steps,
  });
  expect(allowed(answer).kind).toBe('kept');
}

/** Mara writes, then Ida with her, then Mara alone an hour later. */
async function written(): Promise<Story> {
  const story = await drafted(newsroom.desk, 'Nine metres');
  newsroom.desk.pass(120);
  await write(mara, story, 'The river rose.');
  newsroom.desk.pass(1);
  await write(ida, story, 'The river rose.', 'Nobody was hurt.');
  newsroom.desk.pass(60);
  await write(mara, story, 'The river fell.', 'Nobody was hurt.');
  return story;
}

test('the history tells who wrote on the working copy when, in sittings, newest first', async () => {
  const story = await written();
  const { html } = await mara.get(address(story, '/history'));
  checkHtml(html);
  const list = html.slice(html.indexOf('id="sittings"'), html.indexOf('id="history-title"'));
  const lines = [...list.matchAll(/<li><p>(.*?)<\/p>/gs)].map(([, line]) => line?.replaceAll(/<[^>]*>/g, '') ?? '');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^Mara Okonjo ·.*1 change$/);
  expect(lines[1]).toMatch(/^(Mara Okonjo, Ida Quill|Ida Quill, Mara Okonjo) ·.*2 changes$/);
});

test('the text of any sitting is there to be read, with what changed in it and since', async () => {
  const story = await written();
  const { documentVersion: last } = await now(story);
  const { html } = await mara.get(address(story, `/text/${last - 1}`));
  checkHtml(html);
  expect(html).toContain('The river rose.');
  expect(html).toContain('Nobody was hurt.');
  expect(html).not.toContain('The river fell.');
  const changed = await mara.get(address(story, `/compare?from=v${last - 1}&to=working`));
  checkHtml(changed.html);
  expect(changed.html).toMatch(/<del>rose<\/del>.*<ins>fell<\/ins>/s);
  const sitting = await mara.get(address(story, `/compare?from=v${last - 3}&to=v${last - 1}`));
  expect(sitting.html).toContain('<ins>Nobody was hurt.</ins>');
  for (const wrong of [
    `/text/${last + 1}`,
    '/text/x',
    '/text/-1',
    '/compare?from=v99&to=working',
    '/compare?from=vx&to=v1',
  ])
    expect((await mara.get(address(story, wrong))).status, wrong).toBe(404);
});

test('a moment of the working copy is compared with a revision', async () => {
  const story = await drafted(newsroom.desk, 'Nine metres');
  await write(mara, story, 'The river rose.');
  allowed(await publishStory(newsroom.desk, mara.who.actor, { story: story.id, seen: (await now(story)).version }));
  await write(mara, story, 'The river fell.');
  const { documentVersion } = await now(story);
  const [revision] = await newsroom.desk.archive.read((reader) => reader.revisions(story.id));
  const { html } = await mara.get(address(story, `/compare?from=${revision?.id}&to=v${documentVersion}`));
  expect(html).toMatch(/<del>rose<\/del>.*<ins>fell<\/ins>/s);
});

test('a text of once is put back as one more change, and nothing is lost by it', async () => {
  const story = await written();
  const before = await now(story);
  const form = { seen: String(before.version), version: String(before.documentVersion - 1) };
  const { html } = await mara.submit(address(story, '/restore-text'), form);
  expect(html).toContain('The text is put back.');
  const after = await now(story);
  expect(after.documentVersion).toBe(before.documentVersion + 1);
  expect(JSON.stringify(after.document)).toContain('The river rose.');
  expect((await mara.get(address(story, `/text/${before.documentVersion}`))).html).toContain('The river fell.');
  await mara.submit(address(story, '/restore-text'), {
    seen: String(after.version),
    version: String(before.documentVersion),
  });
  expect((await now(story)).document).toEqual(before.document);
});

test('a text is put back only by whoever may write, and not over what somebody wrote meanwhile', async () => {
  const story = await written();
  const { version, documentVersion } = await now(story);
  const form = { seen: String(version), version: String(documentVersion - 1) };
  const reporter = await newsroom.as('reporter');
  expect((await reporter.get(address(story, `/text/${documentVersion - 1}`))).html).not.toContain('restore-text');
  expect((await reporter.submit(address(story, '/restore-text'), form)).html).toContain('role="alert"');
  await write(ida, story, 'The river fell.', 'Somebody was hurt.');
  expect((await mara.submit(address(story, '/restore-text'), form)).html).toContain('role="alert"');
  expect((await mara.submit(address(story, '/restore-text'), { ...form, version: '999' })).html).toContain(
    'not kept any more',
  );
  expect(JSON.stringify((await now(story)).document)).toContain('Somebody was hurt.');
});

test('every version of a long working copy is what it was', async () => {
  const story = await drafted(newsroom.desk, 'Nine metres');
  const texts: Story['document'][] = [];
  const first = await now(story);
  texts[first.documentVersion] = first.document;
  for (let turn = 0; turn < 60; turn++) {
    const { version: seen } = await now(story);
    const to = textOf(
      'Nine metres',
      ...Array.from({ length: (turn * 7) % 5 }, (_, line) => `Line ${(turn * line) % 4}`),
    );
    await saveStory(newsroom.desk, mara.who.actor, { story: story.id, seen, document: { to } });
    const { document, documentVersion } = await now(story);
    texts[documentVersion] = document;
  }
  const last = await now(story);
  for (const [version, document] of texts.entries())
    if (document)
      expect(
        (await newsroom.desk.archive.read((reader) => readPastText(reader, last, version)))?.document,
        `version ${version}`,
      ).toEqual(document);
});

test('what was typed and deleted letter by letter is found again at every letter', async () => {
  const { desk } = newsroom;
  const story = await drafted(desk, 'Nine metres');
  const body = documentNode((await now(story)).document).content.size - 2;
  const typed = (at: number, text: string) => ({
    stepType: 'replace',
    from: at,
    to: at,
    slice: { content: [{ type: 'text', text }] },
  });
  const deleted = (at: number) => ({ stepType: 'replace', from: at - 1, to: at });
  let end = body;
  const steps = [...'and nobody was hurt'].map((letter) => typed(end++, letter));
  const back = Array.from({ length: 8 }, () => deleted(end--));
  const bold = { stepType: 'addMark', from: end - 6, to: end, mark: { type: 'bold' } };
  const elsewhere = [typed(1, 'A'), typed(1, 'B'), typed(2, 'C')];
  const texts = new Map<number, Story['document']>();
  for (const step of [...steps, ...back, bold, ...elsewhere, typed(end + 3, '!')]) {
    const { documentVersion: version } = await now(story);
    allowed(await appendSteps(desk, mara.who.actor, { story: story.id, version, client: 'abcdefgh', steps: [step] }));
    const { document, documentVersion } = await now(story);
    texts.set(documentVersion, document);
  }
  const last = await now(story);
  for (const [version, document] of texts) {
    const past = await desk.archive.read((reader) => readPastText(reader, last, version));
    expect(past?.document, `version ${version}`).toEqual(document);
  }
});
