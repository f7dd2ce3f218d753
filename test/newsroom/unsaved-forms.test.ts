import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { drafted } from '../desk/test-desk.ts';
import { openBrowser } from '../journeys/reader.ts';
import { openWriter, openWritingHouse, type Writer, type WritingHouse } from './writing-house.ts';

let browser: Browser;
let house: WritingHouse;
let writer: Writer;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  house = await openWritingHouse();
  writer = await openWriter(browser, house, await house.staff('editor', { name: 'Mara Okonjo' }));
});
afterEach(async () => {
  expect([writer.problems, house.faults]).toEqual([[], []]);
  await writer.context.close();
  await house[Symbol.asyncDispose]();
});

test('fields that are not saved say so, and nobody leaves them without being asked; saved, they let go', async () => {
  const { page } = writer;
  const { id } = await drafted(house.desk);
  const own = `${house.origin}/newsroom/stories/${id}`;
  await page.goto(own);
  await page.locator('.writing').waitFor();
  const leave = () =>
    page.goto(`${house.origin}/newsroom/board`, { timeout: 3000 }).then(
      () => 'gone',
      () => 'held',
    );
  await page.getByLabel('Dateline').fill('Dol Harbour');
  await page.locator('#place .unsaved').waitFor();
  expect(await page.locator('#place .unsaved').textContent()).toBe('Not saved yet.');
  expect(await leave()).toBe('held');
  expect(writer.dialogs).toHaveLength(1);
  await page.getByLabel('Dateline').fill('');
  await page.locator('#place .unsaved').waitFor({ state: 'hidden' });
  await page.getByLabel('Dateline').fill('Dol Harbour');
  await page.locator('#place').getByRole('button', { name: 'Save' }).click();
  await page.locator('.said').waitFor();
  expect((await house.story(id)).fields.dateline).toBe('Dol Harbour');
  expect(await leave()).toBe('gone');
  expect(writer.dialogs).toHaveLength(1);
});

test('from every screen one signs out', async () => {
  const { page } = writer;
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${house.origin}/newsroom/board`);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL('**/newsroom/sign-in');
  await page.goto(`${house.origin}/newsroom/board`);
  expect(page.url()).toContain('/sign-in');
});
