import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  administrator,
  allowed,
  editor,
  en,
  everything,
  noon,
  openTestDesk,
  refusal,
  type TestDesk,
} from '../../../test/desk/test-desk.ts';
import { openArchive } from '../../archive/sqlite/open-archive.ts';
import type { Desk } from '../../desk/desk.ts';
import { saveStory } from '../../desk/save-story.ts';
import { hours, minutes, seconds, shift } from '../../kit/instant.ts';
import { idMaker } from '../../kit/new-id.ts';
import type { Language } from '../../story/language.ts';
import { describePlan } from './describe-plan.ts';
import { importPage, type PageImportReceipt } from './import-page.ts';
import { type PageImportOptions, planPageImport } from './plan-page-import.ts';
import { readPage } from './read-page.ts';

const captured = shift(noon, -hours(1));
const golden = (name: string) =>
  readFileSync(new URL(`../../../test/golden/wire/page/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.replace(/^[a-z-]+: /, ''))
    .join('\n');

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk[Symbol.asyncDispose]());

function understood(text: string | Uint8Array) {
  const page = readPage(text);
  if (!page.ok) throw new Error(page.refusal);
  return page.value;
}

function plan(at: Desk, text: string | Uint8Array, options: Partial<PageImportOptions> = {}) {
  return at.archive.read((reader) => planPageImport(reader, at.clock(), understood(text), { captured, ...options }));
}

async function imported(
  at: Desk,
  text: string | Uint8Array,
  options: Partial<PageImportOptions> = {},
): Promise<PageImportReceipt> {
  return allowed(await importPage(at, administrator, allowed(await plan(at, text, options))));
}

/** What readers see of the newest stories of a language. */
function latest(at: Desk, language: Language = en) {
  return at.archive.asOf(at.clock(), (reader) => reader.list({ list: { kind: 'latest' }, language, limit: 20 }));
}

async function shown(at: Desk, { stories }: PageImportReceipt) {
  const ids = stories.map(({ story }) => story);
  const [story] = await at.archive.asOf(at.clock(), (reader) => reader.stories(ids));
  if (!story) throw new Error('not shown');
  return story;
}

/** A desk on an archive that holds nothing at all. */
async function emptyDesk(): Promise<Desk & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-page-'));
  const archive = await openArchive(folder);
  return {
    archive,
    clock: () => noon,
    newId: idMaker(() => noon),
    async [Symbol.asyncDispose]() {
      await archive[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}

describe('a page in an empty archive', () => {
  it('is there as it was: section, texts, byline, and the recent stories in their order', async () => {
    await using empty = await emptyDesk();
    const receipt = await imported(empty, golden('english'));
    const story = await shown(empty, receipt);
    expect(story).toMatchObject({
      kind: 'news',
      path: '/islands/flood-gates-of-the-lenn-hold-through-two-tides',
      section: { path: 'islands', names: { en: 'Islands' } },
      headline: 'Flood Gates Of The Lenn Hold Through Two Tides',
      byline: [{ contributor: { slug: 'mara-okonjo', names: { en: 'Mara Okonjo' } }, role: 'words' }],
    });
    expect(story.document.content[2].content.map(({ type }) => type)).toEqual([
      ...['paragraph', 'paragraph', 'paragraph', 'heading', 'paragraph', 'also_read'],
    ]);
    const recent = (await latest(empty)).filter(({ kind }) => kind === 'brief');
    expect(recent.map(({ excerpt }) => excerpt)).toEqual(understood(golden('english')).recent.map(({ text }) => text));
    expect(recent.map(({ publishedAt }) => publishedAt)).toEqual([1, 3, 24].map((age) => shift(captured, -hours(age))));
    expect(recent.map(({ section }) => section.path)).toEqual(['islands', 'islands', 'islands']);
    expect(await empty.archive.check()).toEqual([]);
  });

  it('begins a newspaper in the language of the page where it must', async () => {
    await using empty = await emptyDesk();
    const hi = 'hi' as Language;
    const story = await shown(empty, await imported(empty, golden('hindi')));
    expect(story).toMatchObject({ language: hi, path: '/दुनिया/लेन-नदी-के-द्वार-दो-ज्वार-तक-टिके-रहे' });
    expect(await latest(empty, hi)).toHaveLength(3);
    const publication = await empty.archive.read((reader) => reader.publication());
    expect(publication?.languages.map(({ language }) => language)).toEqual([hi]);
  });
});

describe('a second import of the same page', () => {
  it('changes nothing, and says so', async () => {
    const first = await imported(desk, golden('english'));
    const before = await everything(desk);
    const second = await imported(desk, golden('english'), { captured: desk.clock(), section: 'Elsewhere' });
    expect(await everything(desk)).toBe(before);
    expect(second.stories).toEqual(first.stories.map((story) => ({ ...story, outcome: 'known' })));
  });

  it('is told beforehand', async () => {
    await imported(desk, golden('english'));
    const elsewhere = { section: 'Elsewhere', recentSection: 'Nowhere' };
    const words = describePlan(allowed(await plan(desk, golden('english'), elsewhere)));
    expect(words.filter((line) => line.includes('is there already'))).toHaveLength(4);
    expect(words.join('\n')).not.toContain('is made');
  });

  it('brings what a newer list has, and that alone', async () => {
    await imported(desk, golden('english'));
    const newer = golden('english').replace('Is The Price Of Bread About To Fall?', 'Bread Falls At Last');
    const { stories } = await imported(desk, newer);
    expect(stories.filter(({ outcome }) => outcome === 'new').map(({ headline }) => headline)).toEqual([
      'Bread Falls At Last',
    ]);
  });
});

it('a plan writes nothing, and tells every thing that will be', async () => {
  const before = await everything(desk);
  const planned = allowed(await plan(desk, golden('english-top-byline'), { recentSection: 'world' }));
  expect(describePlan(planned)).toEqual([
    'section of the story: Business / Shipping (is made)',
    'byline: Tomas Lind (is made)',
    'byline: Priya Sandhu (is made)',
    'story, 2026-11-23T08:00:00Z: Dry dock takes on twelve apprentices, the most in a decade',
  ]);
  const withList = await plan(desk, golden('english'), { section: 'Business', recentSection: 'world' });
  expect(describePlan(allowed(withList)).slice(0, 2)).toEqual([
    'section of the story: Business (is made)',
    'section of the recent stories: World (is there)',
  ]);
  expect(await everything(desk)).toBe(before);
});

describe('the date of the story', () => {
  const dateOf = async (text: string, options: Partial<PageImportOptions> = {}) => {
    const { story } = allowed(await plan(desk, text, options));
    return { at: story.publishedAt, estimated: story.dateEstimated };
  };

  it('is that which somebody knows', async () => {
    const published = shift(noon, -hours(24 * 800));
    expect(await dateOf(golden('english'), { published })).toEqual({ at: published, estimated: false });
  });

  it('is before the oldest recent story otherwise, as an estimate', async () => {
    expect(await dateOf(golden('english'))).toEqual({ at: shift(captured, -hours(24) - minutes(1)), estimated: true });
    expect(await dateOf(golden('english-no-list'))).toEqual({ at: shift(captured, -minutes(1)), estimated: true });
  });

  it('is that of the page where it tells one, under the headline or in its own list', async () => {
    expect(await dateOf(golden('english-top-byline'))).toEqual({ at: shift(captured, -hours(3)), estimated: false });
    const listed = golden('english').replace(
      'Is The Price Of Bread About To Fall?',
      'Flood Gates Of The Lenn Hold Through Two Tides',
    );
    expect(await dateOf(listed)).toEqual({ at: shift(captured, -hours(3)), estimated: false });
    expect(allowed(await plan(desk, listed)).recent).toHaveLength(2);
  });
});

it('recent stories of one age keep the order of the page', async () => {
  await imported(desk, golden('english').replace('3 hours ago', '1 hour ago').replace('yesterday', '1 hour ago'));
  const recent = (await latest(desk)).filter(({ kind }) => kind === 'brief');
  expect(recent.map(({ headline }) => headline.split(' ')[0])).toEqual(['Assembly', 'Is', 'Old']);
  expect(recent.map(({ publishedAt }) => shift(captured, -hours(1)) - publishedAt)).toEqual([
    0,
    seconds(1),
    seconds(2),
  ]);
});

it('a recent story without an age stands behind the one above it, and one without a text is left out by name', async () => {
  const planned = allowed(await plan(desk, golden('english-ages-missing')));
  expect(planned.recent.map(({ publishedAt, dateEstimated }) => [captured - publishedAt, dateEstimated])).toEqual([
    [0, true],
    [hours(48), false],
    [hours(72) + seconds(1), true],
  ]);
  expect(planned.leftOut).toEqual(['Seed room opens its doors']);
  expect(describePlan(planned).at(-1)).toBe('left out, since the page has no text of it: Seed room opens its doors');
});

describe('the section', () => {
  const pathOf = async (text: string, options: Partial<PageImportOptions> = {}) =>
    (await shown(desk, await imported(desk, text, options))).section.path;

  it('is the one that is there by that name, in whatever case', async () => {
    expect(await pathOf(golden('english').replace('Islands', 'WORLD'))).toBe('world');
  });

  it('is the one of a path or a name that somebody gives, made where it is missing', async () => {
    expect(await pathOf(golden('english'), { section: '/world/coast' })).toBe('world/coast');
    expect(await pathOf(golden('english-no-list'), { section: 'World/Deep Sea' })).toBe('world/deep-sea');
  });

  it('of the page may be a trail', async () => {
    expect(await pathOf(golden('english-top-byline'))).toBe('business/shipping');
  });

  it('is that of news where nobody names one', async () => {
    expect(await pathOf(golden('english-missing-parts'))).toBe('news');
  });

  it('of the recent stories may be another', async () => {
    await imported(desk, golden('english'), { recentSection: 'sport' });
    const cards = await latest(desk);
    expect(cards.map(({ section }) => section.path)).toEqual(['sport', 'sport', 'sport', 'islands']);
  });
});

it('a writer who is there already is not made anew', async () => {
  await imported(desk, golden('english'));
  await imported(desk, golden('english-no-list').replace('Web Desk', 'MARA OKONJO'));
  const contributors = await desk.archive.read((reader) => reader.contributors({ limit: 10 }));
  expect(contributors.map(({ slug }) => slug)).toEqual(['mara-okonjo']);
});

it('an also-read leads to the story of that headline as soon as there is one', async () => {
  const receipt = await imported(desk, golden('english'));
  expect((await shown(desk, receipt)).alsoRead.size).toBe(0);
  const other = 'World\n\nFerry Strike Ends, First Boats To Leave At Six\n\nThe strike ended.\n\nBoats leave at six.';
  await imported(desk, other);
  expect([...(await shown(desk, receipt)).alsoRead.values()]).toEqual([
    {
      headline: 'Ferry Strike Ends, First Boats To Leave At Six',
      path: '/world/ferry-strike-ends-first-boats-to-leave-at-six',
    },
  ]);
});

describe('a story that came as a brief of another page', () => {
  const own = `World

Assembly Votes To Widen The Harbour; Work Begins In Spring

The vote was nineteen to twelve.

The Assembly voted by nineteen to twelve on Friday to widen the harbour and to pay for it with a loan.

Tomas Lind`;

  it('gets its whole text from its own page, keeps its date, and its old address leads on', async () => {
    const { stories } = await imported(desk, golden('english'));
    const before = (await latest(desk)).find(({ headline }) => headline.startsWith('Assembly'));
    const completed = await imported(desk, own);
    expect(completed.stories).toMatchObject([{ story: stories[1]?.story, outcome: 'completed' }]);
    expect(await shown(desk, completed)).toMatchObject({
      kind: 'news',
      standfirst: 'The vote was nineteen to twelve.',
      section: { path: 'world' },
      byline: [{ contributor: { slug: 'tomas-lind' } }],
      publishedAt: before?.publishedAt,
      updatedAt: null,
    });
    const old = before?.path.split('/').slice(1) ?? [];
    expect(await desk.archive.asOf(desk.clock(), (reader) => reader.find(en, old))).toMatchObject({ kind: 'moved' });
    const all = await everything(desk);
    expect((await imported(desk, own)).stories).toMatchObject([{ outcome: 'known' }]);
    expect(await everything(desk)).toBe(all);
  });

  it('is left alone where somebody has worked on it since', async () => {
    const { stories } = await imported(desk, golden('english'));
    const story = stories[1]?.story ?? 'story_';
    allowed(await saveStory(desk, editor, { story, seen: 1, fields: { dateline: { to: 'Port Ansel' } } }));
    const before = await everything(desk);
    expect((await imported(desk, own)).stories).toMatchObject([{ outcome: 'known' }]);
    expect(await everything(desk)).toBe(before);
  });
});

describe('what cannot be taken in is refused, and nothing is changed', () => {
  const refused = async (text: string, options: Partial<PageImportOptions> = {}) => {
    const before = await everything(desk);
    const answer = refusal(await plan(desk, text, options));
    expect(await everything(desk)).toBe(before);
    return answer;
  };

  it('a page that was saved after now, or whose story came out after now', async () => {
    const ahead = shift(noon, 1);
    expect(await refused(golden('english'), { captured: ahead })).toEqual({ kind: 'time-future', at: ahead });
    expect(await refused(golden('english'), { published: ahead })).toEqual({ kind: 'time-future', at: ahead });
  });

  it('a page without a text', async () => {
    expect(await refused('Gates hold')).toEqual({ kind: 'incomplete', missing: ['body'] });
  });

  it('a page in a language in which the newspaper does not appear, unless somebody says which it is', async () => {
    expect(await refused(golden('french'))).toMatchObject({ kind: 'invalid', what: 'the language' });
    expect((await shown(desk, await imported(desk, golden('french'), { language: en }))).language).toBe('en');
  });

  it('a page that somebody brings who may not', async () => {
    const planned = allowed(await plan(desk, golden('english')));
    const before = await everything(desk);
    expect(refusal(await importPage(desk, editor, planned))).toMatchObject({ kind: 'not-allowed' });
    expect(await everything(desk)).toBe(before);
  });
});

const seed = new URL('../../../../shared/seed/', import.meta.url);

describe.skipIf(!existsSync(seed))('the seed (../shared/seed; skipped where it is not there)', () => {
  const pages = existsSync(seed) ? readdirSync(seed).filter((name) => name.endsWith('.txt')) : [];

  it.each(pages)('%s is in an empty archive what it was on the page', async (name) => {
    await using empty = await emptyDesk();
    const bytes = readFileSync(new URL(name, seed));
    const reading = understood(bytes);
    const receipt = await imported(empty, bytes);
    const story = await shown(empty, receipt);
    const cards = await latest(empty);
    expect(
      cards.slice(0, 6).map(({ headline, excerpt, publishedAt }) => ({
        headline,
        excerpt,
        hours: (captured - publishedAt) / hours(1),
      })),
    ).toEqual(reading.recent.map(({ headline, text }, index) => ({ headline, excerpt: text, hours: index + 1 })));
    expect(cards[6]?.id).toBe(story.id);
    expect(story).toMatchObject({ headline: reading.headline, standfirst: reading.standfirst, dateEstimated: true });
    const before = await everything(empty);
    await imported(empty, bytes);
    expect(await everything(empty)).toBe(before);
  });
});
