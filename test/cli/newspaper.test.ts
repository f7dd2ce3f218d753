import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dateline, newNewspaper, newPath } from './dateline.ts';

/** What a command says; fails where the command does. */
async function said(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await dateline(args);
  expect({ code, err }).toMatchObject({ code: 0 });
  return out.trimEnd();
}

async function refused(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await dateline(args);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  return err.trimEnd();
}

describe('a newspaper of one’s own', () => {
  test('begins empty, with the languages, the zone and the sections that were named', async () => {
    const data = newPath();
    const told = await said(
      ...['start-newspaper', '--name', 'The Bessemy Post', '--language', 'en', '--language', 'ur'],
      ...['--zone', 'Asia/Karachi', '--section', 'News', '--section', 'Sport & Leisure', '--data', data],
    );
    expect(told).toContain(`“The Bessemy Post” is in ${data}.`);
    expect(await said('section', 'list', '--data', data)).toBe('news           News\nsport-leisure  Sport & Leisure');
    const { languages } = JSON.parse(await said('publication', 'show', '--json', '--data', data));
    expect(languages).toMatchObject([
      { language: 'en', direction: 'ltr', timeZone: 'Asia/Karachi', nameplate: 'The Bessemy Post' },
      { language: 'ur', direction: 'rtl', timeZone: 'Asia/Karachi' },
    ]);
    expect(await said('check', '--data', data)).toBe('All is well.');
  });

  test('in a language that Dateline has no words in is told of that', async () => {
    const data = newPath();
    const begun = await dateline([
      ...['start-newspaper', '--name', 'La Marée', '--language', 'fr', '--language', 'pt-br', '--language', 'en-gb'],
      ...['--data', data],
    ]);
    expect(begun.code).toBe(0);
    expect(begun.err.match(/no words of its own in “.*?”/g)).toEqual([
      'no words of its own in “fr”',
      'no words of its own in “pt-br”',
    ]);
    const set = await dateline(['publication', 'set', '--language', 'de', '--data', data]);
    expect(set).toMatchObject({ code: 0, err: expect.stringContaining('no words of its own in “de”') });
    expect((await dateline(['publication', 'set', '--language', 'ur', '--data', data])).err).toBe('');
  });

  test('is not started over another', async () => {
    const data = await newNewspaper();
    expect(await refused('start-newspaper', '--name', 'Other', '--data', data)).toContain('is not the sample edition');
    expect(await said('publication', 'show', '--data', data)).toContain('The Bessemy Post');
  });

  test.each([
    ['a zone that is none', ['--zone', 'Mars/Olympus'], /time zone/],
    ['a section that the site keeps', ['--section', 'API'], /\/api is kept/],
    ['a section twice', ['--section', 'News', '--section', 'News'], /\/news is taken/],
    ['the same language twice', ['--language', 'en', '--language', 'en'], /stands there twice/],
  ])('is not started with %s, and nothing is left behind', async (_, more, words) => {
    const data = newPath();
    expect(await refused('start-newspaper', '--name', 'X', '--zone', 'UTC', ...more, '--data', data)).toMatch(words);
    expect(existsSync(data)).toBe(false);
  });
});

describe('sections', () => {
  test('are added, put into others, renamed in each language, and moved', async () => {
    const data = await newNewspaper('--language', 'en', '--language', 'hi');
    await said('section', 'add', 'Sport', '--accent', '#0b4a5e', '--data', data);
    await said('section', 'add', 'Cricket', '--in', 'sport', '--description', 'Bat and ball', '--data', data);
    await said('section', 'set', 'sport', '--name', 'खेल', '--language', 'hi', '--data', data);
    await said('section', 'set', 'sport', '--slug', 'games', '--position', '0', '--data', data);
    expect(await said('section', 'list', '--language', 'hi', '--data', data)).toBe(
      'games          खेल\ngames/cricket  Cricket\nnews           News',
    );
    const found = JSON.parse(
      await said('section', 'set', 'sport/cricket', '--name', 'Cricket!', '--json', '--data', data),
    );
    expect(found).toMatchObject({
      path: 'games/cricket',
      descriptions: { en: 'Bat and ball' },
      names: { en: 'Cricket!' },
    });
  });

  test('that cannot be are refused in words', async () => {
    const data = await newNewspaper();
    expect(await refused('section', 'set', 'nowhere', '--name', 'x', '--data', data)).toContain('“nowhere”');
    expect(await refused('section', 'add', 'x', '--in', 'nowhere', '--data', data)).toContain('“nowhere”');
    expect(await refused('section', 'add', 'x', '--slug', 'Two Words', '--data', data)).toContain('hyphens');
    expect(await refused('section', 'add', 'x', '--slug', 'api', '--data', data)).toContain('/api is kept');
    expect(await refused('section', 'add', 'x', '--accent', 'red', '--data', data)).toContain('#7a1f1f');
    expect(await said('section', 'list', '--data', data)).toBe('news  News');
  });
});

test('contributors, topics and series are added, changed and listed', async () => {
  const data = await newNewspaper();
  await said('contributor', 'add', 'Joaquín Bell', '--title', 'Reporter', '--email', 'jb@post.example', '--data', data);
  await said('contributor', 'set', 'joaquín-bell', '--title', 'Editor', '--slug', 'joaquin-bell', '--data', data);
  const [bell] = JSON.parse(await said('contributor', 'list', '--json', '--data', data));
  expect(bell).toMatchObject({ slug: 'joaquin-bell', titles: { en: 'Editor' }, email: 'jb@post.example' });
  await said('topic', 'add', 'Floods', '--description', 'Water where it should not be', '--data', data);
  await said('series', 'add', 'The long water', '--data', data);
  expect(await said('topic', 'list', '--data', data)).toBe('floods  Floods');
  expect(await said('series', 'list', '--data', data)).toBe('the-long-water  The long water');
});

test('an export tells every address that ever led somewhere', async () => {
  const data = await newNewspaper();
  await said('contributor', 'add', 'Joaquín Bell', '--data', data);
  await said('contributor', 'set', 'joaquín-bell', '--slug', 'joaquin-bell', '--data', data);
  await said('section', 'add', 'Cricket', '--in', 'news', '--data', data);
  await said('section', 'set', 'news', '--slug', 'world', '--data', data);
  const lines = (await said('export', '--data', data)).split('\n').map((text) => JSON.parse(text));
  const of = (kind: string) => lines.filter(({ is }) => is === kind);
  expect(of('contributor').map(({ slugs }) => slugs)).toEqual([['joaquin-bell', 'joaquín-bell']]);
  expect(of('section').map(({ path, paths }) => [path, paths])).toEqual([
    ['world', ['news', 'world']],
    ['world/cricket', ['news/cricket', 'world/cricket']],
  ]);
});

describe('the settings', () => {
  test('are set one by one, each edition for itself; the others stay', async () => {
    const data = await newNewspaper();
    await said(
      'publication',
      'set',
      '--accent',
      '#123456',
      '--feeds',
      'excerpt',
      '--founding-year',
      '1871',
      '--data',
      data,
    );
    await said(
      'publication',
      'set',
      '--language',
      'hi',
      '--nameplate',
      'बेसेमी पोस्ट',
      '--zone',
      'Asia/Kolkata',
      '--data',
      data,
    );
    await said('publication', 'set', '--same-as', 'https://social.example/@post', '--data', data);
    expect(JSON.parse(await said('publication', 'show', '--json', '--data', data))).toMatchObject({
      name: 'The Bessemy Post',
      look: { accent: '#123456' },
      policies: { feeds: 'excerpt', aiCrawlers: 'search-only' },
      organization: { foundingYear: 1871, sameAs: ['https://social.example/@post'] },
      languages: [{ language: 'en' }, { language: 'hi', nameplate: 'बेसेमी पोस्ट', timeZone: 'Asia/Kolkata' }],
      version: 4,
    });
  });

  test('that cannot be are refused in words', async () => {
    const data = await newNewspaper();
    expect(await refused('publication', 'set', '--accent', 'blue', '--data', data)).toContain('#7a1f1f');
    expect(await refused('publication', 'set', '--zone', 'Here', '--data', data)).toContain('time zone');
    expect(await refused('publication', 'set', '--same-as', 'javascript:alert(1)', '--data', data)).toContain(
      'no web address',
    );
    expect(JSON.parse(await said('publication', 'show', '--json', '--data', data)).version).toBe(1);
  });
});

describe('a standing page', () => {
  test('is written from Markdown, replaced, and taken away', async () => {
    const data = await newNewspaper();
    const write = (text: string) =>
      dateline(['page', 'set', '-', '--page', 'about', '--title', 'About us', '--data', data], text);
    expect(await write('## Who\n\nFour people and a **press**.')).toMatchObject({ code: 0 });
    expect(await write('Five people.')).toMatchObject({ code: 0 });
    expect(await said('page', 'list', '--data', data)).toBe('about  en  About us');
    expect(await said('page', 'list', '--json', '--data', data)).toContain('Five people.');
    await said('page', 'remove', '--page', 'about', '--data', data);
    expect(await said('page', 'list', '--data', data)).toBe('');
  });

  test('with something unknown in it is refused with its line', async () => {
    const data = await newNewspaper();
    const text = 'Fine.\n\n<script>alert(1)</script>';
    const { code, err } = await dateline(['page', 'set', '-', '--page', 'about', '--title', 'x', '--data', data], text);
    expect(code).toBe(1);
    expect(err).toMatch(/^-, line 3: /);
    expect(await said('page', 'list', '--data', data)).toBe('');
  });
});

describe('a token', () => {
  test('is printed alone and once; only its hash is kept', async () => {
    const data = await newNewspaper();
    const secret = await said('token', 'create', '--role', 'editor', '--name', 'feed reader', '--data', data);
    expect(secret).toMatch(/^dl_[\w-]{43}$/);
    const list = await said('token', 'list', '--json', '--data', data);
    expect(list).not.toContain(secret);
    expect(list).not.toContain('hash');
    expect(JSON.parse(list)).toMatchObject([{ name: 'feed reader', role: 'editor', revokedAt: null }]);
    expect(await said('export', '--data', data)).not.toContain('feed reader');
  });

  test('of a section editor holds in sections, and is revoked', async () => {
    const data = await newNewspaper();
    const create = ['token', 'create', '--role', 'section-editor', '--name', 'x', '--expires', '2d', '--data', data];
    expect(await refused(...create)).toContain('at least one section');
    expect(await refused(...create, '--section', 'nowhere')).toContain('“nowhere”');
    const { id } = JSON.parse(await said(...create, '--section', 'news', '--json'));
    expect(await said('token', 'list', '--data', data)).toMatch(/section-editor {2}until /);
    expect(await said('token', 'revoke', id, '--data', data)).toBe('Revoked “x”.');
    expect(await said('token', 'list', '--data', data)).toMatch(/section-editor {2}revoked /);
    expect(await refused('token', 'revoke', 'token_nothing', '--data', data)).toContain('no such token');
  });
});
