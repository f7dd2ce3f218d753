import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { makeBeginLink } from '../../src/accounts/make-begin-link.ts';
import { systemClock } from '../../src/kit/clock.ts';
import { type PaperWithCast, startPaper } from '../site/paper.ts';
import { plugIn } from './passkey-machine.ts';
import { openBrowser, openReader, type Reader } from './reader.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// A whole way through many screens; a busy machine takes its time over each.
vi.setConfig({ testTimeout: 240_000 });

let browser: Browser;
let paper: PaperWithCast;
let staff: Reader;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  paper = await startPaper({ clock: systemClock });
  staff = await openReader(browser, { origin: paper.app.origin });
});
afterEach(async () => {
  expect([staff.problems, staff.dialogs, staff.foreign, paper.faults]).toEqual([[], [], [], []]);
  await staff[Symbol.asyncDispose]();
  await paper[Symbol.asyncDispose]();
});

test('from the link of the first start to a published and then corrected story, with a passkey, by keyboard alone', async () => {
  const { page } = staff;
  await plugIn(page);
  const link = await makeBeginLink(paper.app.desk);
  await page.goto(`${paper.app.origin}/newsroom/begin/${link?.secret}`);
  await tabTo(page, 'Your name');
  await page.keyboard.type('Mara Okonjo');
  await tabTo(page, 'E-mail address');
  await page.keyboard.type('mara@harbour.example');
  await pressOn(page, 'Continue with a passkey');
  await page.waitForURL('**/newsroom/account');
  await pressOn(page, 'My stories');
  await page.waitForURL('**/newsroom');
  await expectAccessible(page);
  await pressOn(page, 'New story');
  await page.waitForURL('**/newsroom/stories/story_*');

  await tabToEditor(page);
  await page.keyboard.type('The gates hold');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The river fell in the night.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nine feet of water stood at the gates.');
  await kept('Nine feet of water stood at the gates.');
  await expectAccessible(page);

  await tabTo(page, 'Section');
  await page.keyboard.type('World');
  await pressOn(page, 'Save');
  await said(page, 'Saved.');
  await pressOn(page, 'Publish');
  await page.waitForURL('**/publish');
  await expectAccessible(page);
  await pressOn(page, 'Publish now');
  await said(page, /^Published\. Live everywhere in \d+ ms\. Also new: the front page, World/);
  expect((await paper.get('/world/the-gates-hold')).text).toContain('Nine feet of water');

  await tabToEditor(page);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' That is three metres.');
  await kept('That is three metres.');
  await pressOn(page, 'Correct');
  await page.waitForURL('**/correct');
  await expectAccessible(page);
  await tabTo(page, 'What was wrong');
  await page.keyboard.type('The height lacked its metres.');
  await tabTo(page, 'The corrected words (optional)');
  await page.keyboard.type('That is three metres.');
  await pressOn(page, 'Publish the correction');
  await said(page, /^Corrected\. Live everywhere in/);
  const corrected = (await paper.get('/world/the-gates-hold')).text;
  expect(corrected).toContain('The height lacked its metres.');
  expect((await paper.get('/world/the-gates-hold?changes')).text).toContain('<ins> That is three metres.</ins>');

  await pressOn(page, 'History and revisions');
  await page.waitForURL('**/history');
  await expectAccessible(page);
  await pressOn(page, 'Revision 1 → Revision 2');
  await page.waitForURL('**/compare**');
  await expectAccessible(page);
  expect(await page.locator('ins').allTextContents()).toEqual([' That is three metres.']);

  await pressOn(page, 'All stories');
  await page.waitForURL('**/newsroom/stories');
  await expectAccessible(page);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/newsroom/stories/story_*');
});

/** Waits until what was typed is on disk. */
async function kept(text: string): Promise<void> {
  const newest = () =>
    paper.app.desk.archive.read(async (reader) => {
      const [card] = await reader.stories({ limit: 1 });
      return JSON.stringify(card ? (await reader.story(card.id))?.document : null);
    });
  await expect.poll(newest).toContain(text);
}

/** Goes to what bears a name by Tab, and presses Enter on it. */
async function pressOn(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

async function tabTo(page: Page, name: string): Promise<void> {
  await tabUntil(page, name, async () => (await nameOfFocus(page)) === name);
}

async function tabToEditor(page: Page): Promise<void> {
  await page.locator('[contenteditable="true"]').waitFor();
  await tabUntil(page, 'the text', () =>
    page.evaluate(() => document.activeElement?.getAttribute('contenteditable') === 'true'),
  );
}

async function tabUntil(page: Page, what: string, isThere: () => Promise<boolean>): Promise<void> {
  for (let n = 0; n < 150; n++) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not get to “${what}”.`);
}

function nameOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement as (Element & { readonly labels?: NodeListOf<HTMLElement> | null }) | null;
    const named = focused?.labels?.[0] ?? focused;
    return named === document.body ? '' : (named?.textContent?.trim().replace(/\s+/g, ' ') ?? '');
  });
}

async function said(page: Page, text: string | RegExp): Promise<void> {
  await page.locator('.said, .saving-fields').getByText(text).first().waitFor();
}

async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe: tool } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }> };
    };
    return (await tool.run()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`,
    );
  });
  expect(found, page.url()).toEqual([]);
}
