import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodyOf } from '../../src/story/document.ts';
import { bodyText } from '../../src/story/document-text.ts';
import type { StoryId } from '../../src/story/ids.ts';
import { drafted } from '../desk/test-desk.ts';
import { openBrowser } from '../journeys/reader.ts';
import { countHeard, expectRemarksKept, hearRemarks, noteSomething, openIn } from './random-noter.ts';
import { seededChance, writeSomething } from './random-writer.ts';
import { unsteadyLine } from './unsteady-line.ts';
import {
  comeBack,
  documentIn,
  openText,
  openWriter,
  openWritingHouse,
  savingOf,
  settling,
  type Writer,
  type WritingHouse,
} from './writing-house.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** How much a browser keeps of what is not on disk, and of words that are to be chosen from. */
function keptIn({ page }: Writer): Promise<Readonly<Record<'unsent' | 'losses', number>>> {
  return page.evaluate(async () => {
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answered(indexedDB.open('dateline-unsent'));
    const stores = database.transaction(['unsent', 'losses']);
    const [unsent, losses] = await Promise.all(
      ['unsent', 'losses'].map((name) => answered(stores.objectStore(name).count())),
    );
    database.close();
    return { unsent: unsent ?? -1, losses: losses ?? -1 };
  });
}

async function expectSame(house: WritingHouse, story: StoryId, writers: readonly Writer[]): Promise<void> {
  const options = { timeout: 60_000, interval: 100 };
  await expect.poll(() => settling(writers), options).toEqual(writers.map(() => 'saved'));
  const kept = async () => JSON.stringify((await house.story(story)).document);
  await expect
    .poll(async () => new Set([await kept(), ...(await Promise.all(writers.map(documentIn)))]).size, options)
    .toBe(1);
  expect(await house.desk.archive.check()).toEqual([]);
}

/** How long they write, in milliseconds; a run of its own asks for more (docs/together.md). */
const writingTime = Number(process.env['WRITING_MS'] ?? 12_000);

test('five people write, note and suggest at once, on lines that are slow and break: all end equal, equal to the archive, nothing acknowledged missing', {
  timeout: 240_000 + 2 * writingTime,
  // It goes where chance leads it: as in test/faults/writing.test.ts.
  retry: writingTime > 12_000 ? 0 : 1,
}, async () => {
  await using house = await openWritingHouse();
  const story = await drafted(house.desk);
  const chance = seededChance(Number(process.env['SEED'] ?? 1));
  const writers = await Promise.all(
    ['Asha', 'Ben', 'Chidi', 'Dana', 'Esi'].map(async (name) => {
      const writer = await openWriter(browser, house, await house.staff('editor', { name }));
      const line = await unsteadyLine(writer.page, chance);
      const heard = hearRemarks(writer.page);
      await openText(writer, house, story.id);
      await writer.page.locator('.writing .body p').last().click();
      return { ...writer, name, line, heard, back: () => comeBack(writer, house, story.id) };
    }),
  );
  const end = performance.now() + writingTime;
  // A busy machine takes longer for as much.
  const isEnough = () =>
    countHeard(writers.map(({ heard }) => heard)) > 3 && writers.some(({ line }) => line.told.size > 100);
  await Promise.all(
    writers.map(async ({ page, name, line, back }) => {
      while (performance.now() < end || !isEnough()) {
        line.delay = chance() < 0.5 ? 0 : 300 * chance();
        if (chance() < 0.06) line.breakOff();
        if (chance() < 0.04) line.setDown(true);
        if (chance() < 0.12) await noteSomething(page, chance);
        else await writeSomething(page, chance, name);
        await back();
        if (chance() < 0.3) line.setDown(false);
      }
      line.delay = 0;
      line.setDown(false);
    }),
  );
  await expectSame(house, story.id, writers).finally(() =>
    expect(writers.flatMap(({ line }) => line.refused)).toEqual([]),
  );
  const { documentVersion } = await house.story(story.id);
  const steps = await house.desk.archive.read((reader) =>
    reader.steps(story.id, { afterVersion: 0, limit: 1_000_000 }),
  );
  const log = await house.desk.archive.log.after(0, 1_000_000);
  const heard = writers.map((writer) => writer.heard);
  expect(countHeard(heard)).toBeGreaterThan(3);
  await house.desk.archive.read((reader) => expectRemarksKept(reader, log, story.id, heard));
  const openEverywhere = async () => new Set((await Promise.all(writers.map(({ page }) => openIn(page)))).map(String));
  await expect.poll(async () => (await openEverywhere()).size).toBe(1);
  const kept = new Map(steps.map(({ version, step }) => [version, step]));
  expect(documentVersion).toBeGreaterThan(100);
  for (const { line, problems, dialogs } of writers) {
    expect([...problems, ...dialogs]).toEqual([]);
    for (const [version, step] of line.told) expect(kept.get(version)).toEqual(step);
  }
  expect(house.faults).toEqual([]);
  await Promise.all(writers.map(({ context }) => context.close()));
});

test('a letter typed where a colleague had chosen what was deleted takes no look with it', async () => {
  await using house = await openWritingHouse();
  const story = await drafted(house.desk);
  const choosing = await openWriter(browser, house, await house.staff('editor', { name: 'Asha' }));
  const deleting = await openWriter(browser, house, await house.staff('editor', { name: 'Ben' }));
  const count = 4;
  for (const writer of [choosing, deleting]) {
    await openText(writer, house, story.id);
    await writer.page.locator('.writing .body p').last().click();
    await writer.page.keyboard.press('End');
  }
  for (let done = 0; done < count; done++) await choosing.page.keyboard.press('Shift+ArrowLeft');
  await deleting.page.locator('.chosen').waitFor();
  for (let done = 0; done < count; done++) await deleting.page.keyboard.press('ArrowLeft');
  for (let done = 0; done < count; done++) await deleting.page.keyboard.press('Delete');
  await deleting.page.keyboard.type('dam.');
  await expectSame(house, story.id, [choosing, deleting]);
  expect(bodyText(bodyOf((await house.story(story.id)).document))).toMatch(/dam\.$/);
  expect(deleting.problems).toEqual([]);
  await Promise.all([choosing, deleting].map(({ context }) => context.close()));
});

test('a headline takes no more than the archive does, and says so', async () => {
  await using house = await openWritingHouse();
  const story = await drafted(house.desk);
  const writer = await openWriter(browser, house, await house.staff('editor'));
  await openText(writer, house, story.id);
  await writer.page.locator('.writing h1').click();
  await writer.page.keyboard.press('End');
  await writer.page.keyboard.insertText(' and hold'.repeat(31));
  await writer.page.keyboard.type(' for ever');
  await expect.poll(() => writer.page.locator('.status').textContent()).toContain('300 characters at most');
  await expectSame(house, story.id, [writer]);
  expect([...((await house.story(story.id)).document.content[0].content?.[0]?.text ?? '')].length).toBe(300);
  await writer.context.close();
});

test('what is written without a line is kept on this computer, outlives the window, and is sent on return', async () => {
  await using house = await openWritingHouse();
  const story = await drafted(house.desk);
  const writer = await openWriter(browser, house, await house.staff('editor'));
  const line = await unsteadyLine(writer.page, () => 0);
  await openText(writer, house, story.id);
  await writer.page.locator('.writing .body p').last().click();
  await writer.page.keyboard.press('End');
  line.setDown(true);
  await writer.page.keyboard.type(' Written in a tunnel.');
  await expect.poll(() => writer.page.locator('.editor').getAttribute('data-kept')).toBe('true');
  expect(await writer.page.locator('.saving').textContent()).toContain('Kept on this computer');
  await writer.page.close();
  const other = await openWriter(browser, house, await house.staff('editor'));
  await openText(other, house, story.id);
  await other.page.locator('.writing h1').click();
  await other.page.keyboard.press('Home');
  await other.page.keyboard.type('Meanwhile: ');
  await expect.poll(() => savingOf(other)).toBe('saved');
  const page = await writer.context.newPage();
  await openText({ ...writer, page }, house, story.id);
  await expectSame(house, story.id, [{ ...writer, page }, other]);
  const { document } = await house.story(story.id);
  expect(bodyText(bodyOf(document))).toContain('Written in a tunnel.');
  expect(JSON.stringify(document)).toContain('Meanwhile: The gates hold');
  await Promise.all([writer, other].map(({ context }) => context.close()));
});

test('words whose paragraph others deleted meanwhile are shown beside what is there, also in the next window, and can be put back', async () => {
  await using house = await openWritingHouse();
  const story = await drafted(house.desk);
  const [away, here] = [
    await openWriter(browser, house, await house.staff('editor')),
    await openWriter(browser, house, await house.staff('editor')),
  ];
  const line = await unsteadyLine(away.page, () => 0);
  for (const writer of [away, here]) await openText(writer, house, story.id);
  await here.page.locator('.writing .body p').last().click();
  await here.page.keyboard.press('Control+End');
  await here.page.keyboard.press('Enter');
  await here.page.keyboard.type('The middle. The end.');
  await expect.poll(() => away.page.locator('.writing .body p').last().textContent()).toContain('The middle. The end.');
  await expect.poll(() => savingOf(here)).toBe('saved');
  line.setDown(true);
  await away.page.locator('.writing .body p').last().click();
  await away.page.keyboard.press('Home');
  for (let count = 0; count < 'The middle.'.length; count++) await away.page.keyboard.press('ArrowRight');
  await away.page.keyboard.type(' Never lose this.');
  await here.page.keyboard.press('Shift+Home');
  await here.page.keyboard.press('Delete');
  await here.page.keyboard.press('Backspace');
  await expect.poll(async () => bodyOf((await house.story(story.id)).document)).toHaveLength(1);
  line.setDown(false);
  const loss = away.page.locator('.loss');
  await loss.waitFor();
  expect(await loss.textContent()).toContain('The middle. Never lose this. The end.');
  // What was unsent is forgotten a moment after the rest is on disk; before that, the next window would find it lost once more.
  await expect.poll(() => savingOf(away)).toBe('saved');
  await expect.poll(() => keptIn(away)).toEqual({ unsent: 0, losses: 1 });
  await away.page.reload();
  await loss.waitFor();
  await loss.getByRole('button', { name: 'Put mine back' }).click();
  await expectSame(house, story.id, [away, here]);
  expect(bodyText(bodyOf((await house.story(story.id)).document))).toContain('Never lose this.');
  expect(await loss.count()).toBe(0);
  expect([...away.problems, ...here.problems]).toEqual([]);
  await Promise.all([away, here].map(({ context }) => context.close()));
});

test('undo takes back one’s own words only', async () => {
  await using house = await openWritingHouse();
  const story = await drafted(house.desk);
  const [one, other] = [
    await openWriter(browser, house, await house.staff('editor')),
    await openWriter(browser, house, await house.staff('editor')),
  ];
  for (const writer of [one, other]) {
    await openText(writer, house, story.id);
    await writer.page.locator('.writing h1').click();
    await writer.page.keyboard.press('End');
  }
  await one.page.keyboard.type(' again');
  await expect.poll(() => other.page.locator('.writing h1').textContent()).toContain('again');
  await other.page.keyboard.type(' today');
  await expect.poll(() => one.page.locator('.writing h1').textContent()).toContain('today');
  await one.page.keyboard.press('Control+z');
  await expectSame(house, story.id, [one, other]);
  expect(JSON.stringify((await house.story(story.id)).document)).toContain('"The gates hold today"');
  await Promise.all([one, other].map(({ context }) => context.close()));
});

test('a session that ends says so, and keeps what is written', async () => {
  await using house = await openWritingHouse();
  const story = await drafted(house.desk);
  const staff = await house.staff('editor');
  const writer = await openWriter(browser, house, staff);
  await openText(writer, house, story.id);
  await writer.page.locator('.writing h1').click();
  await writer.context.clearCookies();
  await house.endSession(staff);
  await expect.poll(() => savingOf(writer)).toBe('signed-out');
  await writer.page.keyboard.type('Kept');
  await expect.poll(() => writer.page.locator('.saving').textContent()).toContain('kept on this computer');
  await writer.context.close();
});
