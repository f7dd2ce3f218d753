import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importPage } from '../../src/wire/page/import-page.ts';
import { planPageImport } from '../../src/wire/page/plan-page-import.ts';
import { readPage } from '../../src/wire/page/read-page.ts';
import { done, emptyPaper, noon } from '../site/paper.ts';
import { openBrowser, openReader, readLines } from './reader.ts';

/**
 * The main thing: the text of a page of a running paper, read into an empty archive and opened at the time of its capture, reads line
 * for line as the file does. On a page of our own, and on the page that the system is made for where that is there.
 */

const ours = join(import.meta.dirname, 'seed-page.txt');
const seedFolder = join(import.meta.dirname, '../../../shared/seed');
const seeds = existsSync(seedFolder) ? readdirSync(seedFolder).map((name) => join(seedFolder, name)) : [];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test('a page of our own reads line for line as its file', () => expectSameLines(ours));

test.skipIf(seeds.length === 0)(
  seeds.length > 0
    ? 'so does the page that the system is made for'
    : 'the page that the system is made for is not here (../shared/seed)',
  async () => {
    for (const file of seeds) await expectSameLines(file);
  },
);

async function expectSameLines(file: string): Promise<void> {
  await using paper = await emptyPaper();
  const text = readFileSync(file);
  const reading = readPage(text);
  if (!reading.ok) throw new Error(reading.refusal);
  const { desk } = paper.app;
  const plan = await desk.archive.read((reader) => planPageImport(reader, noon, reading.value, { captured: noon }));
  const { stories } = done(await importPage(desk, paper.editor, done(plan)));
  await using reader = await openReader(browser, { origin: paper.app.origin, now: noon });
  await reader.page.goto(paper.app.origin + encodeURI(stories[0]?.path ?? ''));

  const wanted = linesOf(text.toString());
  const shown = await readLines(reader.page);
  const byline = shown.indexOf(wanted[2] ?? '') + 1;
  // What the page says beyond the file, before its first paragraph: who wrote it, and when, as far as that is known.
  const [writer, date] = shown.splice(byline, 2);
  const start = shown.indexOf(wanted[1] ?? '') - 1;
  expect(shown.slice(start, start + wanted.length)).toEqual(wanted);
  expect(wanted).toContain(writer);
  expect(date).toMatch(/^around \d{1,2} \w+ \d{4}$/);
  expect([reader.problems, reader.foreign, paper.faults]).toEqual([[], [], []]);
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
