import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { allScreens } from '../../src/newsroom/all-screens.ts';
import { signIn, type TestStaff } from '../newsroom/sign-in.ts';
import {
  type HostilePaper,
  type Poisoned,
  poison,
  poisonFurniture,
  poisonHouse,
  startHostilePaper,
} from './hostile-paper.ts';
import { hostileTexts, hostileTextsTogether } from './hostile-texts.ts';
import { openForms, type StaffForms } from './newsroom-forms.ts';
import { PageWatch } from './page-watch.ts';
import { openBrowser, openReader, type Reader, withoutPictures } from './reader.ts';

/**
 * THREATS: stored XSS, by the API, in the newsroom. Every hostile text stands in every field, some of them together as far as a field is long; every
 * screen is opened, with what is alive on it, by somebody whose own name is one of them. That nothing runs is seen by `PageWatch`.
 */

vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 });

let browser: Browser;
let paper: HostilePaper;
let reader: Reader;
let watch: PageWatch;
let staff: TestStaff;
let forms: StaffForms;

beforeAll(async () => {
  browser = await openBrowser();
  paper = await startHostilePaper(hostileTexts);
  staff = await signIn(paper.app.desk, 'administrator', { name: '<img src=x onerror=alert(99)> "onload="alert(98)' });
  forms = openForms(paper, staff);
  reader = await openReader(browser, { origin: paper.app.origin, viewport: { width: 1280, height: 900 } });
  await reader.page.context().addCookies([{ name: 'dateline', value: staff.secret, url: paper.app.origin }]);
  await withoutPictures(reader);
  watch = new PageWatch(reader, paper.app.origin);
});
afterAll(async () => {
  await browser?.close();
  await paper?.[Symbol.asyncDispose]();
});

test('plain texts: what screens are made of', async () => {
  const plain = await putIn(['Nine metres of water', 'stood at the gates'], 0);
  for (const path of [...ownScreens, ...otherScreens])
    for (const { path: each, work } of opening(path, plain)) await watch.learn(each, work);
});

let last: Named;

test.each(hostileTextsTogether(180).map((texts, n) => [n + 1, texts] as const))(
  'the texts of bundle %i are texts on every screen of what they stand in',
  async (n, texts) => {
    last = await putIn(texts, n);
    for (const path of ownScreens)
      for (const opened of opening(path, last)) await watch.expectHarmless(opened.path, opened);
  },
);

test('and all of them, on screens that show everything', async () => {
  for (const name of hostileTexts) await signIn(paper.app.desk, 'reporter', { name: name.slice(0, 100) });
  for (const path of otherScreens)
    for (const opened of opening(path, last)) await watch.expectHarmless(opened.path, opened);
});

const screens = allScreens.filter(({ method }) => method === 'GET').map(({ path }) => path as string);
/** Screens of something that the texts are in; of those on which a story is acted on, the ones that tell most of it. */
const ownScreens = screens.filter(
  (path) =>
    (/:(story|id|staff|rule|picture|secret)/.test(path) && !/:story\/(?!publish|correct|return)[a-z-]+$/.test(path)) ||
    /:story\/(beside|write|plan|history|compare|preview|remarks)$/.test(path),
);
const otherScreens = screens.filter((path) => !ownScreens.includes(path));

interface Opened {
  readonly path: string;
  readonly work?: () => Promise<unknown>;
}

/** Puts texts into everything, together where a field is long enough. */
async function putIn(texts: readonly string[], n: number): Promise<Named> {
  const text = texts.join(' ');
  const poisoned = await poison(paper, text, n);
  await poisonFurniture(paper, text);
  await poisonHouse(paper, texts);
  const colleague = await signIn(paper.app.desk, 'editor', { name: text.slice(0, 100) });
  const secrets = await forms.poison(poisoned, colleague.staff.id);
  const { rules } = await paper.api.ask('GET', '/house-rules/en');
  return { ...poisoned, staff: colleague.staff.id, rule: rules.at(-1).id, secrets };
}

interface Named extends Poisoned {
  readonly staff: string;
  readonly rule: string;
  readonly secrets: Awaited<ReturnType<StaffForms['poison']>>;
}

/** How a screen is opened: with each story that it can show, and with what is alive on it at work. */
function opening(path: string, named: Named): readonly Opened[] {
  const { text, picture, secrets } = named;
  const kind = /^\/newsroom\/(\w+)\/:id$/.exec(path)?.[1] as keyof Poisoned['records'] | undefined;
  const filled = path
    .replace(':id', kind ? named.records[kind] : '')
    .replace(':staff', named.staff)
    .replace(':rule', named.rule)
    .replace(':picture', picture)
    .replace(':width', '640')
    .replace(':version', '1')
    .replace(':name/:language', 'about/en')
    .replace(':language', 'en')
    .replace(/(?<=invitation\/):secret/, secrets.invitation)
    .replace(/(?<=preview\/):secret/, secrets.preview)
    .replace(/(?<=link\/):secret/, secrets.signInLink)
    .replace(':secret', 'x')
    .replace(':hash/:file', `${'0'.repeat(64)}/640.webp`);
  expect(filled.replace(':story', '')).not.toContain(':');
  return storiesOn(path, named).map((story) => {
    const address = `${filled.replace(':story', story)}${asks[path] ?? ''}`;
    const work = alive[path];
    return { path: address, ...(work && { work: () => work(reader.page, text) }) };
  });
}

/** The stories with which a screen of stories is opened; others are opened once. */
function storiesOn(path: string, { story, corrected, gone, returned, waiting }: Named): readonly string[] {
  const [, below = ''] = /:story\/?(.*)$/.exec(path) ?? [];
  if (path.endsWith(':story')) return [story, corrected, gone, returned, waiting];
  if (['remarks', 'history', 'preview/page'].includes(below)) return [story, returned];
  if (/^(submit|approve|return|publish|schedule|spike|plan|preview|write|remarks\/.*)$/.test(below)) return [returned];
  if (below === 'unschedule') return [waiting];
  return [below === 'restore' ? gone : story];
}

/** What screens are asked for besides. */
const asks: Readonly<Record<string, string>> = {
  '/newsroom/stories/:story/compare': '?from=v1&to=working',
  '/newsroom/editor/stories': '?words=alert',
  '/newsroom/palette/stories': '?words=alert',
  '/newsroom/stories': '?words=alert',
};

/** What is done on screens that are alive. */
const alive: Readonly<Record<string, (page: Page, text: string) => Promise<unknown>>> = {
  '/newsroom/stories/:story': openText,
  '/newsroom/stories/:story/write': async (page) => {
    await openText(page);
    await page.locator('.remarks .cards .remark-card').nth(1).waitFor();
    await page
      .locator('.writing .body > p')
      .first()
      .click({ position: { x: 4, y: 8 } });
    await page.keyboard.press('F8');
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+Alt+m');
    await page.keyboard.type('@');
    await page.locator('.mention-list [role="option"]').first().waitFor();
    await page.keyboard.press('Escape');
  },
  '/newsroom/board': async (page, text) => {
    await page.keyboard.press('Control+k');
    await page.locator('.palette [role="combobox"]').fill(text.slice(0, 20));
    await page.locator('.palette [role="option"]').first().waitFor();
  },
};

/** Where a text can be written in, it opens when its script has come. */
async function openText(page: Page): Promise<void> {
  if ((await page.locator('.editor').count()) > 0) await page.locator('.editor .writing').waitFor({ timeout: 60_000 });
}
