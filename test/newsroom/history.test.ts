import { afterEach, beforeEach, expect, test } from 'vitest';
import { correctStory } from '../../src/desk/correct-story.ts';
import { saveStory } from '../../src/desk/save-story.ts';
import { updateStory } from '../../src/desk/update-story.ts';
import type { Story } from '../../src/story/story.ts';
import { allowed, drafted, editor, published, textOf } from '../desk/test-desk.ts';
import { checkHtml } from './check-html.ts';
import { type Browsing, openTestNewsroom, type TestNewsroom } from './test-newsroom.ts';

let newsroom: TestNewsroom;
let chief: Browsing;
beforeEach(async () => {
  newsroom = await openTestNewsroom();
  chief = await newsroom.as('chief-editor', { name: 'Mara Okonjo' });
});
afterEach(async () => {
  expect(newsroom.faults).toEqual([]);
  await newsroom[Symbol.asyncDispose]();
});

const address = ({ id }: Pick<Story, 'id'>, more: string) => `/newsroom/stories/${id}${more}`;

/** A story that was published, updated and corrected. */
async function long(): Promise<Story> {
  const { desk } = newsroom;
  let story = await published(desk, 'The gates hold');
  const write = async (...texts: readonly string[]) => {
    desk.pass(10);
    const to = textOf('The gates hold', ...texts);
    story = allowed(
      await saveStory(desk, chief.who.actor, { story: story.id, seen: story.version, document: { to } }),
    ).story;
  };
  await write('Nine metres of water stood at the gates.', 'Nobody was hurt.');
  story = allowed(
    await updateStory(desk, chief.who.actor, { story: story.id, seen: story.version, note: 'More on the night.' }),
  ).story;
  await write('Eight metres of water stood at the gates.', 'Nobody was hurt.');
  const correction = { text: 'It was eight metres, not nine.', passage: 'Eight metres' };
  return allowed(await correctStory(desk, editor, { story: story.id, seen: story.version, ...correction })).story;
}

test('a story’s history tells every act with who and when, and every revision with its note', async () => {
  const story = await long();
  const { html, status } = await chief.get(address(story, '/history'));
  expect(status).toBe(200);
  checkHtml(html);
  const acts = [...html.matchAll(/<strong>([^<]*)<\/strong> <bdi>/g)].map(([, act]) => act);
  expect(acts.slice(-6)).toEqual(['Corrected', 'Saved', 'Updated', 'Saved', 'Published', 'Begun']);
  expect(html).toContain('It was eight metres, not nine.');
  expect(html).toContain('More on the night.');
  expect(html).toContain('<strong>Revision 3</strong> · correction');
  expect(html).toContain('Mara Okonjo');
});

test('two revisions are compared word by word, in elements that say what came and went', async () => {
  const story = await long();
  const revisions = await newsroom.desk.archive.read((reader) => reader.revisions(story.id));
  const [first, second, third] = revisions.map(({ id }) => id);
  const { html } = await chief.get(address(story, `/compare?from=${second}&to=${third}`));
  checkHtml(html);
  expect(html).toContain('<del>Nine</del><ins>Eight</ins>');
  expect(html).not.toContain('<ins>Nobody');
  expect((await chief.get(address(story, `/compare?from=${first}&to=${second}`))).html).toContain(
    '<ins>Nobody was hurt.</ins>',
  );
  expect((await chief.get(address(story, `/compare?from=${third}&to=working`))).html).toContain('are the same');
  for (const query of ['', '?from=working', '?from=x&to=working', '?from=revision_0000000000000000&to=working'])
    expect((await chief.get(address(story, `/compare${query}`))).status).toBe(404);
  const other = await drafted(newsroom.desk, 'Other');
  expect((await chief.get(address(other, `/compare?from=${first}&to=working`))).status).toBe(404);
});

test('a revision is put back into the working copy; readers see nothing of it, section and address stay', async () => {
  const story = await long();
  const [first] = await newsroom.desk.archive.read((reader) => reader.revisions(story.id));
  const form = { seen: String(story.version), revision: first?.id ?? '' };
  const after = await chief.submit(address(story, '/restore-revision'), form);
  expect(after.html).toContain('The working copy is as revision 1 was.');
  const kept = await newsroom.desk.archive.read((reader) => reader.story(story.id));
  expect(kept?.document).toEqual(first?.document);
  expect(kept?.releases).toEqual(story.releases);
  const again = await chief.submit(address(story, '/restore-revision'), { ...form, seen: '1' });
  expect(again.html).not.toContain('changed meanwhile');
  const reporter = await newsroom.as('reporter');
  expect((await reporter.submit(address(story, '/restore-revision'), form)).html).toContain(
    'Your role does not let you',
  );
  expect((await chief.submit(address(story, '/restore-revision'), { ...form, revision: 'x' })).html).toContain(
    'no such revision',
  );
});

test('a long history goes page by page', async () => {
  const { desk } = newsroom;
  let story = await drafted(desk);
  for (let number = 0; number < 60; number++) {
    const fields = { dateline: { to: `Place ${number}` } };
    story = allowed(await saveStory(desk, editor, { story: story.id, seen: story.version, fields })).story;
  }
  const newest = await chief.get(address(story, '/history'));
  expect(newest.html).toContain('(Dateline)');
  const [, older = ''] = /rel="next" href="([^"]*)"/.exec(newest.html) ?? [];
  const oldest = await chief.get(older);
  expect(oldest.html).toContain('<strong>Begun</strong>');
  expect(oldest.html).not.toContain('rel="next"');
});

test.each(['hi', 'ur'])('history and comparisons speak %s', async (language) => {
  const story = await long();
  const who = await newsroom.as('editor', { language });
  const [first] = await newsroom.desk.archive.read((reader) => reader.revisions(story.id));
  for (const more of ['/history', `/compare?from=${first?.id}&to=working`])
    checkHtml((await who.get(address(story, more))).html);
});
