import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { draftStory } from '../../src/desk/draft-story.ts';
import { closedFor } from '../../src/desk/finishing-facts.ts';
import { publishStory } from '../../src/desk/publish-story.ts';
import { saveStory } from '../../src/desk/save-story.ts';
import { startPublication } from '../../src/desk/start-publication.ts';
import { updateStory } from '../../src/desk/update-story.ts';
import { systemClock } from '../../src/kit/clock.ts';
import { idMaker } from '../../src/kit/new-id.ts';
import { bodyOf, storyDocument } from '../../src/story/document.ts';
import type { StoryId } from '../../src/story/ids.ts';
import type { Remark } from '../../src/story/remark.ts';
import type { Story } from '../../src/story/story.ts';
import { administrator, allowed, en, textOf } from '../desk/test-desk.ts';
import { openBrowser } from '../journeys/reader.ts';
import {
  countHeard,
  expectRemarksKept,
  type HeardRemarks,
  hearRemarks,
  noteSomething,
  noteWord,
  openIn,
  suggestedWord,
} from '../newsroom/random-noter.ts';
import { seededChance, writeSomething } from '../newsroom/random-writer.ts';
import { signIn, type TestStaff } from '../newsroom/sign-in.ts';
import { type UnsteadyLine, unsteadyLine } from '../newsroom/unsteady-line.ts';
import { comeBack, documentIn, openText, openWriter, settling, type Writer } from '../newsroom/writing-house.ts';

/** How often the server is killed, and how many write meanwhile; a run of its own asks for more (docs/together.md). */
const kills = Number(process.env['WRITING_KILLS'] ?? 6);
const names = ['Asha', 'Ben', 'Chidi', 'Dana', 'Esi'].slice(0, Number(process.env['WRITERS'] ?? 3));
const patience = 180_000 + kills * 15_000;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test(// It goes where chance leads it. What it finds once is looked for in long runs; what it finds again is a failure of this one.
'the server is killed again and again while people write, note, suggest, accept and refuse, some of them without a line for a while: nothing acknowledged is missing, and all end equal', {
  timeout: patience,
  retry: kills > 6 ? 0 : 1,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-writing-'));
  const chance = seededChance(Number(process.env['SEED'] ?? 1));
  const { story, staff } = await prepare(folder);
  const port = await freePort();
  let server = await serve(folder, port);
  try {
    const writers = await Promise.all(
      staff.map(async (one) => {
        const house = { origin: `http://localhost:${port}` };
        const writer = await openWriter(browser, house, one);
        const line = await unsteadyLine(writer.page, chance);
        const heard = hearRemarks(writer.page);
        await openText(writer, house, story);
        await writer.page.locator('.writing .body p').last().click();
        return { ...writer, line, heard, name: one.staff.name, back: () => comeBack(writer, house, story) };
      }),
    );
    let isOver = false;
    const writing = writers.map(async ({ page, line, name, back }) => {
      while (!isOver) {
        if (chance() < 0.05) line.setDown(true);
        if (chance() < 0.25) await noteSomething(page, chance);
        else await writeSomething(page, chance, name);
        await back();
        if (chance() < 0.2) line.setDown(false);
      }
      line.setDown(false);
    });
    for (let kill = 0; kill < kills; kill++) {
      await new Promise((resolve) => setTimeout(resolve, 300 + chance() * 1500));
      server.kill('SIGKILL');
      await once(server, 'close');
      server = await serve(folder, port);
    }
    // A busy machine takes longer for as much.
    const isEnough = () =>
      countHeard(writers.map(({ heard }) => heard)) > 2 && writers.some(({ line }) => line.told.size > kills * 3);
    await expect
      .poll(isEnough, { timeout: 120_000 })
      .toBe(true)
      .finally(() => {
        isOver = true;
      });
    await Promise.all(writing);
    await expectAllSaved(writers).finally(() => expect(writers.flatMap(({ line }) => line.refused)).toEqual([]));
    const shown = await Promise.all(writers.map(documentIn));
    expect(new Set(shown).size).toBe(1);
    const openEverywhere = async () =>
      new Set((await Promise.all(writers.map(({ page }) => openIn(page)))).map(String));
    // What was sent before a kill may come to the server after all others have fallen silent.
    const openByAll = async () => new Set([...(await openEverywhere()), await openInArchive(folder, story)]).size;
    await expect.poll(openByAll).toBe(1);
    const [open = ''] = await openEverywhere();
    for (const { problems, dialogs } of writers) expect([...problems, ...dialogs]).toEqual([]);
    await Promise.all(writers.map(({ context }) => context.close()));
    server.kill('SIGTERM');
    await once(server, 'close');
    await expectKept(folder, story, shown[0] ?? '', writers);
    const accepted = await expectNoted(folder, story, open, writers);
    server = await serve(folder, port);
    await expectUnseen(`http://localhost:${port}`, accepted);
  } finally {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
});

async function prepare(folder: string): Promise<{ story: StoryId; staff: readonly TestStaff[] }> {
  await using archive = await openArchive(folder);
  const desk: Desk = { archive, clock: systemClock, newId: idMaker(systemClock) };
  const editions = [{ language: en, timeZone: 'Indian/Mauritius' }] as const;
  const house = { name: 'The Lenn Courier', editions, sections: ['World'] };
  const started = allowed(await startPublication(desk, administrator, house));
  const [world] = started.sections;
  const fields = { language: en, ...(world && { section: world.id }) };
  const draft = allowed(await draftStory(desk, administrator, { fields, document: textOf('The gates hold') })).story;
  allowed(await publishStory(desk, administrator, { story: draft.id, seen: draft.version }));
  const staff: TestStaff[] = [];
  for (const name of names) staff.push(await signIn(desk, 'editor', { name }));
  return { story: draft.id, staff };
}

/** `dateline serve` as it was built, in a process of its own; there when it answers. */
async function serve(folder: string, port: number): Promise<ChildProcess> {
  const main = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js');
  const env = { ...process.env, PORT: String(port), NO_COLOR: '1', DATELINE_THREADS: '2' };
  const child = spawn(process.execPath, [main, 'serve', '--data', folder], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  child.stderr.on('data', (bytes: Buffer) => {
    told += bytes;
  });
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'close').then(() => {
      throw new Error(`It did not start: ${told}`);
    }),
  ]);
  return child;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

async function expectAllSaved(writers: readonly Writer[]): Promise<void> {
  const options = { timeout: 40_000, interval: 200 };
  await expect.poll(() => settling(writers), options).toEqual(writers.map(() => 'saved'));
  await expect.poll(async () => new Set(await Promise.all(writers.map(documentIn))).size, options).toBe(1);
}

async function expectKept(
  folder: string,
  id: StoryId,
  shown: string,
  writers: readonly { readonly line: UnsteadyLine }[],
): Promise<void> {
  await using archive = await openArchive(folder);
  await archive.read(async (reader) => {
    expect(JSON.stringify((await reader.story(id))?.document)).toBe(shown);
    const steps = await reader.steps(id, { afterVersion: 0, limit: 1_000_000 });
    const kept = new Map(steps.map(({ version, step }) => [version, step]));
    expect(kept.size).toBeGreaterThan(kills * 3);
    for (const { line } of writers) for (const [version, step] of line.told) expect(kept.get(version)).toEqual(step);
  });
  expect(await archive.check()).toEqual([]);
}

/** The open notes and suggestions of a story, as the archive has them while it is served. */
async function openInArchive(folder: string, id: StoryId): Promise<string> {
  await using archive = await openArchive(folder);
  return await archive.read(async (reader) => openOf(await reader.remarks(id)));
}

function openOf(remarks: readonly Remark[]): string {
  const open = remarks.filter(({ settled }) => settled === null);
  return open
    .map((remark) => remark.id)
    .toSorted()
    .join();
}

/** Every note that was acknowledged is there once, for every reader of the archive, as every browser shows them; answers the words that were accepted. */
async function expectNoted(
  folder: string,
  id: StoryId,
  open: string,
  writers: readonly { readonly heard: HeardRemarks }[],
): Promise<readonly string[]> {
  await using archive = await openArchive(folder);
  const desk: Desk = { archive, clock: systemClock, newId: idMaker(systemClock) };
  const log = await archive.log.after(0, 1_000_000);
  const heard = writers.map((writer) => writer.heard);
  expect(countHeard(heard)).toBeGreaterThan(2);
  await archive.read((reader) => expectRemarksKept(reader, log, id, heard));
  const remarks = await archive.read((reader) => reader.remarks(id));
  expect(openOf(remarks)).toBe(open);
  await publishAll(desk, id);
  const accepted = remarks.flatMap((remark) =>
    remark.kind === 'suggestion' && remark.settled?.how === 'accepted' ? [remark.words] : [],
  );
  for (const revision of await archive.read((reader) => reader.revisions(id)))
    expectOnly(JSON.stringify(revision), accepted);
  expect(await archive.check()).toEqual([]);
  return accepted;
}

/** Brings out what was written, whatever is open on it, with a headline and a sentence that it has for certain: who writes at random may have deleted all. */
async function publishAll(desk: Desk, id: StoryId): Promise<void> {
  const now = (await desk.archive.read((reader) => reader.story(id))) as Story;
  const certain = bodyOf(textOf('The gates hold'));
  const to = storyDocument('The gates hold', '', [...bodyOf(now.document), ...certain]);
  const saved = await saveStory(desk, administrator, { story: id, seen: now.version, document: { to } });
  const story = saved.ok ? saved.value.story : now;
  const closed = await desk.archive.read((reader) => closedFor(desk, reader, story, administrator));
  const waive = closed.length > 0 && { waive: { gates: closed.map(({ gate }) => gate), why: 'It can wait.' } };
  allowed(await updateStory(desk, administrator, { story: id, seen: story.version, ...waive }));
}

/** What readers are given says no word of a note, and of suggestions what was accepted alone. */
async function expectUnseen(origin: string, accepted: readonly string[]): Promise<void> {
  for (const path of [
    '/world/the-gates-hold',
    '/world/the-gates-hold?changes',
    '/',
    '/world',
    '/feed.xml',
    '/latest',
  ]) {
    const answer = await fetch(origin + path);
    expect([path, answer.status]).toEqual([path, 200]);
    expectOnly(await answer.text(), accepted);
  }
}

function expectOnly(text: string, accepted: readonly string[]): void {
  expect(text).not.toContain(noteWord);
  for (const [word] of text.matchAll(new RegExp(`${suggestedWord}\\d+`, 'g'))) expect(accepted).toContain(word);
}
