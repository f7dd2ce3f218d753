import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { drafted, published } from '../desk/test-desk.ts';
import { openBrowser } from '../journeys/reader.ts';
import { openTestNewsroom } from './test-newsroom.ts';
import { openText, openWriter, openWritingHouse, type Writer, type WritingHouse } from './writing-house.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the palette’s answers', () => {
  test('are what whoever asks may do, and nothing of stories that are not shown to them', async () => {
    await using newsroom = await openTestNewsroom();
    const story = await drafted(newsroom.desk, 'Nine metres');
    const told = async (role: Parameters<typeof newsroom.as>[0], address: string) => {
      const { html } = await (await newsroom.as(role)).get(address);
      return (JSON.parse(html) as { entries: { text: string; href: string; group: string }[] }).entries;
    };
    const chief = await told('chief-editor', `/newsroom/palette?story=${story.id}`);
    expect(chief).toContainEqual({ group: 'acts', text: 'Publish', href: `/newsroom/stories/${story.id}/publish` });
    expect(chief).toContainEqual({ group: 'screens', text: 'House rules', href: '/newsroom/house-rules' });
    // There is a newspaper already.
    const administrator = await told('administrator', '/newsroom/palette');
    expect(administrator.map(({ href }) => href)).not.toContain('/newsroom/start');
    const reporter = (await told('reporter', `/newsroom/palette?story=${story.id}`)).map(({ text }) => text);
    expect(reporter).not.toContain('Publish');
    expect(reporter).not.toContain('The look');
    const contributor = await told('contributor', `/newsroom/palette?story=${story.id}`);
    expect(contributor.filter(({ group }) => group === 'acts')).toEqual([]);
    expect(await told('contributor', '/newsroom/palette/stories?q=nine')).toEqual([]);
    expect(await told('editor', '/newsroom/palette/stories?q=nine')).toEqual([
      { group: 'stories', text: 'Nine metres', href: `/newsroom/stories/${story.id}` },
    ]);
    expect((await newsroom.outside().get('/newsroom/palette')).status).toBe(303);
  });
});

describe('the palette in a browser', () => {
  let browser: Browser;
  let house: WritingHouse;
  let writer: Writer;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    house = await openWritingHouse();
    writer = await openWriter(browser, house, await house.staff('chief-editor'));
  });
  afterEach(async () => {
    expect([writer.problems, writer.dialogs, house.faults]).toEqual([[], [], []]);
    await writer.context.close();
    await house[Symbol.asyncDispose]();
  });

  const chosen = () => writer.page.locator('.palette [aria-selected="true"]').textContent();
  const options = () => writer.page.locator('.palette [role="option"]').allTextContents();

  test('leads to a screen and to a story by typing, and says what it found', async () => {
    const { page } = writer;
    const story = await drafted(house.desk, 'The gates hold');
    await page.goto(`${house.origin}/newsroom/board`);
    await page.keyboard.press('Control+k');
    const field = page.locator('.palette [role="combobox"]');
    await field.waitFor();
    await page.evaluate(axe);
    const violations = await page.evaluate(
      "axe.run().then(({violations}) => violations.map(({id, nodes}) => id + ' ' + nodes.map(({html}) => html).join(' ')))",
    );
    expect(violations).toEqual([]);
    await page.keyboard.type('house');
    await expect.poll(options).toEqual(['House rules']);
    expect(await field.getAttribute('aria-activedescendant')).toBe('palette-0');
    expect(await page.locator('.palette [role="status"]').textContent()).toBe('1 found');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/newsroom/house-rules');
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.keyboard.type('gates ho');
    await expect.poll(options).toEqual(['The gates hold']);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/newsroom/stories/${story.id}`);
  });

  test('does an act that asks for nothing on the spot, and goes to the others', async () => {
    const { page } = writer;
    const story = await drafted(house.desk, 'The gates hold');
    await page.goto(`${house.origin}/newsroom/stories/${story.id}`);
    await page.locator('.writing').waitFor();
    await page.locator('h1, .paper-name').first();
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.keyboard.type('submi');
    await expect.poll(chosen).toBe('Submit');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await house.story(story.id)).stage).toBe('submitted');
    await page.locator('.said').waitFor();
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.keyboard.type('publish');
    await expect.poll(chosen).toBe('Publish');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/publish');
  });

  test('has the editor do what it can where it is called from the text; Ctrl+K is the link’s key there', async () => {
    const { page } = writer;
    const { id } = await published(house.desk, 'Out');
    await openText(writer, house, id);
    await page.locator('.writing .body p').last().click();
    await page.keyboard.press('Control+End');
    for (const key of ['Control+Shift+p', 'F1']) {
      await page.keyboard.press(key);
      await page.locator('.palette [role="combobox"]').waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains('writing'))).toBe(true);
      await page.locator('.palette').waitFor({ state: 'detached' });
    }
    await page.keyboard.press('Control+k');
    expect(await page.locator('.palette').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('.writing .body p').last().click();
    await page.keyboard.press('Control+Shift+p');
    await page.keyboard.type('divid');
    await expect.poll(chosen).toContain('Divider');
    await page.keyboard.press('Enter');
    await page.locator('.writing hr, .writing .divider').first().waitFor();
    await expect.poll(async () => JSON.stringify((await house.story(id)).document)).toContain('"divider"');
  });

  test('is in the screen’s language, and says when the newsroom cannot be reached', async () => {
    await writer.context.close();
    writer = await openWriter(browser, house, await house.staff('editor', { language: 'ur' }));
    const { page } = writer;
    await page.goto(`${house.origin}/newsroom/stories`);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('لكھنے');
    await expect.poll(options).toEqual(['لکھنے کے اصول']);
    await page.keyboard.press('Escape');
    await writer.context.setOffline(true);
    await page.keyboard.press('Control+k');
    await expect.poll(() => page.locator('.palette [role="status"]').textContent()).toContain('رسائی نہیں');
    await writer.context.setOffline(false);
  });
});

test('what screens without the editor load is under 30 KB compressed', () => {
  const islands = ['palette', 'list-keys', 'passkey', 'story-screen', 'story-fields'];
  const size = (name: string) =>
    readFileSync(join(import.meta.dirname, '..', '..', 'dist', 'assets', 'islands', `${name}.js.br`)).length;
  expect(islands.reduce((sum, name) => sum + size(name), 0)).toBeLessThan(30_000);
  expect(size('editor') + size('house-patterns')).toBeLessThan(250_000);
});
