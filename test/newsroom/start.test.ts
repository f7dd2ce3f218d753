import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeBeginLink } from '../../src/accounts/make-begin-link.ts';
import { startApp } from '../../src/app.ts';
import { archiveFile, openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { isSample } from '../../src/desk/is-sample.ts';
import { leaveSample } from '../../src/desk/leave-sample.ts';
import { systemClock } from '../../src/kit/clock.ts';
import { noSharedCaching } from '../../src/kit/http/shared-caching.ts';
import { idMaker } from '../../src/kit/new-id.ts';
import { pictureFilesIn } from '../../src/pictures/picture-files.ts';
import { addTestPicture } from '../site/full-paper.ts';
import { type Copy, done, emptyPaper, en, hi, type PaperWithCast, publish, startPaper } from '../site/paper.ts';
import { checkHtml } from './check-html.ts';
import { signIn, type TestStaff } from './sign-in.ts';
import { openTestNewsroom } from './test-newsroom.ts';

/** From the sample edition to a newspaper of one's own, without an end of the server. */

let paper: PaperWithCast;
let admin: TestStaff;
beforeEach(async () => {
  paper = await startPaper({ clock: systemClock, threads: 2, by: 'system_sample' });
  await paper.app.allServe;
  admin = await signIn(paper.app.desk, 'administrator');
});
afterEach(async () => {
  expect(paper.faults).toEqual([]);
  await paper[Symbol.asyncDispose]();
});

const filled = {
  name: 'The Quay',
  'language.1': 'en',
  'zone.1': 'Europe/London',
  'language.2': 'hi',
  'nameplate.2': 'घाट',
  'language.3': '',
  sections: 'Harbour\n\n Town ',
  accent: '#003355',
  headlineFace: 'georgia',
};

test('the form asks once, then nothing of the sample is reachable on any thread, and whoever started it stays signed in', async () => {
  const { desk } = paper.app;
  const picture = await addTestPicture(paper, 'teal');
  const fields: Copy['fields'] = {
    leadPicture: { picture: picture.id, alt: 'A drawing', caption: null },
    byline: [{ contributor: paper.ada, role: 'words' }],
    topics: [paper.floods],
    series: paper.longWater,
  };
  await publish(paper, { headline: 'The sample flood', fields });
  await publish(paper, { headline: 'A flood at the coast', fields: { section: paper.coast } });
  const shown = [
    '/world/the-sample-flood',
    '/world',
    '/world/coast',
    '/author/ada-quill',
    '/topic/floods',
    '/series/the-long-water',
    '/about',
    `/pictures/${picture.hash}/480`,
  ];
  for (const path of shown) await everywhere(path, ({ status }) => expect([path, status]).toEqual([path, 200]));
  await everywhere('/', ({ text }) => expect(text).toContain('The sample flood'));
  const { head } = desk.archive.log;
  const before = await head();

  const asks = await send({ ...filled, step: 'check' });
  expect(asks.status).toBe(200);
  expect(asks.text).toContain('Start “The Quay”?');
  expect(asks.text).toContain('Harbour · Town');
  expect((await paper.get('/world/the-sample-flood')).status).toBe(200);

  const started = await send({ ...filled, step: 'start' });
  expect([started.status, started.headers['location']]).toEqual([303, '/newsroom']);
  for (const path of shown)
    await everywhere(path, ({ status, text }) => {
      expect([path, status]).toEqual([path, 404]);
      expect(text).not.toContain('Harbour Post');
    });
  const others = [
    '/',
    '/hi',
    '/harbour',
    '/latest',
    '/search?q=flood',
    '/feed.xml',
    '/sitemap.xml',
    '/news-sitemap.xml',
  ];
  for (const path of [...others, '/corrections', '/archive', '/robots.txt', '/manifest.webmanifest'])
    await everywhere(path, ({ text }) =>
      expect(text, path).not.toMatch(/sample flood|flood at|Floods|Harbour Post|Ada Quill|Opinion|बंदरगाह/),
    );
  await everywhere('/', ({ text }) => expect(text).toContain('The Quay'));
  await everywhere('/hi', ({ text }) => expect(text).toContain('घाट'));
  expect((await paper.get('/ur')).status).toBe(404);

  const home = await newsroom('/newsroom');
  expect(home.status).toBe(200);
  expect(home.text).toContain('Begin one with “New story”');
  expect(home.text).not.toContain('class="beginning"');
  expect((await newsroom('/newsroom/start')).headers['location']).toBe('/newsroom/paper');
  expect((await send({ ...filled, step: 'start' })).headers['location']).toBe('/newsroom/paper');
  expect(await head()).toBeGreaterThan(before);
  expect(await desk.archive.check()).toEqual([]);
  await publish({ ...paper, world: await sectionAt('harbour') }, { headline: 'The first story' });
  await everywhere('/', ({ text }) => expect(text).toContain('The first story'));
});

test('the sample edition is kept whole beside it, and its files are not the newspaper’s any more', async () => {
  const { files } = paper.app;
  const { id: picture } = await addTestPicture(paper, 'teal');
  await publish(paper, { headline: 'The sample flood', fields: { leadPicture: { picture, alt: 'x', caption: null } } });
  expect((await send({ ...filled, step: 'start' })).status).toBe(303);
  const aside = join(paper.dataFolder, 'sample-edition');
  {
    await using archive = await openArchive(aside);
    expect(await archive.read(isSample)).toBe(true);
    expect((await archive.read((reader) => reader.publication()))?.name).toBe('The Harbour Post');
    expect(await archive.check()).toEqual([]);
  }
  expect(await Array.fromAsync(pictureFilesIn(aside).originals.list())).toHaveLength(1);
  for (const store of [files.originals, files.renditions, files.cards])
    expect(await Array.fromAsync(store.list())).toEqual([]);
  expect(readdirSync(paper.dataFolder).filter((name) => name.startsWith('.'))).toEqual([]);
  const plates = new Database(join(paper.dataFolder, 'plates.sqlite'), { readonly: true });
  expect(plates.prepare('SELECT * FROM shows').all()).toEqual([]);
  plates.close();
});

test('every table but those of who may sign in is as in a new archive', async () => {
  const { desk } = paper.app;
  await publish(paper, { headline: 'The sample flood' });
  await signIn(desk, 'section-editor', { sections: [paper.world] });
  const before = new Map(tables(paper.dataFolder));
  done(await leaveSample(desk, admin.actor, command, { keep: async () => {} }));
  const after = new Map(tables(paper.dataFolder));
  const stay = ['staff', 'passkeys', 'passwords', 'recovery_codes', 'sessions', 'cursors'];
  for (const name of stay.filter((each) => each !== 'staff'))
    expect([name, after.get(name)]).toEqual([name, before.get(name)]);
  const anew = ['publication', 'sections', 'section_paths', 'events', 'news'];
  for (const [name, rows] of after)
    if (![...stay, ...anew].includes(name)) expect([name, rows.length]).toEqual([name, 0]);
  expect(JSON.stringify([...after])).not.toMatch(/flood|Harbour Post/);
  const staff = await desk.archive.read((reader) => reader.allStaff());
  expect(staff.map(({ role, sections }) => [role, sections])).toEqual([
    ['administrator', []],
    ['section-editor', []],
  ]);
  const log = await desk.archive.log.after(0, 10);
  expect(log.map(({ happening }) => happening.kind)).toEqual([
    'newspaper-started',
    'staff-role-changed',
    'publication-changed',
    'section-saved',
  ]);
});

describe('nothing is changed', () => {
  test('where the sample cannot be kept', async () => {
    const before = tables(paper.dataFolder);
    const full = { keep: () => Promise.reject(new Error('No room.')) };
    await expect(leaveSample(paper.app.desk, admin.actor, command, full)).rejects.toThrow('No room.');
    expect(tables(paper.dataFolder)).toEqual(before);
  });

  test.each([
    ['no name', { name: ' ' }, 'the name'],
    ['a zone that there is not', { 'zone.1': 'Europe/Lenn' }, 'Europe/Lenn'],
    ['no zone', { 'zone.1': '' }, 'time zone'],
    ['a language that is none', { 'language.1': 'english' }, '“english”'],
    ['a language twice', { 'language.2': 'en' }, 'twice'],
    ['a section that takes a reserved address', { sections: 'Search' }, '/search'],
    ['a section twice', { sections: 'Town\nTown' }, '/town'],
    ['a colour that is none', { accent: 'red' }, '“red”'],
  ])('by %s, and the form comes back as it was filled in', async (_, wrong, told) => {
    const before = tables(paper.dataFolder);
    for (const step of ['check', 'start']) {
      const { status, text } = await send({ ...filled, ...wrong, step });
      expect(status).toBe(422);
      expect(text).toContain('role="alert"');
      expect(text).toContain(told);
      expect(text).toContain('value="घाट"');
    }
    expect(tables(paper.dataFolder)).toEqual(before);
    expect(existsSync(join(paper.dataFolder, 'sample-edition'))).toBe(false);
  });

  test('and it is said in the language of the screens', async () => {
    for (const [language, text] of [
      ['hi', 'समय क्षेत्र'],
      ['ur', 'ٹائم زون'],
    ] as const) {
      const who = await signIn(paper.app.desk, 'administrator', { language });
      for (const wrong of [{ 'zone.1': 'Europe/Lenn' }, { 'language.1': 'english' }, { accent: 'red' }, { name: '' }]) {
        const told = await send({ ...filled, ...wrong, step: 'check' }, who);
        const [, alert = ''] = /role="alert">([^<]*)</.exec(told.text) ?? [];
        expect(alert).not.toMatch(/ (is|the|in|of) /);
        if ('zone.1' in wrong) expect(alert).toContain(text);
      }
    }
  });

  test('by anybody but an administrator, and nobody else is shown the way', async () => {
    const chief = await signIn(paper.app.desk, 'chief-editor');
    const before = tables(paper.dataFolder);
    expect((await send({ ...filled, step: 'start' }, chief)).status).toBe(403);
    expect((await newsroom('/newsroom/start', chief)).status).toBe(403);
    expect(tables(paper.dataFolder)).toEqual(before);
    expect((await newsroom('/newsroom', chief)).text).toContain('This is the sample edition.');
    expect((await newsroom('/newsroom/palette', chief)).text).not.toContain('/newsroom/start');
    expect((await newsroom('/newsroom/palette')).text).toContain('"Start my newspaper","href":"/newsroom/start"');
    expect((await newsroom('/newsroom', chief)).text).not.toContain('href="/newsroom/start"');
    expect((await newsroom('/newsroom')).text).toContain('href="/newsroom/start"');
  });
});

test('of two who start it at once, one does', async () => {
  const second = await signIn(paper.app.desk, 'administrator');
  const answers = await Promise.all([
    send({ ...filled, step: 'start' }),
    send({ ...filled, name: 'The Pier', step: 'start' }, second),
  ]);
  const name = (await paper.app.desk.archive.read((reader) => reader.publication()))?.name;
  expect(['The Quay', 'The Pier']).toContain(name);
  expect(answers.filter(({ headers }) => headers['location'] === '/newsroom')).toHaveLength(1);
  expect(readdirSync(paper.dataFolder).filter((each) => each.startsWith('sample-edition'))).toEqual(['sample-edition']);
});

test.each([
  ['before the newspaper took its place, the sample is served, and its copy thrown away', false],
  ['after it, the copy is put where it belongs', true],
])('where the process ended %s', async (_, isStarted) => {
  const { desk } = paper.app;
  const draft = join(paper.dataFolder, '.sample-edition');
  mkdirSync(draft);
  await desk.archive.backup(join(draft, archiveFile));
  if (isStarted) done(await leaveSample(desk, admin.actor, command, { keep: async () => {} }));
  const clock = systemClock;
  const config = { port: 0, host: '127.0.0.1', origin: null, dataFolder: paper.dataFolder, threads: 1 };
  const settings = { ...config, mailServer: null, sharedCaching: noSharedCaching, purging: null };
  await using _again = await startApp(settings, {
    clock,
    newId: idMaker(clock),
    report: (fault) => {
      throw fault;
    },
  });
  expect(existsSync(draft)).toBe(false);
  expect(existsSync(join(paper.dataFolder, 'sample-edition', archiveFile))).toBe(isStarted);
});

test('a folder that stands where the sample would be put stays as it is', async () => {
  const foreign = join(paper.dataFolder, 'sample-edition');
  mkdirSync(foreign);
  writeFileSync(join(foreign, 'mine.txt'), 'mine');
  expect((await send({ ...filled, step: 'start' })).status).toBe(303);
  expect(readdirSync(foreign)).toEqual(['mine.txt']);
  expect(existsSync(join(paper.dataFolder, 'sample-edition-2', archiveFile))).toBe(true);
});

test('where there is nothing yet, the same screen starts a newspaper, and speaks of no sample', async () => {
  await using empty = await emptyPaper();
  const { desk, origin } = empty.app;
  expect(await makeBeginLink(desk)).not.toBeNull();
  const { cookie } = await signIn(desk, 'administrator');
  expect((await empty.get('/')).text).toContain('href="/newsroom/start"');
  const ask = async (method: 'GET' | 'POST', form?: Record<string, string>) =>
    empty.get('/newsroom/start', {
      method,
      headers: { cookie, origin, 'content-type': 'application/x-www-form-urlencoded' },
      ...(form && { body: new URLSearchParams(form).toString() }),
    });
  expect((await ask('GET')).text).not.toContain('sample');
  expect((await ask('POST', { ...filled, step: 'check' })).text).not.toContain('sample');
  expect((await ask('POST', { ...filled, step: 'start' })).headers['location']).toBe('/newsroom');
  expect((await empty.get('/harbour')).status).toBe(200);
});

test('every step is HTML as it should be, in every language of the screens', async () => {
  await using bare = await openTestNewsroom();
  for (const language of ['en', 'hi', 'ur']) {
    const who = await signIn(paper.app.desk, 'administrator', { language });
    for (const { status, text } of [
      await newsroom('/newsroom/start', who),
      await send({ ...filled, step: 'check' }, who),
      await send({ ...filled, step: 'back' }, who),
    ]) {
      expect(status).toBe(200);
      checkHtml(text);
      expect(text).toContain(`<html lang="${language}"`);
    }
  }
  expect((await (await bare.as('administrator')).get('/newsroom')).html).not.toContain('class="beginning"');
});

const command = {
  name: 'The Quay',
  editions: [
    { language: en, timeZone: 'UTC' },
    { language: hi, timeZone: 'UTC' },
  ],
  sections: ['Town'],
} as const;

function newsroom(address: string, { cookie }: TestStaff = admin) {
  return paper.get(address, { headers: { cookie } });
}

function send(form: Record<string, string>, { cookie }: TestStaff = admin) {
  return paper.get('/newsroom/start', {
    method: 'POST',
    headers: { cookie, origin: paper.app.origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  });
}

/** On connections that the system parts among the threads. */
async function everywhere(path: string, look: (reply: Awaited<ReturnType<PaperWithCast['get']>>) => void) {
  for (const reply of await Promise.all(Array.from({ length: 6 }, () => paper.get(path)))) look(reply);
}

async function sectionAt(path: string) {
  const section = await paper.app.desk.archive.read((reader) => reader.sectionByPath(path));
  if (!section) throw new Error(`There is no section at ${path}.`);
  return section.id;
}

/** Everything that the archive holds, table by table. */
function tables(folder: string): readonly (readonly [name: string, rows: readonly unknown[]])[] {
  const database = new Database(join(folder, archiveFile), { readonly: true });
  try {
    const names = database
      .prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')`)
      .pluck();
    return (names.all() as string[])
      .filter((name) => !name.startsWith('sqlite_'))
      .sort()
      .map((name) => [name, database.prepare(`SELECT * FROM "${name}"`).all()] as const);
  } finally {
    database.close();
  }
}
