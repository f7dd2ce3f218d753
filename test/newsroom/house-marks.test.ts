import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { changeHouseRules } from '../../src/desk/change-house-rules.ts';
import type { HouseRuleWish } from '../../src/story/house-rules/house-rule.ts';
import type { StoryId } from '../../src/story/ids.ts';
import type { Language } from '../../src/story/language.ts';
import { administrator, allowed, drafted } from '../desk/test-desk.ts';
import { openBrowser } from '../journeys/reader.ts';
import { openText, openWriter, openWritingHouse, type Writer, type WritingHouse } from './writing-house.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let house: WritingHouse;
let writer: Writer;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  house = await openWritingHouse();
  writer = await openWriter(browser, house, await house.staff('editor'));
});
afterEach(async () => {
  expect([writer.problems, writer.dialogs, house.faults]).toEqual([[], [], []]);
  await writer.context.close();
  await house[Symbol.asyncDispose]();
});

async function rules(...wishes: readonly Partial<HouseRuleWish>[]): Promise<void> {
  const whole = { kind: 'words', find: '', isCaseKept: false, prefer: null, why: '' } as const;
  const add = wishes.map((told) => ({ ...whole, ...told }));
  allowed(await changeHouseRules(house.desk, administrator, { language: 'en' as Language, add }));
}

/** Opens a new story and writes a paragraph at its end. */
async function write(text: string): Promise<StoryId> {
  const { id } = await drafted(house.desk);
  await openText(writer, house, id);
  const { page } = writer;
  await page.locator('.writing .body p').last().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(text);
  return id;
}

const marks = () => writer.page.locator('.writing .house').allTextContents();
const card = () => writer.page.locator('.house-card');
const saved = () =>
  expect.poll(() => writer.page.locator('.editor').getAttribute('data-saving'), { timeout: 30_000 }).toBe('saved');

test('what is taken out and put back before anybody looked, or moved, is marked as before', async () => {
  await rules({ find: 'advisor', prefer: 'adviser' }, { find: 'iconic', why: 'Say why.' });
  await write('The Advisor saw an iconic pier.');
  const { page } = writer;
  await page.keyboard.press('Enter');
  await page.keyboard.type('Another advisor.');
  await expect.poll(marks).toEqual(['Advisor', 'iconic', 'advisor']);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+z');
  await expect.poll(marks).toEqual(['Advisor', 'iconic', 'advisor']);
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(marks).toEqual(['advisor', 'Advisor', 'iconic']);
  await page.keyboard.type('x');
  await page.keyboard.press('Backspace');
  await expect.poll(marks).toHaveLength(3);
  await page.getByRole('button', { name: 'House rules: 3' }).waitFor();
});

test('what a rule holds for is marked when the writer pauses, counted, and put right by one key', async () => {
  await rules({ find: 'advisor', prefer: 'adviser', why: 'As we write it.' }, { find: 'iconic', why: 'Say why.' });
  const id = await write('The Advisor saw an iconic pier.');
  const { page } = writer;
  await expect.poll(marks).toEqual(['Advisor', 'iconic']);
  await page.getByRole('button', { name: 'House rules: 2' }).waitFor();
  expect(await card().isVisible()).toBe(false);
  await page.keyboard.press('F8');
  await card().waitFor();
  expect(await card().textContent()).toContain('House rule: write “Adviser”. As we write it.');
  expect(await page.locator('[aria-live="assertive"]').textContent()).toContain('write “Adviser”');
  await page.evaluate(axe);
  const violations = await page.evaluate(
    "axe.run().then(({violations}) => violations.map(({id, nodes}) => id + ' ' + nodes.map(({html}) => html).join(' ')))",
  );
  expect(violations).toEqual([]);
  await page.keyboard.press('Control+.');
  await expect.poll(marks).toEqual(['iconic']);
  // What follows at once is undone with it; after a while it is a piece of its own.
  await page.waitForTimeout(600);
  await page.keyboard.type(' who');
  await saved();
  expect(JSON.stringify((await house.story(id)).document)).toContain('The Adviser who saw an iconic pier.');
  for (let piece = 0; piece < 2; piece++) await page.keyboard.press('Control+z');
  await expect.poll(marks).toEqual(['Advisor', 'iconic']);
});

test('a mark is gone through and left by keys; what is left stays unmarked in this story, and is marked again on request', async () => {
  await rules({ find: 'iconic', why: 'Say why.' }, { find: 'while', prefer: 'although' });
  const id = await write('An iconic pier, while iconic, fell.');
  const { page } = writer;
  await expect.poll(marks).toEqual(['iconic', 'while', 'iconic']);
  await page.keyboard.press('F8');
  await card().waitFor();
  await page.keyboard.press('Escape');
  await card().waitFor({ state: 'hidden' });
  await page.keyboard.press('F8');
  expect(await card().textContent()).toContain('although');
  await page.keyboard.press('Shift+F8');
  await page.keyboard.press('Control+Shift+.');
  await expect.poll(marks).toEqual(['while']);
  await saved();
  await openText(writer, house, id);
  await expect.poll(marks).toEqual(['while']);
  await page.getByRole('button', { name: 'House rules: 1' }).click();
  const list = page.getByRole('group', { name: 'House rules' });
  expect(await list.getByRole('listitem').allTextContents()).toEqual(['“while”: write “although”']);
  await list.getByRole('button', { name: 'Mark again what I left (1)' }).click();
  await expect.poll(marks).toEqual(['iconic', 'while', 'iconic']);
  await page.getByRole('button', { name: 'House rules: 3' }).click();
  await list.getByRole('button', { name: '“while”' }).click();
  await card().waitFor();
  await card().getByRole('button', { name: 'Use it' }).click();
  await expect.poll(marks).toEqual(['iconic', 'iconic']);
});

test('patterns are looked for where a paper has some; what they are and why is text, whatever it says', async () => {
  await rules({ kind: 'pattern', find: '(\\d+)\\s*%', prefer: '$1 per cent', why: '<img src=x onerror=alert(1)>' });
  await write('Some 40% more, and 5 %.');
  await expect.poll(marks).toEqual(['40%', '5 %']);
  await writer.page.keyboard.press('F8');
  await card().waitFor();
  expect(await card().textContent()).toContain('“40 per cent”. <img src=x onerror=alert(1)>');
});

test('marks are made of what others write too', async () => {
  await rules({ find: 'iconic', why: 'Say why.' });
  const id = await write('An iconic pier.');
  await saved();
  const other = await openWriter(browser, house, await house.staff('chief-editor'));
  await openText(other, house, id);
  await expect.poll(() => other.page.locator('.writing .house').allTextContents()).toEqual(['iconic']);
  await writer.page.keyboard.press('Home');
  await writer.page.keyboard.type('Now iconic: ');
  await expect.poll(() => other.page.locator('.writing .house').allTextContents()).toEqual(['iconic', 'iconic']);
  await other.context.close();
});
