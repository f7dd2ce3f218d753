import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  administrator,
  allowed,
  chiefEditor,
  en,
  everything,
  hi,
  openTestDesk,
  published,
  refusal,
  type TestDesk,
} from '../../test/desk/test-desk.ts';
import type { Language } from '../story/language.ts';
import type { Publication } from '../story/publication.ts';
import { changePublication } from './change-publication.ts';
import { saveSection } from './save-section.ts';
import { startPublication } from './start-publication.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk[Symbol.asyncDispose]());

test('a newspaper is started with editions, sections and a look of the house', async () => {
  const publication = await current();
  expect(publication).toMatchObject({
    name: 'The Lenn Courier',
    languages: [
      { language: 'en', direction: 'ltr', nameplate: 'The Lenn Courier' },
      { language: 'hi', direction: 'ltr' },
    ],
    version: 1,
  });
  const sections = await desk.archive.read((reader) => reader.sections());
  expect(sections.map(({ path }) => path)).toEqual(['world', 'world/coast', 'sport']);
});

test('a newspaper is not started over another', async () => {
  const before = await everything(desk);
  const started = await startPublication(desk, administrator, {
    name: 'Another',
    editions: [{ language: en, timeZone: 'UTC' }],
    sections: [],
  });
  expect(refusal(started)).toMatchObject({ kind: 'invalid', what: 'the archive' });
  expect(await everything(desk)).toBe(before);
});

test('settings change one by one, each change a version', async () => {
  const to = { policies: { aiCrawlers: 'deny', feeds: 'excerpt' } } as const;
  const { record } = allowed(await changePublication(desk, administrator, { seen: 1, to }));
  expect(record).toEqual({ ...(await current()), ...to, version: 2 });
  const late = await changePublication(desk, administrator, { seen: 1, to: { name: 'The Courier' } });
  expect(refusal(late)).toEqual({ kind: 'changed-meanwhile', what: 'publication', fields: ['name'] });
  expect(allowed(await changePublication(desk, administrator, { seen: 1, to })).seq).toBeNull();
});

test('once there are stories, languages come and none goes, and the first stays the first', async () => {
  await published(desk);
  const { languages } = await current();
  const [first, second] = languages as unknown as [Publication['languages'][0], Publication['languages'][0]];
  const urdu = { ...second, language: 'ur' as Language, direction: 'rtl' } as const;
  const change = (editions: Publication['languages']) =>
    changePublication(desk, administrator, { seen: 1, to: { languages: editions } });
  expect(refusal(await change([first])).kind).toBe('invalid');
  expect(refusal(await change([second, first])).kind).toBe('invalid');
  expect((await change([first, second, urdu])).ok).toBe(true);
});

test('a language does not take the path of a section', async () => {
  const french = { names: { en: 'French' }, slug: 'fr' as never };
  allowed(await saveSection(desk, administrator, { to: french }));
  const { languages } = await current();
  const edition = { ...languages[0], language: 'fr' as Language };
  const answer = await changePublication(desk, administrator, { seen: 1, to: { languages: [...languages, edition] } });
  expect(refusal(answer)).toEqual({ kind: 'address-taken', path: '/fr' });
});

test.each<readonly [string, object]>([
  ['a zone that is not known', { languages: [{ language: en, timeZone: 'Mars/Base', nameplate: 'A' }] }],
  ['an edition without a nameplate', { languages: [{ language: en, timeZone: 'UTC', nameplate: '' }] }],
  ['a colour that is none', { look: { accent: 'red', accentDark: '#ffffff', paper: '#ffffff', paperDark: '#000000' } }],
  ['no name', { name: '' }],
  [
    'a standing page in a language without an edition',
    { standingPages: [{ name: 'about', language: 'fr', title: 'À propos', body: [] }] },
  ],
  [
    'a standing page twice',
    {
      standingPages: [
        { name: 'about', language: hi, title: 'A', body: [] },
        { name: 'about', language: hi, title: 'B', body: [] },
      ],
    },
  ],
])('%s is refused', async (_what, to) => {
  const kept = await current();
  const answer = await changePublication(desk, administrator, { seen: 1, to: { ...to } });
  expect(['invalid', 'text-required']).toContain(refusal(answer).kind);
  expect(await current()).toEqual(kept);
});

test('the body of a standing page is checked as a story’s is, its pictures too', async () => {
  const attrs = { picture: 'picture_0000000000000000', alt: null, caption: null, size: 'column' } as const;
  const pages = (block: object) => ({
    standingPages: [{ name: 'about', language: en, title: 'About', body: [block] }],
  });
  const change = (block: object) =>
    changePublication(desk, administrator, { seen: 1, to: pages(block) as unknown as Partial<Publication> });
  expect(refusal(await change({ type: 'marquee' }))).toMatchObject({ kind: 'invalid', what: 'the page “about”' });
  expect(refusal(await change({ type: 'picture', attrs }))).toEqual({ kind: 'not-found', what: 'picture' });
  expect((await change({ type: 'divider' })).ok).toBe(true);
});

test('a chief editor changes nothing of it', async () => {
  const answer = await changePublication(desk, chiefEditor, { seen: 1, to: { name: 'Mine' } });
  expect(refusal(answer)).toEqual({ kind: 'not-allowed', act: 'change-publication' });
});

async function current(): Promise<Publication> {
  return (await desk.archive.read((reader) => reader.publication())) as Publication;
}
