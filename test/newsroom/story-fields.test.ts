import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { saveContributor } from '../../src/desk/save-contributor.ts';
import { saveStory } from '../../src/desk/save-story.ts';
import type { FieldChanges } from '../../src/story/decide-save.ts';
import type { StoryId } from '../../src/story/ids.ts';
import { allowed, drafted } from '../desk/test-desk.ts';
import { openBrowser } from '../journeys/reader.ts';
import type { TestStaff } from './sign-in.ts';
import { openWriter, openWritingHouse, type Writer, type WritingHouse } from './writing-house.ts';

/** The fields beside a text, in a real browser: saved when they are left, and what is not saved says so. */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let house: WritingHouse;
let writer: Writer;
let ben: TestStaff;
let id: StoryId;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  house = await openWritingHouse();
  ben = await house.staff('editor', { name: 'Ben Ito' });
  writer = await openWriter(browser, house, await house.staff('editor', { name: 'Mara Okonjo' }), {
    viewport: { width: 1280, height: 900 },
  });
  id = (await drafted(house.desk)).id;
  await writer.page.goto(`${house.origin}/newsroom/stories/${id}`);
  await writer.page.locator('.writing').waitFor();
});
afterEach(async () => {
  expect([writer.problems, house.faults]).toEqual([[], []]);
  await writer.context.close();
  await house[Symbol.asyncDispose]();
});

const fields = async () => (await house.story(id)).fields;
const saying = (page: Page, group = 'place') => page.locator(`#${group} .saving-fields`);
const told = (group = 'place') => saying(writer.page, group).textContent();

/** What somebody else does to a field meanwhile. */
async function meanwhile(change: FieldChanges): Promise<void> {
  const { version } = await house.story(id);
  allowed(await saveStory(house.desk, ben.actor, { story: id, seen: version, fields: change }));
}

const leave = () =>
  writer.page.goto(`${house.origin}/newsroom/board`, { timeout: 3000 }).then(
    () => 'gone',
    () => 'held',
  );

test('a field is saved when it is left; until then it says that it is not, and the browser asks', async () => {
  const { page } = writer;
  await page.getByLabel('Dateline').fill('Dol Harbour');
  expect(await told()).toBe('Not saved yet.');
  expect(await leave()).toBe('held');
  expect(writer.dialogs).toHaveLength(1);
  await page.getByLabel('Dateline').press('Tab');
  await expect.poll(() => told()).toBe('Saved.');
  expect((await fields()).dateline).toBe('Dol Harbour');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('slug');
  // What else is told of the story is told anew.
  expect(await page.locator('[aria-labelledby="facts-title"]').textContent()).toContain('Mara Okonjo');
  await page.getByLabel('Kind', { exact: true }).selectOption('analysis');
  await expect.poll(async () => (await fields()).kind).toBe('analysis');
  await expect.poll(() => told()).toBe('Saved.');
  const { version } = await house.story(id);
  await page.getByLabel('Dateline').fill('Elsewhere');
  await page.getByLabel('Dateline').fill('Dol Harbour');
  await page.getByLabel('Dateline').press('Tab');
  expect((await house.story(id)).version).toBe(version);
  expect(await leave()).toBe('gone');
  expect(writer.dialogs).toHaveLength(1);
});

test('what is typed while a save is on its way is kept, and saved after it', async () => {
  const { page } = writer;
  await page.route('**/fields/place', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.getByLabel('Dateline').fill('Dol Harbour');
  await page.getByLabel('Dateline').press('Tab');
  await expect.poll(() => told()).toBe('Saving …');
  await page.keyboard.type('at-noon');
  await page.getByLabel('Dateline').fill('Salvane');
  await page.getByLabel('Dateline').press('Tab');
  await expect.poll(fields).toMatchObject({ dateline: 'Salvane', slug: 'at-noon' });
  await expect.poll(() => told()).toBe('Saved.');
  expect(await page.getByLabel('Dateline').inputValue()).toBe('Salvane');
});

test('a field that somebody else changed says who and what, offers both, and is decided by nobody else', async () => {
  const { page } = writer;
  await meanwhile({ dateline: { from: '', to: 'Salvane' } });
  await page.getByLabel('Dateline').fill('Dol Harbour');
  await page.getByLabel('Dateline').press('Tab');
  const wrong = page.locator('[data-field="dateline"] .wrong');
  await wrong.waitFor();
  expect(await wrong.textContent()).toContain('Ben Ito changed this meanwhile. There now: Salvane.');
  expect(await told()).toBe('Not saved: Dateline. The rest is.');
  await page.evaluate(axe);
  expect(await page.evaluate("axe.run('#place').then(({violations}) => violations.map(({id}) => id))")).toEqual([]);
  // Another field that is left decides nothing.
  await page.locator('#slug').fill('noon');
  await page.locator('#slug').press('Tab');
  await expect.poll(fields).toMatchObject({ dateline: 'Salvane', slug: 'noon' });
  await expect.poll(() => told()).toBe('Not saved: Dateline. The rest is.');
  expect(await page.getByLabel('Dateline').inputValue()).toBe('Dol Harbour');
  await wrong.getByRole('button', { name: 'Put mine in its place' }).click();
  await expect.poll(fields).toMatchObject({ dateline: 'Dol Harbour' });
  await expect.poll(() => told()).toBe('Saved.');
  expect(await wrong.count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('dateline');
  await meanwhile({ dateline: { from: 'Dol Harbour', to: 'Port Ansel' } });
  await page.getByLabel('Dateline').fill('Lenn');
  await page.getByLabel('Dateline').press('Tab');
  await wrong.getByRole('button', { name: 'Take what is there' }).click();
  await expect.poll(() => page.getByLabel('Dateline').inputValue()).toBe('Port Ansel');
  await expect.poll(() => told()).toBe('Saved.');
  expect((await fields()).dateline).toBe('Port Ansel');
  expect(await leave()).toBe('gone');
});

test('names of the byline are added with their role, put in order and removed on the spot; a clash shows both lists', async () => {
  const { page } = writer;
  const [rafe, tove] = [
    allowed(await saveContributor(house.desk, ben.actor, { to: { names: { en: 'Rafe Colm' } } })).record.id,
    allowed(await saveContributor(house.desk, ben.actor, { to: { names: { en: 'Tove Lind' } } })).record.id,
  ];
  await page.locator('#byline summary').click();
  await page.locator('#add-name').fill('Rafe');
  await page.locator('#add-role').selectOption('pictures');
  expect(await told('byline')).toBe('Not saved yet.');
  expect((await fields()).byline).toEqual([]);
  await page.locator('#add-role').press('Tab');
  await expect.poll(async () => (await fields()).byline).toEqual([{ contributor: rafe, role: 'pictures' }]);
  await page.locator('.byline-list', { hasText: 'Rafe Colm' }).waitFor();
  expect(await page.locator('#add-name').inputValue()).toBe('');
  await page.locator('#add-name').fill('Nobody Known');
  await page.locator('#add-name').press('Enter');
  await page.locator('#byline .wrong', { hasText: 'Nobody and nothing here is called' }).waitFor();
  expect(await page.locator('#add-name').inputValue()).toBe('Nobody Known');
  await meanwhile({ byline: { from: (await fields()).byline, to: [] } });
  await page.locator('#add-name').fill('Tove');
  await page.locator('#add-name').press('Enter');
  const wrong = page.locator('#byline .wrong');
  await wrong.getByText('There now: nothing. You wanted: Rafe Colm, Tove Lind.').waitFor();
  await wrong.getByRole('button', { name: 'Put mine in its place' }).click();
  await expect.poll(async () => (await fields()).byline.map(({ contributor }) => contributor)).toEqual([rafe, tove]);
  await page.locator(`#remove-${rafe}-pictures`).click();
  await expect.poll(async () => (await fields()).byline.map(({ contributor }) => contributor)).toEqual([tove]);
  await expect.poll(() => told('byline')).toBe('Saved.');
});

test('without a connection it is said what is not saved, and Save tries again; so it is where somebody is signed out', async () => {
  const { page, context } = writer;
  await context.setOffline(true);
  await page.getByLabel('Dateline').fill('Dol Harbour');
  await page.getByLabel('Dateline').press('Tab');
  await expect.poll(() => told()).toContain('the newsroom cannot be reached');
  expect(await page.getByLabel('Dateline').inputValue()).toBe('Dol Harbour');
  await context.setOffline(false);
  await page.locator('#place').getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => told()).toBe('Saved.');
  expect((await fields()).dateline).toBe('Dol Harbour');
  const cookies = await context.cookies();
  await context.clearCookies();
  await page.getByLabel('Dateline').fill('Salvane');
  await page.getByLabel('Dateline').press('Tab');
  await expect.poll(() => told()).toContain('you are signed out');
  await context.addCookies(cookies);
  await page.locator('#place').getByRole('button', { name: 'Save' }).click();
  await expect.poll(async () => (await fields()).dateline).toBe('Salvane');
  await expect.poll(() => told()).toBe('Saved.');
});

test('from every screen one signs out', async () => {
  const { page } = writer;
  await page.goto(`${house.origin}/newsroom/board`);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL('**/newsroom/sign-in');
  await page.goto(`${house.origin}/newsroom/board`);
  expect(page.url()).toContain('/sign-in');
});
