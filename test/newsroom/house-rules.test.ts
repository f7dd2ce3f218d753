import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeHouseRules } from '../../src/desk/change-house-rules.ts';
import type { HouseRuleWish } from '../../src/story/house-rules/house-rule.ts';
import type { Language } from '../../src/story/language.ts';
import { allowed, drafted, editor } from '../desk/test-desk.ts';
import { checkHtml } from './check-html.ts';
import { type Browsing, openTestNewsroom, type TestNewsroom } from './test-newsroom.ts';

let newsroom: TestNewsroom;
let desk: Browsing;
beforeEach(async () => {
  newsroom = await openTestNewsroom();
  desk = await newsroom.as('editor', { name: 'Mara Okonjo' });
});
afterEach(async () => {
  expect(newsroom.faults).toEqual([]);
  await newsroom[Symbol.asyncDispose]();
});

const root = '/newsroom/house-rules';
const en = 'en' as Language;
const kept = () => newsroom.desk.archive.read((reader) => reader.houseRules(en));
const wish = (told: Partial<HouseRuleWish>): HouseRuleWish => ({
  kind: 'words',
  find: 'advisor',
  isCaseKept: false,
  prefer: 'adviser',
  why: 'As the Guardian writes it.',
  ...told,
});
const add = async (...wishes: readonly Partial<HouseRuleWish>[]) =>
  allowed(await changeHouseRules(newsroom.desk, editor, { language: en, add: wishes.map(wish) }));

describe('house rules', () => {
  test('are HTML as it should be on every screen, in every language of the screens', async () => {
    await add({}, { kind: 'pattern', find: 'colou?r', prefer: null, why: 'Which?' }, { find: 'US', isCaseKept: true });
    const [first] = (await kept()).rules;
    const addresses = [root, `${root}/hi`, `${root}/en?try=An+advisor`, `${root}/en/new`, `${root}/en/paste`];
    for (const language of ['en', 'hi', 'ur'])
      for (const address of [...addresses, `${root}/en/${first?.id}`]) {
        const { status, html } = await (await newsroom.as('editor', { language })).get(address);
        expect(status, address).toBe(200);
        checkHtml(html);
      }
  });

  test('are added, changed and removed by whoever may, and brought back', async () => {
    expect((await desk.get(root)).html).toContain('There is no rule in this language yet');
    const form = { kind: 'words', find: 'advisor', prefer: 'adviser', why: '<b>House</b>', seen: '0' };
    const added = await desk.submit(`${root}/en/new`, form);
    expect(added.html).toContain('Saved.');
    expect(added.html).toContain('&lt;b>House&lt;/b>');
    const [rule] = (await kept()).rules;
    const address = `${root}/en/${rule?.id}`;
    await desk.submit(address, { ...form, prefer: 'counsellor', seen: '1' });
    expect((await kept()).rules).toMatchObject([{ prefer: 'counsellor', version: 2 }]);
    const late = await desk.post(address, { ...form, prefer: 'consultant', seen: '1' });
    expect(late.status).toBe(422);
    expect(late.html).toContain('value="consultant"');
    const removed = await desk.submit(`${address}/remove`, { seen: '2' });
    expect(removed.html).toContain('“advisor” is no rule any more.');
    const back = /href="([^"]*)">Bring it back/.exec(removed.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect((await desk.get(back)).html).toContain('value="counsellor"');
    const log = await newsroom.desk.archive.read((reader) => reader.audit({ limit: 10 }));
    expect(log.map(({ happening }) => happening).filter(({ kind }) => kind === 'house-rules-changed')).toMatchObject([
      { language: 'en', added: 0, changed: 0, removed: 1 },
      { changed: 1 },
      { added: 1 },
    ]);
  });

  test('that cannot be are told of, in words, with all that was filled in', async () => {
    const form = { kind: 'pattern', find: '(colou?r', prefer: 'colour', why: 'British', seen: '0' };
    const answer = await desk.post(`${root}/en/new`, form);
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('something in it is opened and not closed');
    expect(answer.html).toContain('value="(colou?r"');
    const hindi = await newsroom.as('editor', { language: 'hi' });
    expect((await hindi.post(`${root}/en/new`, form)).html).toContain('पैटर्न');
    expect((await kept()).rules).toEqual([]);
  });

  test('are taken as a list; what is no rule is told by its line, and nothing is taken', async () => {
    await add({ why: '' });
    const wrong = await desk.post(`${root}/en/paste`, { lines: 'iconic,,overused\nalone' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('2 (alone)');
    const taken = await desk.submit(`${root}/en/paste`, {
      lines: 'iconic,,overused\nadvisor,adviser,Now with a reason\n/colou?r/,colour,',
    });
    expect(taken.html).toContain('2 added, 1 changed, 0 as they were.');
    expect((await kept()).rules).toMatchObject([
      { find: 'advisor', why: 'Now with a reason' },
      { find: 'iconic', prefer: null },
      { kind: 'pattern', find: 'colou?r' },
    ]);
    expect((await desk.get(`${root}/en?q=overused`)).html).toContain('1 of 3 rules');
  });

  test('are tried out on a sentence', async () => {
    await add({});
    const { html } = await desk.get(`${root}/en?try=${encodeURIComponent('Advisors <b> and an Advisor')}`);
    expect(html).toContain('<mark class="house">Advisor</mark>');
    expect(html).toContain('“Advisor”: write “Adviser”.');
    expect(html).toContain('Advisors &lt;b> and an ');
  });

  test('are seen by everybody, changed by editors, and only in languages of the paper', async () => {
    await add({});
    const reporter = await newsroom.as('reporter');
    expect((await reporter.get(root)).html).toContain('advisor');
    const [rule] = (await kept()).rules;
    for (const address of [`${root}/en/new`, `${root}/en/paste`, `${root}/en/${rule?.id}`])
      for (const method of ['get', 'post'] as const)
        expect((await reporter[method](address, { find: 'x', why: 'y', lines: 'x,y', seen: '1' })).status).toBe(403);
    expect((await reporter.post(`${root}/en/${rule?.id}/remove`, { seen: '1' })).status).toBe(403);
    expect((await desk.get(`${root}/fr`)).status).toBe(404);
    expect(await kept()).toMatchObject({ version: 1 });
  });

  test('stand beside a story as a list that holds nothing back, and bring the patterns’ engine where there are any', async () => {
    const story = await drafted(newsroom.desk, 'An advisor at the gates');
    expect((await desk.get(`/newsroom/stories/${story.id}`)).html).not.toContain('House rules</h3>');
    await add({});
    const { html } = await desk.get(`/newsroom/stories/${story.id}`);
    checkHtml(html);
    expect(html).toContain('“advisor”: write “adviser”.');
    expect(html).toContain('As the Guardian writes it.');
    expect(html).not.toContain('/house-patterns.');
    await add({ kind: 'pattern', find: 'gate?s', prefer: 'doors' });
    for (const address of [`/newsroom/stories/${story.id}`, `/newsroom/stories/${story.id}/write`])
      expect((await desk.get(address)).html, address).toContain('/house-patterns.');
  });

  test('are told to editors, once for each version', async () => {
    await add({});
    const told = JSON.parse((await desk.get('/newsroom/editor/house-rules?language=en')).html);
    expect(told).toMatchObject({ version: 1, rules: [{ find: 'advisor' }] });
    const again = JSON.parse((await desk.get('/newsroom/editor/house-rules?language=en&version=1')).html);
    expect(again).toEqual({ version: 1 });
    expect((await desk.get('/newsroom/editor/house-rules?language=%3Cb')).status).toBe(404);
  });
});
