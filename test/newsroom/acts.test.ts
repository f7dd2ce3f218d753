import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { approveStory } from '../../src/desk/approve-story.ts';
import { saveStory } from '../../src/desk/save-story.ts';
import { submitStory } from '../../src/desk/submit-story.ts';
import type { StoryId } from '../../src/story/ids.ts';
import type { Story } from '../../src/story/story.ts';
import { allowed, drafted, editor, everything, found, published, reporter, textOf } from '../desk/test-desk.ts';
import { checkHtml } from './check-html.ts';
import { storyAddress as address, keptStory } from './kept-story.ts';
import { type Browsing, openTestNewsroom, type Page, type TestNewsroom } from './test-newsroom.ts';

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

const kept = (id: StoryId) => keptStory(newsroom, id);

describe('acts', () => {
  const act = async (who: Browsing, story: Story, name: string, form: Record<string, string> = {}): Promise<Page> =>
    who.submit(address(story, `/${name}`), { seen: String((await kept(story.id)).version), ...form });

  test('publishing tells how quickly it was live, where it stands and what else is new', async () => {
    const story = await drafted(newsroom.desk);
    expect((await chief.get(address(story, '/publish'))).html).toContain('It will stand at /world/the-gates-hold');
    const { html } = await act(chief, story, 'publish', { note: 'First report.' });
    expect(html).toContain(
      'Published. Live everywhere in 24 ms. Also new: the front page, World, feeds, sitemaps and search.',
    );
    expect(html).toContain('<a href="/world/the-gates-hold">See it</a>');
    expect(await found(newsroom.desk, '/world/the-gates-hold')).toBe('The gates hold');
  });

  test('a whole life: submitted, returned with a reason, approved, published, updated, corrected, withdrawn, restored', async () => {
    const { desk } = newsroom;
    const ofReporter = await newsroom.as('reporter', { name: 'Dev Anand' });
    const began = (await ofReporter.post('/newsroom/stories')).location ?? '';
    const story = await kept(began.split('/').at(-1) as StoryId);
    allowed(
      await saveStory(desk, ofReporter.who.actor, {
        ...{ story: story.id, seen: 1, document: { to: textOf('The gates hold', 'Nine feet of water.') } },
        fields: { section: { to: desk.sections.world.id } },
      }),
    );
    expect((await act(ofReporter, story, 'submit')).html).toContain('The story waits for review.');
    const returned = await act(chief, story, 'return', { reason: 'Who says so?' });
    expect(returned.html).toContain('Returned to the writer.');
    expect((await ofReporter.get(began)).html).toContain('Who says so?');
    await act(ofReporter, story, 'submit');
    expect((await act(chief, story, 'approve')).html).toContain('Approved.');
    expect((await act(chief, story, 'publish')).html).toContain('Published.');
    const text = textOf('The gates hold', 'Nine metres of water.');
    allowed(
      await saveStory(desk, chief.who.actor, {
        story: story.id,
        seen: (await kept(story.id)).version,
        document: { to: text },
      }),
    );
    const corrected = await act(chief, story, 'correct', {
      correction: 'It was metres, not feet.',
      passage: 'Nine metres',
    });
    expect(corrected.html).toContain('Corrected. Live everywhere in');
    desk.pass(5);
    expect((await act(chief, story, 'withdraw', { reason: 'It was not so.' })).html).toContain('Withdrawn.');
    expect(await found(desk, '/world/the-gates-hold')).toBe('gone');
    expect((await act(chief, story, 'restore')).html).toContain('Restored.');
    expect(await found(desk, '/world/the-gates-hold')).toBe('The gates hold');
  });

  test('what is refused says why, and what was typed stays', async () => {
    const story = await published(newsroom.desk);
    const refused = await act(chief, story, 'correct', { correction: 'It was feet.', passage: 'Ninety metres' });
    expect(refused.status).toBe(409);
    checkHtml(refused.html);
    expect(refused.html).toContain('The passage “Ninety metres” does not stand in the text.');
    expect(refused.html).toContain('It was feet.</textarea>');
    expect(refused.html).toContain('Ninety metres</textarea>');
    const conflict = await chief.post(address(story, '/withdraw'), { seen: '1', reason: 'It was not so.' });
    expect(conflict.html).toContain('was changed meanwhile');
    expect(conflict.html).toContain('It was not so.</textarea>');
    for (const seen of ['', 'x', '1e99', '-1'])
      expect((await chief.post(address(story, '/withdraw'), { seen, reason: 'Because.' })).status).toBe(409);
  });

  test('a time is taken by the clock of the publication and told with its zone', async () => {
    const story = await drafted(newsroom.desk);
    const { html } = await act(chief, story, 'schedule', { at: '2026-11-24T09:30' });
    expect(html).toContain('Scheduled. It appears on Tuesday, 24 November 2026 at 09:30 GMT+4.');
    expect((await kept(story.id)).releases[0]?.from).toBe(Date.parse('2026-11-24T05:30Z'));
    expect((await chief.get('/newsroom/stories/scheduled')).html).toContain('24 Nov, 09:30 GMT+4');
    expect((await act(chief, story, 'unschedule')).html).toContain('Unscheduled.');
    for (const at of ['', 'tomorrow', '2026-02-30T10:00']) {
      const none = await act(chief, story, 'schedule', { at });
      expect(none.status).toBe(422);
      expect(none.html).toContain('Choose a day and a time.');
    }
    expect((await act(chief, story, 'schedule', { at: '2026-11-22T09:30' })).html).toContain('has passed');
  });

  test('an update may wait, be minor, and needs a change', async () => {
    const { desk } = newsroom;
    const story = await published(desk);
    expect((await act(chief, story, 'update')).html).toContain('Nothing would change');
    desk.pass(5);
    const text = textOf('The gates hold, still');
    allowed(await saveStory(desk, editor, { story: story.id, seen: story.version, document: { to: text } }));
    expect((await chief.get(address(story))).html).toContain('edited since');
    const later = await act(chief, story, 'update', { when: 'later', at: '2026-11-23T18:00', substance: 'minor' });
    expect(later.html).toContain('It appears on Monday, 23 November 2026 at 18:00 GMT+4.');
    expect((await kept(story.id)).releases.map(({ reason }) => reason)).toEqual(['first', 'minor']);
  });

  test('a spike is taken back by one button', async () => {
    const story = await drafted(newsroom.desk);
    expect((await act(chief, story, 'spike')).html).toContain('Spiked.');
    expect((await act(chief, story, 'restore')).html).toContain('The story is a draft again.');
  });

  test('the address changes, and the old one leads to it', async () => {
    const story = await published(newsroom.desk);
    newsroom.desk.pass(5);
    expect((await act(chief, story, 'change-address', { slug: 'Not This' })).html).toContain(
      'cannot stand in an address',
    );
    await act(chief, story, 'change-address', { slug: 'gates-of-the-lenn', section: newsroom.desk.sections.sport.id });
    expect(await found(newsroom.desk, '/world/the-gates-hold')).toBe('moved to /sport/gates-of-the-lenn');
  });

  test('a closed gate is told of beforehand, and passed with a reason by who may', async () => {
    const { desk } = newsroom;
    const story = await drafted(desk);
    allowed(
      await saveStory(desk, editor, {
        story: story.id,
        seen: 1,
        document: { to: textOf('Gates', 'Water TK metres.') },
      }),
    );
    const asked = await chief.get(address(story, '/publish'));
    checkHtml(asked.html);
    expect(asked.html).toContain('Something is still to come');
    expect((await act(chief, story, 'publish')).status).toBe(409);
    const waived = { waive: 'placeholder', 'waive-why': 'TK is the name of the gauge.' };
    expect((await act(chief, story, 'publish', waived)).html).toContain('Published.');
  });

  test('nobody does what their role may not, and nothing is changed when they try', async () => {
    const { desk } = newsroom;
    const story = await drafted(desk);
    allowed(await submitStory(desk, reporter, { story: story.id, seen: 1 }));
    allowed(await approveStory(desk, editor, { story: story.id, seen: 2 }));
    const ofReporter = await newsroom.as('reporter');
    const contributor = await newsroom.as('contributor');
    const before = await everything(desk);
    const acts = ['submit', 'approve', 'return', 'publish', 'schedule', 'unschedule', 'update', 'correct'];
    for (const name of [...acts, 'embargo', 'lift-embargo', 'change-address', 'restore', 'withdraw', 'spike'])
      for (const who of [ofReporter, contributor]) {
        const form = { seen: '3', reason: 'x', correction: 'x', slug: 'x', at: '2026-12-01T10:00' };
        const { status } = await who.post(address(story, `/${name}`), form);
        expect([303, 403, 404], name).toContain(status);
      }
    expect(await everything(desk)).toBe(before);
  });
});
