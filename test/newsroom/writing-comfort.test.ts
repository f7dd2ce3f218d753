import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveStory } from '../../src/desk/save-story.ts';
import { storyDocument } from '../../src/story/document.ts';
import { allowed, drafted, editor } from '../desk/test-desk.ts';
import { openBrowser } from '../journeys/reader.ts';
import { openText, openWriter, openWritingHouse, type Writer, type WritingHouse } from './writing-house.ts';

/** What is opened beside the text is seen whole and ready for the next key, on the scripts that were built. */

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] }) as const;

async function openLongText(house: WritingHouse, width: number): Promise<Writer> {
  const { id } = await drafted(house.desk);
  const many = Array.from({ length: 40 }, (_, number) =>
    paragraph(`The ferry goes at noon, says the port, for the ${number}th time.`),
  );
  const to = storyDocument('The ferry', 'At noon.', many);
  allowed(await saveStory(house.desk, editor, { story: id, seen: 1, document: { to } }));
  const writer = await openWriter(browser, house, await house.staff('editor'), { viewport: { width, height: 700 } });
  await openText(writer, house, id);
  return writer;
}

/** Scrolls until a line stands so far below the top of the window, in CSS pixels, and sets the cursor at its end. */
async function goToLineAt(page: Page, number: number, fromTop: number): Promise<void> {
  const line = page.locator('.writing .body > p').nth(number);
  await line.evaluate(
    (element, to) => scrollBy({ top: element.getBoundingClientRect().top - to, behavior: 'instant' }),
    fromTop,
  );
  await line.click();
  await page.keyboard.press('End');
}

const seenOf = (page: Page) =>
  page.locator('.slash').evaluate((list) => {
    const { top, bottom } = list.getBoundingClientRect();
    return { isWhole: top >= 0 && bottom <= innerHeight, top, bottom };
  });
const lineOf = (page: Page) =>
  page.locator('.writing .current').evaluate((line) => {
    const { top, bottom } = line.getBoundingClientRect();
    return { top, bottom };
  });

test.each([360, 1280])(
  'at %i pixels the menu of blocks is seen whole, wherever its line stands, and lies over no word of it',
  async (width) => {
    await using house = await openWritingHouse();
    const writer = await openLongText(house, width);
    const { page } = writer;
    for (const fromTop of [80, 350, 560]) {
      await goToLineAt(page, 20, fromTop);
      await page.keyboard.press('Enter');
      const before = await page.evaluate(() => scrollY);
      await page.keyboard.type('/');
      await page.locator('.slash').waitFor();
      const { isWhole, top, bottom } = await seenOf(page);
      const line = await lineOf(page);
      expect(isWhole).toBe(true);
      expect(top >= line.bottom || bottom <= line.top).toBe(true);
      expect(await page.evaluate(() => scrollY)).toBe(before);
      // With fewer to choose from it stays on its side.
      await page.keyboard.type('ta');
      await expect.poll(() => page.locator('.slash li').count()).toBe(1);
      const fewer = await seenOf(page);
      expect(fewer.top >= (await lineOf(page)).bottom).toBe(top >= line.bottom);
      await page.keyboard.press('Escape');
      for (let key = 0; key < 4; key++) await page.keyboard.press('Backspace');
    }
    expect(writer.problems).toEqual([]);
    await writer.context.close();
  },
);

test.each([360, 1280])(
  'at %i pixels what is typed into a suggestion takes the place of the old words',
  async (width) => {
    await using house = await openWritingHouse();
    const writer = await openLongText(house, width);
    const { page } = writer;
    const field = page.locator('.composing textarea');
    for (const isByKey of [true, false]) {
      await page.locator('.writing .body > p').first().click();
      await page.keyboard.press('Home');
      for (let key = 0; key < 'The '.length; key++) await page.keyboard.press('ArrowRight');
      for (let key = 0; key < 'ferry'.length; key++) await page.keyboard.press('Shift+ArrowRight');
      if (isByKey) await page.keyboard.press('Control+Alt+r');
      else await page.getByRole('button', { name: 'Suggest', exact: true }).click();
      await field.waitFor();
      expect(await field.inputValue()).toBe('ferry');
      await page.keyboard.type('mail boat');
      expect(await field.inputValue()).toBe('mail boat');
      await page.keyboard.press('Escape');
      await field.waitFor({ state: 'detached' });
    }
    expect(writer.problems).toEqual([]);
    await writer.context.close();
  },
);
