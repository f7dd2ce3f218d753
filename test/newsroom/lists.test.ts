import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { planStory } from '../../src/desk/plan-story.ts';
import { scheduleStory } from '../../src/desk/schedule-story.ts';
import { submitStory } from '../../src/desk/submit-story.ts';
import { hours, shift } from '../../src/kit/instant.ts';
import { allowed, drafted, editor, hi, published, reporter } from '../desk/test-desk.ts';
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

/** The headlines that a list shows, in its order. */
async function listed(who: Browsing, address: string): Promise<readonly string[]> {
  const { status, html } = await who.get(address);
  expect(status).toBe(200);
  checkHtml(html);
  return headlinesOf(html);
}

function headlinesOf(html: string): readonly string[] {
  return [...html.matchAll(/<p class="headline"><a [^>]*>([^<]*)<\/a>/g)].map(([, headline = '']) => headline);
}

describe('the lists of stories', () => {
  test('each list says what to do where it is empty', async () => {
    for (const [address, says] of [
      ['/newsroom', 'Begin one with'],
      ['/newsroom/stories/section', 'No story stands in this section yet.'],
      ['/newsroom/stories/review', 'Nothing waits for review.'],
      ['/newsroom/stories/scheduled', 'Nothing is scheduled.'],
      ['/newsroom/stories/today', 'Nothing was published today so far.'],
      ['/newsroom/stories', 'Begin the first one'],
    ] as const)
      expect((await chief.get(address)).html, address).toContain(says);
  });

  test('each holds what it is named after', async () => {
    const { desk } = newsroom;
    const old = await published(desk, 'Yesterday');
    desk.pass(24 * 60);
    await published(desk, 'Today');
    const submitted = await drafted(desk, 'Handed in');
    allowed(await submitStory(desk, reporter, { story: submitted.id, seen: 1 }));
    const waiting = await drafted(desk, 'Tomorrow', { section: desk.sections.sport.id });
    const at = shift(desk.clock(), hours(24));
    allowed(await scheduleStory(desk, editor, { story: waiting.id, seen: 1, at }));
    expect(await listed(chief, '/newsroom/stories')).toHaveLength(4);
    expect(await listed(chief, '/newsroom/stories/review')).toEqual(['Handed in']);
    expect(await listed(chief, '/newsroom/stories/scheduled')).toEqual(['Tomorrow']);
    expect(await listed(chief, '/newsroom/stories/today')).toEqual(['Today']);
    expect(await listed(chief, `/newsroom/stories/section?section=${desk.sections.sport.id}`)).toEqual(['Tomorrow']);
    expect(await listed(chief, '/newsroom')).toEqual([]);
    expect(old.id).not.toBe(waiting.id);
  });

  test('a list is narrowed by words, section, kind, language, state and who began it', async () => {
    const { desk } = newsroom;
    await published(desk, 'Water rises', { kind: 'analysis' });
    await drafted(desk, 'Water falls', { language: hi, section: desk.sections.coast.id });
    const narrowed = (query: string) => listed(chief, `/newsroom/stories?${query}`);
    expect(await narrowed('words=rises')).toEqual(['Water rises']);
    expect(await narrowed(`section=${desk.sections.coast.id}`)).toEqual(['Water falls']);
    expect(await narrowed(`section=${desk.sections.world.id}`)).toHaveLength(2);
    expect(await narrowed('kind=analysis')).toEqual(['Water rises']);
    expect(await narrowed('language=hi')).toEqual(['Water falls']);
    expect(await narrowed('state=draft')).toEqual(['Water falls']);
    expect(await narrowed('state=public')).toEqual(['Water rises']);
    expect(await narrowed(`who=${chief.who.staff.id}`)).toEqual([]);
    expect(await narrowed('words=rises&language=hi')).toEqual([]);
    expect((await chief.get('/newsroom/stories?words=fire')).html).toContain('No story fits.');
    expect(await narrowed("words=%22)%20OR%20x:*&section=x'&kind=%3Cb%3E&after=9e9&state=")).toEqual([]);
  });

  test('pages lead forth and back over every story once', async () => {
    const { desk } = newsroom;
    for (let number = 0; number < 120; number++) await drafted(desk, `Story ${number}`);
    const link = (html: string, rel: string) =>
      new RegExp(`rel="${rel}" href="([^"]+)"`).exec(html)?.[1]?.replaceAll('&amp;', '&');
    const seen: string[][] = [];
    let address: string | undefined = '/newsroom/stories?words=story';
    while (address) {
      const { html } = await chief.get(address);
      seen.push([...headlinesOf(html)]);
      address = link(html, 'next');
      if (!address) {
        const back = link(html, 'prev');
        expect(await listed(chief, back ?? '')).toEqual(seen.at(-2));
      }
    }
    expect(seen.map(({ length }) => length)).toEqual([50, 50, 20]);
    expect(new Set(seen.flat()).size).toBe(120);
  });

  test('a contributor is shown their own stories alone', async () => {
    await drafted(newsroom.desk, 'Somebody else’s');
    const contributor = await newsroom.as('contributor');
    const began = await contributor.post('/newsroom/stories');
    expect(began.location).toMatch(/^\/newsroom\/stories\/story_/);
    expect(await listed(contributor, '/newsroom/stories')).toEqual(['No headline yet']);
    expect((await contributor.get('/newsroom')).html).not.toContain('/newsroom/stories/review');
  });

  test('what others began and somebody is to write stands before their own, with its deadline', async () => {
    const { desk } = newsroom;
    const theirs = await drafted(desk, 'Given to me');
    const to = { assignee: chief.who.staff.id, due: shift(desk.clock(), hours(6)) };
    allowed(await planStory(desk, editor, { story: theirs.id, to }));
    await chief.post('/newsroom/stories');
    expect(await listed(chief, '/newsroom')).toEqual(['Given to me', 'No headline yet']);
    expect((await chief.get('/newsroom')).html).toContain('22:00 GMT+4');
    expect(await listed(chief, '/newsroom?words=given')).toEqual([]);
    expect((await chief.get('/newsroom/stories')).html).toContain('<bdi>Mara Okonjo</bdi>');
  });

  test('a story begins in the language of who begins it, in the section that they edit', async () => {
    const { desk } = newsroom;
    const who = await newsroom.as('section-editor', { language: 'hi', sections: [desk.sections.coast.id] });
    const { location = '' } = await who.post('/newsroom/stories');
    const story = await desk.archive.read((reader) => reader.story(location.split('/').at(-1) as never));
    expect(story?.fields).toMatchObject({ language: 'hi', section: desk.sections.coast.id });
    expect(story?.createdBy).toBe(who.who.staff.id);
  });

  test('times are told in the publication’s zone, and named', async () => {
    await published(newsroom.desk, 'Now');
    const { html } = await chief.get('/newsroom/stories');
    expect(html).toContain('Public since 16:00');
    expect(html).toContain('Times in Indian/Mauritius (GMT+4)');
  });

  test.each([
    ['hi', 'ltr', 'सारी ख़बरें'],
    ['ur', 'rtl', 'تمام خبریں'],
  ])('the screen speaks %s', async (language, direction, title) => {
    await published(newsroom.desk, 'Now');
    const who = await newsroom.as('editor', { language });
    const { html } = await who.get('/newsroom/stories');
    checkHtml(html);
    expect(html).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(html).toContain(`<h1>${title}</h1>`);
  });

  test('hostile headlines are text', async () => {
    await drafted(newsroom.desk, '<img src=x onerror=alert(1)>"\'');
    expect(await listed(chief, '/newsroom/stories')).toEqual(["&lt;img src=x onerror=alert(1)>&quot;'"]);
  });
});
