import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { approveStory } from '../../src/desk/approve-story.ts';
import { changePublication } from '../../src/desk/change-publication.ts';
import { planStory } from '../../src/desk/plan-story.ts';
import { saveTopic } from '../../src/desk/save-topic.ts';
import { scheduleStory } from '../../src/desk/schedule-story.ts';
import { submitStory } from '../../src/desk/submit-story.ts';
import { hours, shift } from '../../src/kit/instant.ts';
import { headlineOf } from '../../src/story/document.ts';
import type { StoryId } from '../../src/story/ids.ts';
import { administrator, allowed, drafted, editor, published, reporter } from '../desk/test-desk.ts';
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

/** The headlines of each column of a board, by the column's title. */
async function board(who: Browsing, day = ''): Promise<Readonly<Record<string, readonly string[]>>> {
  const { status, html } = await who.get(`/newsroom/board${day && `?day=${day}`}`);
  expect(status).toBe(200);
  checkHtml(html);
  const columns = [...html.matchAll(/<section><h2>([^<]+) <span.*?<\/section>/gs)];
  const shown = columns.map(([all, title = '']) => [
    title,
    [...all.matchAll(/<li><a [^>]*>([^<]*)/g)].map(([, of = '']) => of),
  ]);
  return Object.fromEntries(shown.filter(([, headlines]) => headlines?.length));
}

describe('the board of the day', () => {
  test('says what to do where nothing is on it, in every language', async () => {
    for (const language of ['en', 'hi', 'ur']) {
      const { html } = await (await newsroom.as('editor', { language })).get('/newsroom/board');
      checkHtml(html);
      expect(html).toContain('class="empty"');
    }
  });

  test('holds every story of the day in the column that tells how far it has come', async () => {
    const { desk } = newsroom;
    const soon = shift(desk.clock(), hours(3));
    await published(desk, 'Out');
    const submitted = await drafted(desk, 'Handed in');
    allowed(await submitStory(desk, reporter, { story: submitted.id, seen: 1 }));
    const approved = await drafted(desk, 'Found good');
    allowed(await submitStory(desk, reporter, { story: approved.id, seen: 1 }));
    allowed(await approveStory(desk, editor, { story: approved.id, seen: 2 }));
    const waiting = await drafted(desk, 'This evening');
    allowed(await scheduleStory(desk, editor, { story: waiting.id, seen: 1, at: soon }));
    await drafted(desk, 'On nobody’s mind');
    await chief.submit('/newsroom/board', { headline: 'The vote', due: '2026-11-23T18:00' });
    await chief.submit('/newsroom/board', { headline: 'Next week', due: '2026-11-30T18:00' });
    expect(await board(chief)).toEqual({
      Planned: ['The vote'],
      'In review': ['Handed in'],
      Approved: ['Found good'],
      Scheduled: ['This evening'],
      Out: ['Out'],
    });
    expect(await board(chief, '2026-11-30')).toEqual({ Planned: ['Next week'] });
    expect(await board(chief, '2026-11-22')).toEqual({});
  });

  test('keeps what is overdue until it is out', async () => {
    const { desk } = newsroom;
    const story = await drafted(desk, 'Late');
    const due = shift(desk.clock(), -hours(30));
    allowed(await planStory(desk, editor, { story: story.id, to: { due } }));
    expect(await board(chief)).toEqual({ Planned: ['Late'] });
    expect((await chief.get('/newsroom/board')).html).toContain('Overdue since 22 Nov, 10:00');
  });

  test('shows a contributor their own stories, and those that they are to write', async () => {
    const { desk } = newsroom;
    await published(desk, 'Out');
    const contributor = await newsroom.as('contributor');
    const story = await drafted(desk, 'Yours');
    const to = { assignee: contributor.who.staff.id, due: shift(desk.clock(), hours(1)) };
    allowed(await planStory(desk, editor, { story: story.id, to }));
    expect(await board(contributor)).toEqual({ Planned: ['Yours'] });
  });
});

describe('a plan', () => {
  test('gives a story to somebody, who may then write it and hand it in', async () => {
    const writer = await newsroom.as('reporter', { name: 'Ada Quill' });
    const { html } = await chief.submit('/newsroom/board', {
      headline: 'The vote',
      assignee: writer.who.staff.id,
      due: '2026-11-23T18:00',
      brief: 'Eighty lines <and> a map.',
    });
    expect(html).toContain('The story is on the board.');
    expect(html).toContain('Ada Quill');
    expect(html).toContain('Eighty lines &lt;and> a map.');
    const [, id = ''] = /href="\/newsroom\/stories\/(story_\w+)"[^>]*>The vote/.exec(html) ?? [];
    const story = await newsroom.desk.archive.read((reader) => reader.story(id as StoryId));
    expect(story && headlineOf(story.document)).toBe('The vote');
    allowed(await submitStory(newsroom.desk, writer.who.actor, { story: id as StoryId, seen: 1 }));
    const other = await newsroom.as('reporter');
    expect(await submitStory(newsroom.desk, other.who.actor, { story: id as StoryId, seen: 2 })).toMatchObject({
      refusal: { kind: 'not-allowed' },
    });
  });

  test('is changed field by field, and by nobody whose role does not include it', async () => {
    const { desk } = newsroom;
    const story = await drafted(desk);
    const address = `/newsroom/stories/${story.id}/plan`;
    const seen = JSON.stringify({ assignee: null, due: null, brief: '' });
    allowed(await planStory(desk, editor, { story: story.id, to: { brief: 'Short.' } }));
    await chief.post(address, { seen, due: '2026-11-24T09:00', brief: '' });
    expect(await plan(story.id)).toMatchObject({ brief: 'Short.', due: Date.parse('2026-11-24T05:00:00Z') });
    const clash = await chief.post(address, { seen, due: '2026-11-24T09:00', brief: 'Long.' });
    expect(clash.status).toBe(422);
    expect(clash.html).toContain('Long.</textarea>');
    checkHtml(clash.html);
    expect((await chief.post(address, { seen, due: 'soon' })).status).toBe(422);
    expect((await (await newsroom.as('reporter')).post(address, { seen, brief: 'Mine.' })).status).toBe(403);
    expect((await chief.post(address, { seen, assignee: 'staff_nobody', brief: 'Short.' })).status).toBe(422);
    expect(await plan(story.id)).toMatchObject({ brief: 'Short.', assignee: null });
  });

  const plan = (story: StoryId) => newsroom.desk.archive.read((reader) => reader.plan(story));
});

describe('beside a story', () => {
  test('stand its plan and what holds it back, and whoever may passes it legally there', async () => {
    const { desk } = newsroom;
    const { record: court } = allowed(await saveTopic(desk, administrator, { to: { names: { en: 'Court' } } }));
    const policies = { aiCrawlers: 'deny', feeds: 'full', legalTopics: [court.id] } as const;
    allowed(await changePublication(desk, administrator, { seen: 1, to: { policies } }));
    const story = await drafted(desk, 'The judge', { topics: [court.id] });
    const due = shift(desk.clock(), hours(3));
    allowed(await planStory(desk, editor, { story: story.id, to: { due, brief: 'Short.' } }));
    const address = `/newsroom/stories/${story.id}`;
    const { html } = await chief.get(address);
    checkHtml(html);
    expect(html).toContain('<bdi>Nobody yet</bdi>, due 23 Nov, 19:00 GMT+4');
    expect(html).toContain('Its topic asks for a legal look');
    expect((await (await newsroom.as('editor')).get(address)).html).not.toContain('Pass legally');
    const passed = await chief.submit(`${address}/legal-pass`, { seen: '1' });
    expect(passed.html).toContain('Passed legally as it stands.');
    expect(passed.html).toContain('Nothing holds it back.');
    const reporterOf = await newsroom.as('reporter');
    expect((await reporterOf.submit(`${address}/legal-pass`, { seen: '2' })).html).toContain('role="alert"');
  });

  test('stands what a story lacks to be out at all, in every language', async () => {
    const { id } = await drafted(newsroom.desk, '', { section: null });
    for (const [language, says] of [
      ['en', 'The story still needs a headline and a section.'],
      ['hi', 'ख़बर में अभी यह चाहिए'],
      ['ur', 'خبر میں ابھی یہ چاہیے'],
    ] as const) {
      const { html } = await (await newsroom.as('editor', { language })).get(`/newsroom/stories/${id}`);
      expect(html).toContain(says);
      expect(html).not.toContain('Nothing holds it back.');
    }
  });
});
