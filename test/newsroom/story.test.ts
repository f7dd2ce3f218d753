import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { saveContributor } from '../../src/desk/save-contributor.ts';
import { saveTopic } from '../../src/desk/save-topic.ts';
import type { StoryId } from '../../src/story/ids.ts';
import type { Story } from '../../src/story/story.ts';
import { administrator, allowed, drafted, everything, published } from '../desk/test-desk.ts';
import { checkHtml } from './check-html.ts';
import { storyAddress as address, keptStory } from './kept-story.ts';
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

const kept = (id: StoryId) => keptStory(newsroom, id);

/** The acts that a story's screen offers, the primary one first. */
function offeredBy(html: string, story: Story): readonly string[] {
  const found = html.matchAll(new RegExp(`(?:href|action)="${address(story)}/([a-z-]+)"`, 'g'));
  return [...found]
    .map(([, act = '']) => act)
    .filter((act) => !['history', 'preview', 'plan', 'remarks', 'write'].includes(act));
}

/** What a form of the screen would send if nothing in it was touched. */
async function formOf(who: Browsing, story: Story, group: string): Promise<Record<string, string>> {
  const { html } = await who.get(address(story));
  const [, form = ''] = new RegExp(`action="${address(story)}/fields/${group}">(.*?)</form>`).exec(html) ?? [];
  const values: Record<string, string> = {};
  for (const [, tag = ''] of form.matchAll(/<input ([^>]*)>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1];
    if (name && !/type="(checkbox|radio)"/.test(tag)) values[name] = decode(/value="([^"]*)"/.exec(tag)?.[1] ?? '');
  }
  for (const [, name = '', options = ''] of form.matchAll(/<select [^>]*name="([^"]*)">(.*?)<\/select>/g))
    values[name] = /<option[^>]*?value="([^"]*)"[^>]*selected/.exec(options)?.[1] ?? '';
  for (const [, name = '', text = ''] of form.matchAll(/<textarea [^>]*name="([^"]*)"[^>]*>(.*?)<\/textarea>/gs))
    values[name] = decode(text);
  return values;
}

function decode(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

describe('a story’s own screen', () => {
  test('holds the text, where the editor begins and where there is no script', async () => {
    const story = await drafted(newsroom.desk);
    const { html, status } = await chief.get(address(story));
    expect(status).toBe(200);
    checkHtml(html);
    expect(html).toContain(`data-island="editor" data-story="${story.id}" data-document-version="1"`);
    expect(html).toContain('Nine metres of water stood at the gates of the Lenn.');
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  test('offers what role and state allow, one thing first', async () => {
    const { desk } = newsroom;
    const story = await drafted(desk);
    const ofReporter = await newsroom.as('reporter');
    const own = (await ofReporter.post('/newsroom/stories')).location ?? '';
    const mine = await kept(own.split('/').at(-1) as StoryId);
    expect(offeredBy((await ofReporter.get(own)).html, mine)).toEqual(['submit']);
    expect(offeredBy((await ofReporter.get(address(story))).html, story)).toEqual([]);
    expect((await ofReporter.get(address(story))).html).toContain('Your role lets you read this text, not change it.');
    expect(offeredBy((await chief.get(address(story))).html, story)).toEqual([
      ...['publish', 'submit', 'schedule', 'embargo', 'change-address', 'spike'],
    ]);
    const out = await published(desk, 'Out');
    expect(offeredBy((await chief.get(address(out))).html, out)).toEqual([
      ...['update', 'submit', 'correct', 'change-address', 'withdraw'],
    ]);
    expect((await chief.get(address(out))).html).toContain('<a class="primary" href');
  });

  test('is not there for who may not read it, nor for an id that nobody has', async () => {
    const story = await drafted(newsroom.desk);
    const contributor = await newsroom.as('contributor');
    expect((await contributor.get(address(story))).status).toBe(403);
    expect((await chief.get('/newsroom/stories/story_0000000000000000')).status).toBe(404);
    expect((await chief.get('/newsroom/stories/nonsense')).status).toBe(404);
  });

  test.each(['hi', 'ur'])('every form of it speaks %s', async (language) => {
    const story = await published(newsroom.desk);
    const who = await newsroom.as('chief-editor', { language });
    for (const more of ['', '/update', '/correct', '/withdraw', '/change-address']) {
      const { html, status } = await who.get(address(story, more));
      expect(status, more).toBe(200);
      checkHtml(html);
    }
  });
});

describe('the fields beside the text', () => {
  test('are saved for themselves, and a save that changes nothing is none', async () => {
    const { desk } = newsroom;
    const story = await drafted(desk);
    const form = await formOf(chief, story, 'place');
    expect((await chief.post(address(story, '/fields/place'), form)).status).toBe(303);
    expect((await kept(story.id)).version).toBe(1);
    const changed = {
      ...form,
      kind: 'analysis',
      section: desk.sections.sport.id,
      dateline: 'Port Ansel',
      slug: 'gates',
    };
    const after = await chief.submit(address(story, '/fields/place'), changed);
    expect(after.html).toContain('Saved.');
    expect((await kept(story.id)).fields).toMatchObject({
      ...{ kind: 'analysis', section: desk.sections.sport.id, dateline: 'Port Ansel', slug: 'gates' },
    });
  });

  test('two people change two fields, and both win', async () => {
    const story = await drafted(newsroom.desk);
    const other = await newsroom.as('editor');
    const [mine, theirs] = [await formOf(chief, story, 'place'), await formOf(other, story, 'place')];
    await chief.post(address(story, '/fields/place'), { ...mine, kind: 'opinion' });
    await other.post(address(story, '/fields/place'), { ...theirs, dateline: 'Salvane' });
    expect((await kept(story.id)).fields).toMatchObject({ kind: 'opinion', dateline: 'Salvane' });
  });

  test('a clash shows both values, loses nothing that was typed, and can be decided', async () => {
    const story = await drafted(newsroom.desk);
    const other = await newsroom.as('editor', { name: 'Dev Anand' });
    const form = await formOf(chief, story, 'place');
    await other.post(address(story, '/fields/place'), { ...form, dateline: 'Salvane' });
    const clash = await chief.post(address(story, '/fields/place'), { ...form, dateline: 'Port Ansel', slug: 'mine' });
    expect(clash.status).toBe(409);
    checkHtml(clash.html);
    expect(clash.html).toContain('Dev Anand changed this meanwhile. There now: Salvane.');
    expect(clash.html).toContain('value="Port Ansel"');
    expect((await kept(story.id)).fields).toMatchObject({ dateline: 'Salvane', slug: 'mine' });
    const [, form2 = ''] = /fields\/place">(.*?)<\/form>/s.exec(clash.html) ?? [];
    expect(form2).toContain('name="from-dateline" value="&quot;Salvane&quot;"');
    const taken = { ...form, 'from-dateline': '"Salvane"', dateline: 'Port Ansel', take: 'dateline' };
    expect((await chief.post(address(story, '/fields/place'), { ...taken, slug: 'mine' })).status).toBe(303);
    expect((await kept(story.id)).fields.dateline).toBe('Salvane');
    const wrongToo = await chief.post(address(story, '/fields/place'), { ...taken, slug: 'No address' });
    expect(wrongToo.html).toContain('name="dateline" type="text" value="Salvane"');
    // Of two that clash, one's own button decides that one.
    const both = { ...form, dateline: 'Port Ansel', 'from-dateline': '"Salvane"', slug: 'ours', 'from-slug': '"mine"' };
    const one = await chief.post(address(story, '/fields/place'), { ...both, keep: 'slug', undecided: 'dateline' });
    expect(one.status).toBe(409);
    expect(one.html).toContain('There now: Salvane.');
    expect(one.html).toContain('value="Port Ansel"');
    expect((await kept(story.id)).fields).toMatchObject({ dateline: 'Salvane', slug: 'ours' });
    await chief.post(address(story, '/fields/place'), {
      ...both,
      dateline: 'Salvane',
      slug: 'mine',
      'from-slug': '"ours"',
    });
    const again = {
      ...form,
      slug: 'mine',
      'from-slug': '"mine"',
      dateline: 'Port Ansel',
      'from-dateline': '"Salvane"',
    };
    expect((await chief.post(address(story, '/fields/place'), again)).status).toBe(303);
    expect((await kept(story.id)).fields.dateline).toBe('Port Ansel');
  });

  test('names are found by their beginning, put in order, given roles and taken away', async () => {
    const { desk } = newsroom;
    const named = async (name: string) =>
      allowed(await saveContributor(desk, administrator, { to: { names: { en: name } } })).record.id;
    const [mara, dev] = [await named('Mara Okonjo'), await named('Dev Anand')];
    await named('Mara Lind');
    const story = await drafted(desk);
    const save = (form: Readonly<Record<string, string | readonly string[]>>) =>
      chief.post(address(story, '/fields/byline'), form);
    const from = async () => JSON.stringify((await kept(story.id)).fields.byline);
    const several = await save({ 'from-byline': '[]', add: 'mara', addRole: 'words' });
    expect(several.status).toBe(422);
    expect(several.html).toContain('Several are called “mara”. Which one?');
    expect(several.html).toContain(`name="addId" value="${mara}"`);
    expect((await save({ 'from-byline': '[]', add: 'mara', addId: mara, addRole: 'words' })).status).toBe(303);
    expect(
      (
        await save({
          'from-byline': await from(),
          contributor: mara,
          role: 'words',
          place: '1',
          add: 'dev',
          addRole: 'pictures',
        })
      ).status,
    ).toBe(303);
    expect((await kept(story.id)).fields.byline).toEqual([
      { contributor: mara, role: 'words' },
      { contributor: dev, role: 'pictures' },
    ]);
    const swapped = { contributor: [mara, dev], role: ['reporting', 'words'], place: ['2', '1'], add: '' };
    expect((await save({ 'from-byline': await from(), ...swapped })).status).toBe(303);
    expect((await kept(story.id)).fields.byline).toEqual([
      { contributor: dev, role: 'words' },
      { contributor: mara, role: 'reporting' },
    ]);
    expect((await save({ 'from-byline': await from(), ...swapped, remove: dev })).status).toBe(303);
    expect((await kept(story.id)).fields.byline).toHaveLength(1);
    const nobody = await save({ 'from-byline': await from(), ...swapped, add: 'Zzyzx' });
    expect(nobody.html).toContain('Nobody and nothing here is called “Zzyzx”.');
    expect(nobody.html).toContain('value="Zzyzx"');
  });

  test('topics are added by name and taken away; texts for search and social are previewed', async () => {
    const { desk } = newsroom;
    const topic = allowed(await saveTopic(desk, administrator, { to: { names: { en: 'Flood defences' } } })).record.id;
    const story = await drafted(desk);
    await chief.post(address(story, '/fields/topics'), { 'from-topics': '[]', add: 'flood' });
    const clash = await chief.post(address(story, '/fields/topics'), { 'from-topics': '["topic_0000000000000000"]' });
    expect(clash.status).toBe(409);
    expect(clash.html).toMatch(/There now: Flood defences\. You wanted: nothing\./);
    expect(clash.html).toContain('name="mine-topics" value="[]"');
    checkHtml(clash.html);
    expect((await kept(story.id)).fields.topics).toEqual([topic]);
    await chief.post(address(story, '/fields/topics'), {
      'from-topics': `["${topic}"]`,
      topic,
      remove: topic,
      add: '',
    });
    expect((await kept(story.id)).fields.topics).toEqual([]);
    const form = await formOf(chief, story, 'promotion');
    const after = await chief.submit(address(story, '/fields/promotion'), {
      ...form,
      'search-title': 'Gates of the Lenn',
    });
    expect(after.html).toContain('<p class="promoted" dir="auto">Gates of the Lenn</p>');
  });

  test('what cannot be said of a field is told beside it', async () => {
    const story = await drafted(newsroom.desk);
    const original = await published(newsroom.desk, 'Original');
    const form = await formOf(chief, story, 'place');
    const wrong = await chief.post(address(story, '/fields/place'), {
      ...form,
      slug: 'Not This',
      translationOf: '/world/no',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('This cannot stand in an address.');
    expect(wrong.html).toContain('No story was found at that address.');
    const right = { ...form, translationOf: 'http://localhost:4000/world/original' };
    expect((await chief.post(address(story, '/fields/place'), right)).status).toBe(303);
    expect((await kept(story.id)).fields.translationOf).toBe(original.id);
  });

  test('who may not save changes nothing', async () => {
    const story = await published(newsroom.desk);
    const ofReporter = await newsroom.as('reporter');
    const before = await everything(newsroom.desk);
    const form = await formOf(chief, story, 'place');
    const answer = await ofReporter.post(address(story, '/fields/place'), { ...form, dateline: 'Elsewhere' });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('Your role does not let you save this story.');
    expect(await everything(newsroom.desk)).toBe(before);
  });
});
