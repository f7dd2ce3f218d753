import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveStory } from '../../src/desk/save-story.ts';
import { storyDocument } from '../../src/story/document.ts';
import { allowed, drafted, editor } from '../desk/test-desk.ts';
import { openBrowser } from '../journeys/reader.ts';
import { openText, openWriter, openWritingHouse } from './writing-house.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] }) as const;
const cell = (type: 'table_header' | 'table_cell', text: string) =>
  ({ type, attrs: { align: 'start' }, content: [{ type: 'text', text }] }) as const;

/** A body of every block that needs nothing from elsewhere. */
const everyBlock = [
  paragraph('Nine metres.'),
  { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'The night' }] },
  { type: 'bullet_list', content: [{ type: 'list_item', content: [paragraph('One')] }] },
  { type: 'quote', attrs: { source: 'A keeper' }, content: [paragraph('It held.')] },
  { type: 'pull_quote', attrs: { source: '' }, content: [{ type: 'text', text: 'It held.' }] },
  {
    type: 'table',
    attrs: { caption: 'Gates' },
    content: [
      // A corner says nothing.
      {
        type: 'table_row',
        content: [{ type: 'table_header', attrs: { align: 'start' } }, cell('table_header', 'Gate')],
      },
      { type: 'table_row', content: [cell('table_cell', '1'), cell('table_cell', 'North')] },
    ],
  },
  { type: 'code_block', attrs: { language: 'ts' }, content: [{ type: 'text', text: 'open()' }] },
  { type: 'embed', attrs: { provider: 'youtube', id: 'dQw4w9WgXcQ', title: 'The gates' } },
  { type: 'also_read', attrs: { story: null, headline: 'The gates held' } },
  { type: 'fact_box', attrs: { title: 'The gates' }, content: [paragraph('Built in 1890.')] },
  { type: 'key_points', content: [{ type: 'list_item', content: [paragraph('They hold')] }] },
  { type: 'divider' },
  {
    type: 'live_post',
    attrs: { at: 1_795_000_000_000, title: 'Noon', key: true },
    content: [paragraph('High water.')],
  },
] as const;

async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test.each([
  ['on a phone, in Urdu', 360, 'light', 'ur'],
  ['on a desk, in the dark, in Hindi', 1280, 'dark', 'hi'],
] as const)(
  '%s the editor is for everybody: axe finds nothing, nothing sticks out',
  async (_, width, colorScheme, language) => {
    await using house = await openWritingHouse();
    const { id } = await drafted(house.desk);
    const to = storyDocument('The gates hold', 'All night.', everyBlock as never);
    allowed(await saveStory(house.desk, editor, { story: id, seen: 1, document: { to } }));
    const writer = await openWriter(browser, house, await house.staff('editor', { language }), {
      viewport: { width, height: 800 },
      colorScheme,
    });
    await openText(writer, house, id);
    expect(await violationsOf(writer.page)).toEqual([]);
    expect(await writer.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await writer.page.locator('.writing .body > p').first().click();
    await writer.page.keyboard.press('End');
    await writer.page.keyboard.press('Enter');
    await writer.page.keyboard.type('/');
    await writer.page.locator('.slash').waitFor();
    expect(await violationsOf(writer.page)).toEqual([]);
    expect(writer.problems).toEqual([]);
    await writer.context.close();
  },
  180_000,
);

test('a story of which nothing is written yet names its headline: axe finds nothing', async () => {
  await using house = await openWritingHouse();
  const { id } = await drafted(house.desk);
  const to = storyDocument('', '', []);
  allowed(await saveStory(house.desk, editor, { story: id, seen: 1, document: { to } }));
  const writer = await openWriter(browser, house, await house.staff('editor'));
  await openText(writer, house, id);
  expect(await violationsOf(writer.page)).toEqual([]);
  await writer.context.close();
});

test('a header cell names its column to who listens while something stands in it', async () => {
  await using house = await openWritingHouse();
  const { id } = await drafted(house.desk);
  const to = storyDocument('The gates hold', 'All night.', everyBlock as never);
  allowed(await saveStory(house.desk, editor, { story: id, seen: 1, document: { to } }));
  const writer = await openWriter(browser, house, await house.staff('editor'));
  await openText(writer, house, id);
  const corner = writer.page.locator('.writing th').first();
  const roles = () => corner.evaluate((cell) => [cell.getAttribute('role'), cell.getAttribute('scope')]);
  expect(await roles()).toEqual(['cell', null]);
  await corner.click();
  await writer.page.keyboard.type('N');
  await expect.poll(roles).toEqual([null, 'col']);
  expect(await corner.textContent()).toBe('N');
  await writer.page.keyboard.press('Backspace');
  await expect.poll(roles).toEqual(['cell', null]);
  expect(writer.problems).toEqual([]);
  await writer.context.close();
}, 120_000);

test('by keyboard alone: headline, standfirst, text, a field, a link and back', async () => {
  await using house = await openWritingHouse();
  const { id } = await drafted(house.desk, 'x');
  const writer = await openWriter(browser, house, await house.staff('editor'));
  await openText(writer, house, id);
  const { keyboard } = writer.page;
  // Past the skip link, the way back and the tools, as somebody without a mouse comes to the text.
  for (let count = 0; count < 20; count++) {
    await keyboard.press('Tab');
    if (await writer.page.evaluate(() => document.activeElement?.classList.contains('writing'))) break;
  }
  await keyboard.press('Control+Home');
  await keyboard.press('Shift+End');
  await keyboard.type('The gates held');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.press('Control+End');
  await keyboard.press('Enter');
  await keyboard.type('/quote');
  await keyboard.press('Enter');
  await keyboard.type('They held');
  await keyboard.press('Tab');
  await keyboard.type('A keeper');
  await keyboard.press('Shift+Tab');
  await keyboard.press('Shift+Home');
  await keyboard.press('Control+k');
  await keyboard.type('a.example');
  await keyboard.press('Enter');
  await expect
    .poll(() => writer.page.locator('.editor').getAttribute('data-saving'), { timeout: 30_000 })
    .toBe('saved');
  const text = JSON.stringify((await house.story(id)).document);
  expect(text).toContain('"The gates held"');
  expect(text).toContain('"source":"A keeper"');
  expect(text).toContain('"href":"https://a.example/"');
  await writer.context.close();
});
