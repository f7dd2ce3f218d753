import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Role, roles } from '../../src/accounts/actor.ts';
import { addPicture } from '../../src/desk/add-picture.ts';
import { makeNote } from '../../src/desk/make-note.ts';
import { makeSuggestion } from '../../src/desk/make-suggestion.ts';
import { allScreens } from '../../src/newsroom/all-screens.ts';
import type { StoryId } from '../../src/story/ids.ts';
import { allowed, drafted, everything, published, reporter } from '../desk/test-desk.ts';
import { type Browsing, openTestNewsroom, type TestNewsroom } from '../newsroom/test-newsroom.ts';

/** Every address of the newsroom, every method, every spelling, everybody: nobody is let in, and nothing is changed, who may not. */

let newsroom: TestNewsroom;
const people = new Map<Role, Browsing>();
let before: string;
let stories: readonly string[];
let remarks: readonly string[];
let picture: string;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
  for (const role of roles) people.set(role, await newsroom.as(role));
  picture = allowed(await addPicture(newsroom.desk, reporter, aPicture)).record.id;
  const leadPicture = { picture: aPicture.id, alt: null, caption: null };
  stories = [(await drafted(newsroom.desk, undefined, { leadPicture })).id, (await published(newsroom.desk, 'Out')).id];
  const story = stories[0] as StoryId;
  const passage = { words: 'Nine metres' };
  const note = allowed(await makeNote(newsroom.desk, reporter, { story, passage, text: 'A secret of the staff.' }));
  const words = { passage, words: 'Ten metres', reason: '' };
  const suggestion = allowed(await makeSuggestion(newsroom.desk, reporter, { story, ...words }));
  remarks = [note.remark.id, suggestion.remark.id];
  before = await everything(newsroom.desk);
});
afterAll(async () => {
  expect(newsroom.faults).toEqual([]);
  await newsroom[Symbol.asyncDispose]();
});

const guarded = allScreens.filter(({ isOpen }) => !isOpen);

describe('without a session', () => {
  test.each(guarded.map(({ method, path }) => [method, path] as const))(
    '%s %s shows and changes nothing',
    async (method, path) => {
      const outside = newsroom.outside();
      for (const address of spellings(filled(path))) {
        const answer = method === 'GET' ? await outside.get(address) : await outside.post(address, { seen: '1' });
        expect([303, 400, 404], `${address}: ${answer.status}`).toContain(answer.status);
        if (answer.status === 303) expect(answer.location).toMatch(/^\/newsroom\/sign-in/);
        for (const story of ['The gates hold', 'Nine metres', 'A secret of the staff'])
          expect(answer.html).not.toContain(story);
      }
      expect(await everything(newsroom.desk)).toBe(before);
    },
  );
});

/** Whoever may see the story’s working copy: all but contributors, who see their own alone. */
const everybodyElse = roles.filter((role) => role !== 'contributor');

/** What changes something that is not the sender’s own: only those whose role has it get anywhere. */
const lowest: readonly [path: string, form: Readonly<Record<string, string>>, allowed: readonly Role[]][] = [
  ['/newsroom/sections/new', { 'names.en': 'Rivers' }, ['administrator']],
  ['/newsroom/look', { seen: '1', accent: '#000000' }, ['administrator']],
  ['/newsroom/paper', { seen: '1', name: 'Mine' }, ['administrator']],
  ['/newsroom/start', { name: 'Mine', 'language.1': 'en', 'zone.1': 'UTC', step: 'start' }, ['administrator']],
  ['/newsroom/pages/about/en', { seen: '1', title: 'Mine', text: 'Mine.' }, ['administrator']],
  ['/newsroom/topics/new', { 'names.en': 'Mine' }, ['editor', 'section-editor', 'chief-editor', 'administrator']],
  ['/newsroom/contributors/new', { 'names.en': 'Mine' }, ['editor', 'section-editor', 'chief-editor', 'administrator']],
  ['/newsroom/series/new', { 'names.en': 'Mine' }, ['editor', 'section-editor', 'chief-editor', 'administrator']],
  ['/newsroom/banner/en', { 'line.en': 'Mine' }, ['editor', 'section-editor', 'chief-editor', 'administrator']],
  [
    '/newsroom/house-rules/en/new',
    { find: 'mine', why: 'Mine.', seen: '0' },
    ['editor', 'section-editor', 'chief-editor', 'administrator'],
  ],
  [
    '/newsroom/house-rules/en/paste',
    { lines: 'mine,ours' },
    ['editor', 'section-editor', 'chief-editor', 'administrator'],
  ],
  ['/newsroom/stories/DRAFT/restore-text', { seen: '1', version: '0' }, ['editor', 'chief-editor', 'administrator']],
  ['/newsroom/stories/DRAFT/publish', { seen: '1' }, ['editor', 'chief-editor', 'administrator']],
  ['/newsroom/stories/DRAFT/approve', { seen: '1' }, ['editor', 'chief-editor', 'administrator']],
  ['/newsroom/stories/DRAFT/spike', { seen: '1' }, ['editor', 'chief-editor', 'administrator']],
  [
    '/newsroom/stories/DRAFT/pictures/PICTURE',
    { seen: '{}', credit: 'Mine' },
    roles.filter((role) => role !== 'contributor'),
  ],
  ['/newsroom/stories/DRAFT/legal-pass', { seen: '1' }, ['chief-editor', 'administrator']],
  ['/newsroom/stories/DRAFT/plan', { seen: '{}', brief: 'Mine.' }, ['editor', 'chief-editor', 'administrator']],
  ['/newsroom/stories/DRAFT/preview/links', { days: '1' }, ['editor', 'chief-editor', 'administrator']],
  ['/newsroom/stories/DRAFT/notes', { passage: 'gates hold', text: 'Mine.' }, everybodyElse],
  ['/newsroom/stories/DRAFT/suggestions', { passage: 'gates hold', words: 'Mine.' }, everybodyElse],
  ['/newsroom/stories/DRAFT/remarks/NOTE/answers', { text: 'Mine.' }, everybodyElse],
  ['/newsroom/stories/DRAFT/remarks/NOTE/sayings/0', { text: 'Mine.' }, []],
  ['/newsroom/stories/DRAFT/remarks/NOTE/sayings/0/deletion', {}, []],
  ['/newsroom/stories/DRAFT/remarks/NOTE/resolution', {}, everybodyElse],
  ['/newsroom/stories/DRAFT/remarks/NOTE/reopening', {}, everybodyElse],
  ['/newsroom/stories/DRAFT/remarks/WORDS/acceptance', {}, ['editor', 'chief-editor', 'administrator']],
  ['/newsroom/stories/DRAFT/remarks/WORDS/refusal', {}, ['editor', 'chief-editor', 'administrator']],
  ['/newsroom/stories/OUT/withdraw', { seen: '2', reason: 'Mine.' }, ['chief-editor', 'administrator']],
  ['/newsroom/stories/OUT/correct', { seen: '2', correction: 'Mine.' }, ['editor', 'chief-editor', 'administrator']],
];

describe('those whose role does not have it', () => {
  test.each(lowest)('change nothing by %s', async (path, form, allowed) => {
    for (const role of roles.filter((each) => !allowed.includes(each)))
      for (const address of spellings(named(path))) {
        const { status } = await (people.get(role) as Browsing).post(address, form);
        expect([303, 400, 403, 404, 409, 422], `${role} ${address}: ${status}`).toContain(status);
        expect(await everything(newsroom.desk), `${role} ${address}`).toBe(before);
      }
  });

  test('see nothing of stories that are not theirs, where they are contributors', async () => {
    const contributor = people.get('contributor') as Browsing;
    for (const { path } of guarded.filter(({ method, path }) => method === 'GET' && path.includes(':story')))
      expect((await contributor.get(filled(path))).html, path).not.toMatch(/Nine metres|A secret of the staff/);
  });
});

/** The same address as proxies, routers and people spell it. */
function spellings(address: string): readonly string[] {
  const segments = address.split('/');
  return [
    address,
    `${address}/`,
    `/${address}`,
    `${address};x=1`,
    `${address}?x=1`,
    address.replace('/newsroom/', '/newsroom//'),
    address.replace('/newsroom/', '/newsroom/./'),
    address.replace('/newsroom/', '/newsroom/x/../'),
    address.replace('/newsroom', '/NEWSROOM'),
    address.replace('/newsroom/', '/newsroom%2f'),
    [...segments.slice(0, -1), `${segments.at(-1)}%20`].join('/'),
  ];
}

function named(path: string): string {
  return path
    .replace('DRAFT', stories[0] ?? '')
    .replace('OUT', stories[1] ?? '')
    .replace('NOTE', remarks[0] ?? '')
    .replace('WORDS', remarks[1] ?? '')
    .replace('PICTURE', picture);
}

/** An address that the pattern of a path fits. */
function filled(path: string): string {
  return path
    .replace(':story', stories[0] ?? '')
    .replace(':remark', remarks[0] ?? '')
    .replace(/(?<=stories\/[^/]+\/pictures\/):picture/, picture)
    .replaceAll(/:\w+/g, 'x');
}

const aPicture = {
  id: 'picture_0000000000000001',
  hash: 'a'.repeat(64),
  mime: 'image/jpeg',
  width: 1600,
  height: 1067,
  size: 90_000,
  alt: 'Water',
  caption: '',
  credit: 'Abel Tiernan',
  focal: { x: 0.5, y: 0.5 },
  rights: { holder: '', licence: '', until: null },
} as const;
