import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeNote } from '../../src/desk/make-note.ts';
import { makeSuggestion } from '../../src/desk/make-suggestion.ts';
import { headlineOf, type StoryDocument } from '../../src/story/document.ts';
import type { StoryId } from '../../src/story/ids.ts';
import type { Remark } from '../../src/story/remark.ts';
import { allowed, drafted } from '../desk/test-desk.ts';
import { hostileTexts } from '../journeys/hostile-texts.ts';
import { openBrowser } from '../journeys/reader.ts';
import { documentIn, openText, openWriter, openWritingHouse, type Writer, type WritingHouse } from './writing-house.ts';

/** Notes and suggestions of two people at real browsers, on the scripts that were built. */

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const card = ({ page }: Writer) => page.locator('.remarks .cards .remark-card:not(.composing)');
const remarksOf = (house: WritingHouse, story: StoryId): Promise<readonly Remark[]> =>
  house.desk.archive.read((reader) => reader.remarks(story));

/** The headline of the document that somebody has: what stands on the page has colleagues' names among its words. */
async function headlineIn(writer: Writer): Promise<string> {
  return headlineOf(JSON.parse(await documentIn(writer)) as StoryDocument);
}

/** Chooses the first words of the first paragraph. */
async function choose(page: Page, letters: number): Promise<void> {
  await page
    .locator('.writing .body > p')
    .first()
    .click({ position: { x: 4, y: 8 } });
  await page.keyboard.press('Home');
  for (let count = 0; count < letters; count++) await page.keyboard.press('Shift+ArrowRight');
}

/** What is marked in the text: what a colleague chooses of it parts it. */
async function passageIn(page: Page, mark: '.noted' | '.suggested'): Promise<string> {
  return (await page.locator(`.writing ${mark}`).allTextContents()).join('');
}

async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('a note with a mention, an answer, a resolution; a suggestion that another accepts; the gate closed, then open', async () => {
  await using house = await openWritingHouse();
  const { id } = await drafted(house.desk);
  const [mara, ann] = [
    await openWriter(browser, house, await house.staff('editor', { name: 'Mara Okonjo' }), {
      viewport: { width: 1280, height: 900 },
    }),
    await openWriter(browser, house, await house.staff('chief-editor', { name: 'Ann Tarn' }), {
      viewport: { width: 1280, height: 900 },
    }),
  ];
  await openText(mara, house, id);
  await openText(ann, house, id);

  await choose(mara.page, 'Nine metres'.length);
  await mara.page.keyboard.press('Control+Alt+m');
  await mara.page.keyboard.type('@An');
  await mara.page.locator('.mention-list [role="option"]', { hasText: 'Ann Tarn' }).waitFor();
  await mara.page.keyboard.press('Enter');
  await mara.page.keyboard.type('who measured it?');
  await mara.page.keyboard.press('Control+Enter');
  await card(mara).waitFor();

  await ann.page.locator('.writing .noted', { hasText: 'Nine metres' }).waitFor();
  expect(await card(ann).locator('.saying').textContent()).toBe('@Ann Tarn who measured it?');
  await ann.page.goto(`${house.origin}/newsroom`);
  await ann.page.locator('.mentions', { hasText: 'who measured it?' }).waitFor();
  await openText(ann, house, id);
  await card(ann).waitFor();
  // What a colleague types before the passage moves it in both windows.
  await mara.page.locator('.writing h1').click();
  await mara.page.keyboard.press('Home');
  await mara.page.keyboard.type('Today ');
  await ann.page.locator('.writing h1', { hasText: 'Today' }).waitFor();
  expect(await passageIn(ann.page, '.noted')).toBe('Nine metres');

  await ann.page.locator('.writing .noted').first().click();
  await card(ann).locator('.answer textarea').fill('The port.');
  await card(ann).locator('.answer button').click();
  await card(mara).locator('.saying', { hasText: 'The port.' }).waitFor();
  expect(await violationsOf(mara.page)).toEqual([]);
  // What one said oneself can be worded anew and taken out; a colleague who answers meanwhile takes nothing away that was begun.
  expect(await card(mara).locator('.edit-saying').count()).toBe(1);
  await card(ann).locator('.edit-saying').click();
  await card(ann).locator('.edit-form textarea').fill('The port, in');
  await mara.page.locator('.writing .noted').first().click();
  await card(mara).locator('.answer textarea').fill('When?');
  await card(mara).locator('.answer button').click();
  await card(ann).locator('.saying', { hasText: 'When?' }).waitFor();
  expect(await card(ann).locator('.edit-form textarea').inputValue()).toBe('The port, in');
  await card(ann).locator('.edit-form textarea').press('End');
  await ann.page.keyboard.type(' May.');
  expect(await violationsOf(ann.page)).toEqual([]);
  await ann.page.keyboard.press('Control+Enter');
  await card(mara).locator('.saying', { hasText: 'The port, in May.' }).waitFor();
  await card(mara).locator('.who', { hasText: 'edited' }).waitFor();
  await card(ann).locator('.edit-saying').click();
  await card(ann).locator('.delete-saying').click();
  await card(ann).locator('.delete-saying').click();
  await card(mara).locator('.state', { hasText: 'Deleted by who wrote it.' }).waitFor();
  expect(await card(mara).textContent()).not.toContain('in May');

  await ann.page.goto(`${house.origin}/newsroom/stories/${id}/publish`);
  expect(await ann.page.locator('.gates').textContent()).toContain('1 note is not resolved');
  await openText(ann, house, id);

  await mara.page.locator('.writing .noted').first().click();
  await card(mara).getByRole('button', { name: 'Resolve' }).click();
  await expect.poll(() => ann.page.locator('.writing .noted').count()).toBe(0);

  await choose(mara.page, 'Nine metres'.length);
  await mara.page.getByRole('button', { name: 'Suggest', exact: true }).click();
  await mara.page.locator('.composing textarea').fill('Ten metres');
  await mara.page.locator('.composing input').fill('Says the port.');
  await mara.page.locator('.composing button.primary').click();
  await ann.page.locator('.writing .put-in', { hasText: 'Ten metres' }).waitFor();
  expect(await passageIn(ann.page, '.suggested')).toBe('Nine metres');
  expect(await card(mara).getByRole('button', { name: 'Accept' }).count()).toBe(0);
  await card(ann).click();
  const heightOf = async (what: string) => (await ann.page.locator(what).first().boundingBox())?.y ?? 0;
  const apart = async () => Math.abs((await heightOf('.writing .suggested')) - (await heightOf('.cards .remark-card')));
  await expect.poll(apart).toBeLessThan(30);
  expect(await violationsOf(ann.page)).toEqual([]);
  await card(ann).getByRole('button', { name: 'Accept' }).click();
  await mara.page.locator('.writing .body', { hasText: 'Ten metres of water stood' }).waitFor();
  await expect.poll(() => mara.page.locator('.writing .put-in').count()).toBe(0);
  const step = await house.desk.archive.read((reader) => reader.lastStep(id));
  const [, accepted] = await remarksOf(house, id);
  expect(step?.by).toBe(accepted?.settled?.by);
  expect(step?.by).not.toBe(accepted?.by);

  await ann.page.goto(`${house.origin}/newsroom/stories/${id}/publish`);
  expect(await ann.page.locator('main').textContent()).not.toMatch(/not resolved|neither accepted/);
  for (const { problems, context } of [mara, ann]) {
    expect(problems).toEqual([]);
    await context.close();
  }
  expect(house.faults).toEqual([]);
});

test('words that were worded anew, or deleted, in another window of one’s own are chosen from: neither is lost', async () => {
  await using house = await openWritingHouse();
  const { id } = await drafted(house.desk);
  const who = await house.staff('editor', { name: 'Ann Tarn' });
  const viewport = { width: 1280, height: 900 };
  const [here, there] = [
    await openWriter(browser, house, who, { viewport }),
    await openWriter(browser, house, who, { viewport }),
  ];
  for (const one of [here, there]) await openText(one, house, id);
  await choose(here.page, 'Nine metres'.length);
  await here.page.keyboard.press('Control+Alt+m');
  await here.page.keyboard.type('Snow?');
  await here.page.keyboard.press('Control+Enter');
  const form = (one: Writer) => card(one).locator('.edit-form');
  const saying = (one: Writer, text: string) => card(one).locator('.saying', { hasText: text });
  const begin = async (one: Writer, text?: string) => {
    // A cursor that stands within it parts it in two.
    await one.page.locator('.writing .noted').first().click();
    await card(one).locator('.edit-saying').click();
    if (text !== undefined) await form(one).locator('textarea').fill(text);
  };
  const save = (one: Writer, text: string) =>
    begin(one, text).then(() => form(one).getByRole('button', { name: 'Save' }).click());

  await saying(there, 'Snow?').waitFor();
  await begin(there, 'Hail?');
  await save(here, 'Ice?');
  await form(there).locator('.passage', { hasText: 'Ice?' }).waitFor();
  expect(await violationsOf(there.page)).toEqual([]);
  // A key that was meant for what was there before decides nothing.
  await form(there).locator('textarea').press('Control+Enter');
  await form(there).locator('.problem', { hasText: 'in another window: “Ice?”' }).waitFor();
  expect(await form(there).locator('textarea').inputValue()).toBe('Hail?');
  await form(there).getByRole('button', { name: 'Put these words in its place' }).click();
  await saying(here, 'Hail?').waitFor();
  await saying(there, 'Hail?').waitFor();

  await begin(there, 'Sleet?');
  await save(here, 'Rain?');
  await form(there).getByRole('button', { name: 'Keep that' }).click();
  await saying(there, 'Rain?').waitFor();

  // Where nothing is written yet there is nothing to choose.
  await begin(there);
  await save(here, 'Fog?');
  await expect.poll(() => form(there).locator('textarea').inputValue()).toBe('Fog?');
  expect(await form(there).locator('.passage').count()).toBe(0);
  await form(there).locator('textarea').fill('Fog, or mist?');

  await card(here).locator('.answer textarea').fill('Well.');
  await card(here).locator('.answer button').click();
  await saying(here, 'Well.').waitFor();
  await card(here).locator('.edit-saying').first().click();
  for (let press = 0; press < 2; press++) await card(here).locator('.delete-saying').click();
  await form(there).getByText('You deleted this meanwhile').waitFor();
  await form(there).getByRole('button', { name: 'Say it as an answer' }).click();
  await saying(here, 'Fog, or mist?').waitFor();
  await form(there).waitFor({ state: 'detached' });
  for (const one of [here, there]) {
    expect(one.problems).toEqual([]);
    await one.context.close();
  }
});

test('on a phone: a sheet, opened from a passage and by its button; axe finds nothing', async () => {
  await using house = await openWritingHouse();
  const { id } = await drafted(house.desk);
  const ann = await house.staff('editor', { name: 'Ann Tarn', language: 'ur' });
  const mara = await house.staff('editor', { name: 'Mara Okonjo' });
  const passage = { words: 'Nine metres' };
  allowed(await makeNote(house.desk, mara.actor, { story: id, passage, text: '@Ann Tarn: who measured it?' }));
  const change = { story: id, passage: { words: 'gates of' }, words: 'doors of', reason: '' };
  allowed(await makeSuggestion(house.desk, mara.actor, change));
  const writer = await openWriter(browser, house, ann, { viewport: { width: 360, height: 740 }, hasTouch: true });
  const { page } = writer;
  await openText(writer, house, id);
  await page.locator('.writing .noted').tap();
  await page.locator('.remarks[data-place="sheet"]').waitFor();
  await page.locator('.remarks .saying', { hasText: 'who measured it?' }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const [sheet, mark] = [
    await page.locator('.remarks').boundingBox(),
    await page.locator('.writing .noted').boundingBox(),
  ];
  expect((mark?.y ?? 0) + (mark?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
  await page.locator('.close-remarks').tap();
  await page.locator('.remarks').waitFor({ state: 'hidden' });
  await page.locator('.open-remarks').tap();
  await page.locator('.remarks').waitFor();
  expect(writer.problems).toEqual([]);
  await writer.context.close();
});

test('who may only read can note and suggest, and by keyboard go from one to the next', async () => {
  await using house = await openWritingHouse();
  const mara = await house.staff('editor', { name: 'Mara Okonjo' });
  const { id } = await drafted(house.desk);
  allowed(await makeNote(house.desk, mara.actor, { story: id, passage: { words: 'river fell' }, text: 'One.' }));
  const reader = await openWriter(browser, house, await house.staff('reporter'), {
    viewport: { width: 1280, height: 900 },
  });
  const { page } = reader;
  await openText(reader, house, id);
  await page.locator('.rights', { hasText: 'not write in it' }).waitFor();
  // The text gives way to the margin first.
  await card(reader).waitFor();
  const line = page.locator('.writing .body > p').first();
  await line.dblclick({ position: { x: 10, y: 10 } });
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  await page.locator('.composing textarea').fill('Two.');
  await page.locator('.composing button.primary').click();
  await expect.poll(async () => (await remarksOf(house, id)).length).toBe(2);
  expect((await remarksOf(house, id))[1]).toMatchObject({ quote: { exact: 'Nine' } });
  await page.locator('.writing .noted', { hasText: 'Nine' }).waitFor();
  await page.locator('.composing').waitFor({ state: 'detached' });
  // It is told of by the line, which on a busy machine comes after the answer.
  await expect.poll(() => page.locator('.cards .remark-card[data-remark]').count()).toBe(2);
  await page.keyboard.press('Control+Alt+n');
  const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await expect.poll(name).toMatch(/^Note on “/);
  const first = await name();
  await page.keyboard.press('Control+Alt+n');
  await expect.poll(name).not.toBe(first);
  expect(await name()).toMatch(/^Note on “/);
  await reader.context.close();
});

test('words to come in stay at their place while a colleague writes before it; what was begun is not given up', async () => {
  await using house = await openWritingHouse();
  const { id } = await drafted(house.desk);
  const mara = await openWriter(browser, house, await house.staff('editor', { name: 'Mara Okonjo' }));
  const ann = await openWriter(browser, house, await house.staff('editor', { name: 'Ann Tarn' }));
  await openText(mara, house, id);
  await openText(ann, house, id);
  await mara.page.locator('.writing h1').click();
  await mara.page.keyboard.press('End');
  await mara.page.keyboard.press('Control+Alt+r');
  await mara.page.locator('.composing textarea').fill(' still');
  await ann.page.locator('.writing h1').click();
  await ann.page.keyboard.press('Home');
  await ann.page.keyboard.type('Today ');
  await expect.poll(() => headlineIn(mara)).toBe('Today The gates hold');
  await mara.page.locator('.writing .body > p').first().click();
  await mara.page.keyboard.press('Control+Alt+m');
  expect(await mara.page.locator('.composing textarea').inputValue()).toBe(' still');
  await mara.page.keyboard.press('Control+Enter');
  await ann.page.locator('.writing h1 .put-in', { hasText: 'still' }).waitFor();
  await ann.page.locator('.writing h1 .put-in').click();
  await card(ann).getByRole('button', { name: 'Accept' }).click();
  await expect.poll(() => headlineIn(mara)).toBe('Today The gates hold still');
  for (const { problems, context } of [mara, ann]) {
    expect(problems).toEqual([]);
    await context.close();
  }
});

test('words that would be code are words: in notes, answers, suggestions, names and mentions', async () => {
  await using house = await openWritingHouse();
  const { id } = await drafted(house.desk);
  const mallory = await house.staff('reporter', { name: '<img src=x onerror=alert(1)>' });
  const texts = hostileTexts.slice(0, 40);
  for (const text of texts) {
    const note = { story: id, passage: { words: 'Nine metres' }, text: `@${mallory.staff.name} ${text}` };
    allowed(await makeNote(house.desk, mallory.actor, note));
    const words = text.replaceAll(/\s+/g, ' ');
    const made = { story: id, passage: { words: 'of water' }, words, reason: text };
    allowed(await makeSuggestion(house.desk, mallory.actor, made));
  }
  const mara = await openWriter(browser, house, await house.staff('editor'), {
    viewport: { width: 1280, height: 900 },
  });
  await openText(mara, house, id);
  await mara.page.locator('.writing .put-in').first().waitFor();
  await expect.poll(() => card(mara).count()).toBe(2 * texts.length);
  for (const path of [`/newsroom/stories/${id}`, `/newsroom/stories/${id}/remarks`, '/newsroom'])
    await mara.page.goto(house.origin + path);
  expect(mara.dialogs).toEqual([]);
  expect(mara.problems).toEqual([]);
  await mara.context.close();
});
