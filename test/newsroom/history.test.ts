import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPicture } from '../../src/desk/add-picture.ts';
import { correctStory } from '../../src/desk/correct-story.ts';
import { saveStory } from '../../src/desk/save-story.ts';
import { updateStory } from '../../src/desk/update-story.ts';
import { keepPicture } from '../../src/pictures/keep-picture.ts';
import { storyDocument } from '../../src/story/document.ts';
import type { PictureId } from '../../src/story/ids.ts';
import type { Picture } from '../../src/story/picture.ts';
import type { Story } from '../../src/story/story.ts';
import { administrator, allowed, drafted, editor, published, textOf } from '../desk/test-desk.ts';
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

const words = (text: string) => (text === '' ? {} : { content: [{ type: 'text', text } as const] });
const row = (type: 'table_header' | 'table_cell', ...texts: readonly string[]) =>
  ({
    type: 'table_row',
    content: texts.map((text) => ({ type, attrs: { align: 'start' }, ...words(text) }) as const),
  }) as const;

test('of a table it is told row by row what changed, and a picture is seen', async () => {
  const { desk } = newsroom;
  const [first, second] = [await picture('#777'), await picture('#999')];
  const write = async (story: Story, shown: PictureId, ...rows: readonly ReturnType<typeof row>[]) => {
    const attrs = { picture: shown, alt: null, caption: null, size: 'column' } as const;
    const to = storyDocument('The gates hold', '', [
      { type: 'table', attrs: { caption: 'Levels' }, content: rows },
      { type: 'picture', attrs },
    ]);
    return allowed(await saveStory(desk, editor, { story: story.id, seen: story.version, document: { to } })).story;
  };
  const header = row('table_header', '', 'Metres', 'State');
  const north = (metres: string) => row('table_cell', 'North gate', metres, 'shut');
  const before = await write(
    await drafted(desk),
    first.id,
    header,
    north('3.41'),
    row('table_cell', 'South', '2.1', ''),
  );
  const after = await write(before, second.id, header, north('3.52'), row('table_cell', 'West', '1.8', 'open'));

  const { html } = await chief.get(address(after, `/compare?from=v${before.documentVersion}&to=working`));
  checkHtml(html);
  const table = between(html, '<section class="line-table"', '</section>');
  expect(table).toContain('aria-label="Table"');
  expect(rowsOf(table)).toEqual([
    ' |  | Metres | State',
    ' | North gate | [-3.41-]{+3.52+} | shut',
    'Removed | [-South-] | [-2.1-] | ',
    'Added | {+West+} | {+1.8+} | {+open+}',
  ]);
  expect(table).toContain('<th scope="col" dir="auto"><span>Metres</span></th>');
  expect(between(html, '<del><img', '</del>')).toContain(`/newsroom/editor/pictures/${first.id}/160`);
  expect(between(html, '<ins><img', '</ins>')).toContain(`/newsroom/editor/pictures/${second.id}/160`);

  const past = (await chief.get(address(after, `/text/${before.documentVersion}`))).html;
  checkHtml(past);
  expect(rowsOf(between(past, '<section class="line-table"', '</section>'))).toEqual([
    ' | Metres | State',
    'North gate | 3.41 | shut',
    'South | 2.1 | ',
  ]);
  expect(past).toContain(`/newsroom/editor/pictures/${first.id}/160`);
});

async function picture(colour: string): Promise<Picture> {
  const size = { width: 200, height: 100, channels: 3, background: colour } as const;
  const bytes = await sharp({ create: size }).png().toBuffer();
  const kept = allowed(await keepPicture(newsroom.files, newsroom.desk.newId, bytes));
  return allowed(await addPicture(newsroom.desk, administrator, kept)).record;
}

function between(html: string, from: string, to: string): string {
  const start = html.indexOf(from);
  return start < 0 ? '' : html.slice(start, html.indexOf(to, start));
}

/** The rows of a table as one reads them: `[-gone-]`, `{+new+}`. */
function rowsOf(table: string): readonly string[] {
  return [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, cells = '']) =>
    [...cells.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)]
      .map(([, cell = '']) =>
        cell
          .replaceAll(/<del>([^<]*)<\/del>/g, '[-$1-]')
          .replaceAll(/<ins>([^<]*)<\/ins>/g, '{+$1+}')
          .replaceAll(/<[^>]*>/g, ''),
      )
      .join(' | '),
  );
}

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
