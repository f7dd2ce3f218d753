import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';
import { openArchive } from '../src/archive/sqlite/open-archive.ts';
import { commandLine } from '../src/cli/open-desk.ts';
import { changeHouseRules } from '../src/desk/change-house-rules.ts';
import type { Desk } from '../src/desk/desk.ts';
import { draftStory } from '../src/desk/draft-story.ts';
import { systemClock } from '../src/kit/clock.ts';
import { idMaker } from '../src/kit/new-id.ts';
import { type BodyBlock, storyDocument } from '../src/story/document.ts';
import type { StoryId } from '../src/story/ids.ts';
import type { Language } from '../src/story/language.ts';
import { signIn } from '../test/newsroom/sign-in.ts';
import { archiveFolder } from './measure/archive.ts';
import { startDateline } from './measure/dateline.ts';
import { type Keystroke, listenToKeys, type Measured } from './measure/keystrokes.ts';
import { readOptions } from './measure/options.ts';
import { figure, report } from './measure/report.ts';
import { quantile } from './measure/statistics.ts';

const words = 5_000;
const wordsOfParagraph = 60;
/** Between two keys: some twelve a second, quicker than most people type. */
const pause = 80;
/** After so many keys the writer stops to think, and what the editor puts off until then is done. */
const keysOfThought = 60;
const thought = 700;
const houseRules = 1_000;
const housePatterns = 20;

/** How long a key takes to be painted, to be on disk, and to be seen by a colleague, in a long story of a large archive in a real browser. */
export async function benchEditor(args: readonly string[]): Promise<void> {
  const { stories, rounds, json } = readOptions(args, { rounds: 600 });
  const folder = await archiveFolder(stories);
  const { story, cookies } = await prepare(folder);
  await using server = await startDateline(folder, { threads: 2, core: null });
  const origin = server.origin.replace('127.0.0.1', 'localhost');
  const browser = await chromium.launch({ executablePath: await sparticuz.executablePath(), args: ['--no-sandbox'] });
  try {
    const [typist, colleague] = await Promise.all(cookies.map((secret) => openStory(browser, origin, story, secret)));
    if (!typist || !colleague) throw new Error('Two must be there.');
    const keys = await type(typist, colleague, rounds);
    const rows = [
      ['a key is painted, the wait for a frame included', keys.map(({ painted }) => painted)],
      ['of that, work of the page', keys.map(({ work }) => work)],
      ['on disk, and acknowledged', keys.map(({ acknowledged }) => acknowledged)],
      ['seen by a colleague', keys.map(({ seen }) => seen)],
    ] as const;
    const figures = rows.map(([what, all]) => {
      const times = all.filter((time) => time !== null);
      return {
        what,
        keys: times.length,
        p50: quantile(times, 0.5),
        p99: quantile(times, 0.99),
        most: quantile(times, 1),
      };
    });
    report(
      {
        bench: 'editor',
        of: {
          stories,
          words,
          keys: rounds,
          millisecondsBetweenKeys: pause,
          houseRules,
          housePatterns,
          threads: 2,
          browser: browser.version(),
        },
        figures,
        tables: [
          [
            ['in ms', 'keys', 'p50', 'p99', 'most'],
            ...figures.map(({ what, keys: of, p50, p99, most }) => [
              what,
              figure(of),
              figure(p50, 1),
              figure(p99, 1),
              figure(most, 1),
            ]),
          ],
        ],
      },
      json,
    );
  } finally {
    await browser.close();
  }
}

async function prepare(folder: string): Promise<{ story: StoryId; cookies: readonly string[] }> {
  await using archive = await openArchive(folder);
  const desk: Desk = { archive, clock: systemClock, newId: idMaker(systemClock) };
  const language = 'en' as Language;
  const drafted = await draftStory(desk, commandLine, { fields: { language }, document: longStory() });
  if (!drafted.ok) throw new Error('The story was refused.');
  await setHouseRules(desk, language);
  const staff = [await signIn(desk, 'editor'), await signIn(desk, 'editor')];
  return { story: drafted.value.story.id, cookies: staff.map(({ secret }) => secret) };
}

/** The rules of a paper that has many; one of them is marked in every paragraph. */
async function setHouseRules(desk: Desk, language: Language): Promise<void> {
  const rule = (kind: 'words' | 'pattern', find: string) =>
    ({ kind, find, isCaseKept: false, prefer: 'otherwise', why: 'As we write it.' }) as const;
  const add = [
    rule('words', 'by the hour'),
    ...Array.from({ length: houseRules }, (_, number) => rule('words', `hold rule ${number}`)),
    ...Array.from({ length: housePatterns }, (_, number) => rule('pattern', `\\b(?:gate|wat)\\w*${number}s?\\b`)),
  ];
  const { rules } = await desk.archive.read((reader) => reader.houseRules(language));
  const remove = rules.map(({ id, version }) => ({ id, seen: version }));
  const set = await changeHouseRules(desk, commandLine, { language, add, remove });
  if (!set.ok) throw new Error('The house rules were refused.');
}

function longStory() {
  const sentence = 'The water rose by the hour and nobody at the gates could say how long they would hold. ';
  const text = sentence.repeat(Math.ceil(wordsOfParagraph / sentence.split(' ').length)).trim();
  const paragraphs = Array.from({ length: Math.ceil(words / text.split(' ').length) }, (): BodyBlock => {
    return { type: 'paragraph', content: [{ type: 'text', text }] };
  });
  return storyDocument('The gates hold', 'Nine metres of water stand at the Lenn.', paragraphs);
}

async function openStory(browser: Browser, origin: string, story: StoryId, secret: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addCookies([{ name: 'dateline', value: secret, url: origin, httpOnly: true }]);
  const page = await context.newPage();
  await page.addInitScript(listenToKeys);
  await page.goto(`${origin}/newsroom/stories/${story}/write`, { timeout: 120_000 });
  await page.locator('.writing').waitFor();
  return page;
}

/** Types in the middle of the story, and puts together what both pages noted of each key. */
async function type(typist: Page, colleague: Page, count: number): Promise<readonly Keystroke[]> {
  const paragraphs = typist.locator('.writing .body > p');
  const middle = Math.floor((await paragraphs.count()) / 2);
  await paragraphs.nth(middle).click();
  await colleague.locator('.writing .body > p').nth(middle).scrollIntoViewIfNeeded();
  for (let key = 0; key < count; key++) {
    await typist.keyboard.press(key % 6 === 5 ? 'Space' : String.fromCharCode(97 + (key % 26)));
    await typist.waitForTimeout(key % keysOfThought === keysOfThought - 1 ? thought : pause);
  }
  await typist.waitForTimeout(1000);
  const read = (page: Page) => page.evaluate(() => (globalThis as unknown as { measured: Measured }).measured);
  const [mine, theirs] = [await read(typist), await read(colleague)];
  const seenAt = new Map(theirs.seen);
  return mine.keys.map(({ at, painted, work, acknowledged, version }) => {
    const seen = version === null ? undefined : seenAt.get(version);
    return { painted, work, acknowledged, seen: seen === undefined ? null : seen - at };
  });
}
