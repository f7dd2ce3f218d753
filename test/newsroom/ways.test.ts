import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../journeys/reader.ts';
import { openWriter, openWritingHouse, type WritingHouse } from './writing-house.ts';

/** The ways to other screens, as somebody sees them who may go them all, and somebody who may not. */

let browser: Browser;
let house: WritingHouse;
beforeAll(async () => {
  browser = await openBrowser();
  house = await openWritingHouse();
});
afterAll(async () => {
  await browser.close();
  await house[Symbol.asyncDispose]();
});

const desk = { viewport: { width: 1280, height: 900 } };
const groups = (page: Page) => page.locator('.head details');
const unfolded = (page: Page) => groups(page).evaluateAll((all) => all.map((one) => (one as HTMLDetailsElement).open));

async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test.each(['en', 'hi', 'ur'])('an administrator’s stand below each other on a desk whole, in %s', async (language) => {
  const staff = await house.staff('administrator', { name: 'Mara Okonjo', language });
  const { page, context, problems } = await openWriter(browser, house, staff, desk);
  await page.goto(`${house.origin}/newsroom`, { timeout: 90_000 });
  await page.locator('.open-palette').waitFor();
  for (let group = 0; group < 3; group += 1) {
    if (group > 0) await groups(page).nth(group).locator('summary').click();
    expect(await unfolded(page)).toEqual([0, 1, 2].map((one) => one === group));
    const head = page.locator('.head');
    const tooHigh = await head.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect([group, tooHigh]).toEqual([group, 0]);
    expect(await violationsOf(page)).toEqual([]);
  }
  expect(problems).toEqual([]);
  await context.close();
});

test('the group of the open screen is unfolded; the others are by the keyboard', async () => {
  const { page, context } = await openWriter(browser, house, await house.staff('administrator'), desk);
  await page.goto(`${house.origin}/newsroom/topics`, { timeout: 90_000 });
  expect(await unfolded(page)).toEqual([false, true, false]);
  expect(await page.locator('.head [aria-current="page"]').textContent()).toBe('Topics');
  await groups(page).first().locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await unfolded(page)).toEqual([true, false, false]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/newsroom/board');
  expect(await unfolded(page)).toEqual([true, false, false]);
  await context.close();
});

test('those of a reporter are few, and nothing of them is folded', async () => {
  const { page, context } = await openWriter(browser, house, await house.staff('reporter'), desk);
  await page.goto(`${house.origin}/newsroom`, { timeout: 90_000 });
  expect(await groups(page).count()).toBe(0);
  await page.getByRole('navigation').getByRole('link', { name: 'In review' }).waitFor();
  await context.close();
});

test('on a phone they are behind a button, folded alike', async () => {
  const phone = { viewport: { width: 360, height: 740 } };
  const { page, context } = await openWriter(browser, house, await house.staff('administrator'), phone);
  await page.goto(`${house.origin}/newsroom`, { timeout: 90_000 });
  await page.locator('.open-ways').click();
  await page.getByRole('link', { name: 'All stories' }).waitFor();
  await groups(page).nth(1).locator('summary').click();
  await page.getByRole('link', { name: 'All stories' }).waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: 'Topics' }).click();
  await page.waitForURL('**/newsroom/topics');
  await context.close();
});
