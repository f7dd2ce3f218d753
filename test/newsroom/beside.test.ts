import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeNote } from '../../src/desk/make-note.ts';
import type { StoryId } from '../../src/story/ids.ts';
import { allowed, drafted, reporter } from '../desk/test-desk.ts';
import { openBrowser } from '../journeys/reader.ts';
import { openWriter, openWritingHouse, type Writer, type WritingHouse } from './writing-house.ts';

let browser: Browser;
let house: WritingHouse;
let writer: Writer;
let story: StoryId;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  house = await openWritingHouse();
  writer = await openWriter(browser, house, await house.staff('editor'));
  story = (await drafted(house.desk)).id;
  await writer.page.goto(`${house.origin}/newsroom/stories/${story}`, { timeout: 90_000 });
  await writer.page.locator('.writing').waitFor({ timeout: 60_000 });
});
afterEach(async () => {
  expect([writer.problems, writer.dialogs, house.faults]).toEqual([[], [], []]);
  await writer.context.close();
  await house[Symbol.asyncDispose]();
});

const beside = () => writer.page.locator('#beside').textContent();
const patience = { timeout: 30_000 };

test('what holds a story back is told as the text is, once it rests', async () => {
  const { page } = writer;
  await expect.poll(beside, patience).toContain('Nothing holds it back.');
  await page.locator('.writing .body p').last().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' The toll is TK');
  await expect.poll(beside, patience).toContain('Something is still to come: “');
  for (let n = 0; n < 2; n++) await page.keyboard.press('Backspace');
  await page.keyboard.type('nine.');
  await expect.poll(beside, patience).toContain('Nothing holds it back.');
});

test('what a colleague noted is there when somebody turns to it; whoever is within it is left in peace', async () => {
  const { page } = writer;
  await expect.poll(beside, patience).toContain('Nothing holds it back.');
  // What was there when the screen came is as good as new for two seconds.
  await page.waitForTimeout(2100);
  allowed(await makeNote(house.desk, reporter, { story, passage: { words: 'gates hold' }, text: 'Do they?' }));
  await page.locator('#beside a').last().focus();
  await page.locator('#beside').hover();
  await page.waitForTimeout(1000);
  expect(await beside()).toContain('Nothing holds it back.');
  await page.locator('.writing h1').click();
  await page.waitForTimeout(2100);
  await page.mouse.move(5, 5);
  await page.locator('#beside').hover();
  await expect.poll(beside, patience).toContain('1 note is not resolved');
});
