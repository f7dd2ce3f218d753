import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Step } from 'prosemirror-transform';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/accounts/actor.ts';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { draftStory } from '../../src/desk/draft-story.ts';
import { saveSection } from '../../src/desk/save-section.ts';
import { systemClock } from '../../src/kit/clock.ts';
import { idMaker } from '../../src/kit/new-id.ts';
import { type StoryDocument, storyDocument } from '../../src/story/document.ts';
import type { SectionId, StoryId } from '../../src/story/ids.ts';
import type { Language } from '../../src/story/language.ts';
import { storySchema } from '../../src/story/schema.ts';
import { documentNode } from '../../src/story/step-between.ts';
import type { Story } from '../../src/story/story.ts';

interface Acknowledged {
  readonly seq: number;
  readonly story: StoryId;
  readonly version: number;
}

const rounds = 15;
/** How often a process acts at the least before it is killed, however slow the machine. */
const leastTold = 20;
const administrator: Actor = { ref: 'system_command-line', role: 'administrator', sections: [] };

describe('an archive whose process is killed', () => {
  it('holds every acknowledged act once, and of no act a half', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-kill-'));
    try {
      const section = await sectionIn(folder);
      const acknowledged: Acknowledged[] = [];
      let entries = 1;
      for (let round = 0; round < rounds; round++) {
        acknowledged.push(
          ...(await runUntilKilled<Acknowledged>('act-until-killed.ts', folder, section, `Round ${round}`)),
        );
        entries = await expectHeld(folder, acknowledged, entries);
      }
      expect(acknowledged.length).toBeGreaterThanOrEqual(rounds * leastTold);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('holds every acknowledged step of a text, in order, and no half of a batch', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-kill-'));
    try {
      let story = await storyIn(folder);
      let batches = 0;
      for (let round = 0; round < rounds; round++) {
        const version = String(story.documentVersion);
        const told = await runUntilKilled<Typed>('type-until-killed.ts', folder, story.id, version, `client00${round}`);
        batches += told.length;
        story = await expectTyped(folder, story, told.at(-1));
      }
      expect(batches).toBeGreaterThanOrEqual(rounds * leastTold);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

interface Typed {
  readonly version: number;
  readonly document: StoryDocument;
}

async function storyIn(folder: string): Promise<Story> {
  await using archive = await openArchive(folder);
  const desk = { archive, clock: systemClock, newId: idMaker(systemClock) };
  const document = storyDocument('Nine metres of water stood at the gates of the Lenn', '', []);
  const drafted = await draftStory(desk, administrator, { fields: { language: 'en' as Language }, document });
  if (!drafted.ok) throw new Error('The draft was refused.');
  return drafted.value.story;
}

/** The story as it is after a kill: at least what was acknowledged, at most one batch of two steps more, made by the steps that are kept. */
async function expectTyped(folder: string, before: Story, last: Typed | undefined): Promise<Story> {
  await using archive = await openArchive(folder);
  const acknowledged = last ?? { version: before.documentVersion, document: before.document };
  const story = await archive.read(async (reader) => {
    const kept = await reader.story(before.id);
    if (!kept) throw new Error('The story is gone.');
    const more = kept.documentVersion - acknowledged.version;
    expect([0, 2]).toContain(more);
    const steps = await reader.steps(before.id, { afterVersion: before.documentVersion, limit: 1_000_000 });
    expect(steps.map(({ version }) => version)).toEqual(steps.map((_, index) => before.documentVersion + index + 1));
    const walk = (from: StoryDocument, some: typeof steps) =>
      some.reduce((node, { step }) => Step.fromJSON(storySchema, step).apply(node).doc ?? node, documentNode(from));
    expect(walk(before.document, steps).eq(documentNode(kept.document))).toBe(true);
    expect(walk(acknowledged.document, more === 0 ? [] : steps.slice(-more)).eq(documentNode(kept.document))).toBe(
      true,
    );
    return kept;
  });
  expect(await archive.check()).toEqual([]);
  return story;
}

async function sectionIn(folder: string): Promise<SectionId> {
  await using archive = await openArchive(folder);
  const desk = { archive, clock: systemClock, newId: idMaker(systemClock) };
  const saved = await saveSection(desk, administrator, { to: { names: { en: 'World' } } });
  if (!saved.ok) throw new Error('The section was refused.');
  return saved.value.record.id;
}

/** Lets a process of its own act, and kills it at a random instant. Answers what it had acknowledged. */
async function runUntilKilled<Told>(name: string, ...args: readonly string[]): Promise<readonly Told[]> {
  const script = join(import.meta.dirname, name);
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const told = tellings<Told>(child);
  const closed = once(child, 'close');
  await once(child.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 700));
  while (told().length < leastTold && child.exitCode === null) await Promise.race([once(child.stdout, 'data'), closed]);
  expect(child.exitCode, 'it acts until it is killed').toBeNull();
  child.kill('SIGKILL');
  await closed;
  return told();
}

/** What a process has written by its end; a last line that was cut off was never acknowledged. */
function tellings<Told>(child: ChildProcess): () => readonly Told[] {
  let text = '';
  child.stdout?.on('data', (bytes: Buffer) => {
    text += bytes;
  });
  return () =>
    text
      .slice(0, text.lastIndexOf('\n') + 1)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Told);
}

/** Answers how many entries the log has. */
async function expectHeld(folder: string, acknowledged: readonly Acknowledged[], before: number): Promise<number> {
  await using archive = await openArchive(folder);
  const log = await archive.log.after(0, 1_000_000);
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
  for (const { seq, story } of acknowledged) expect(log[seq - 1]?.happening).toMatchObject({ story });
  // The one act under way may have reached the disk before its acknowledgement reached the parent.
  const newest = acknowledged.at(-1)?.seq ?? before;
  expect(log.length - newest).toBeLessThanOrEqual(1);
  await archive.read(async (reader) => {
    for (const { story, version } of newestOfEach(acknowledged)) {
      const kept = await reader.story(story);
      expect(kept?.version).toBeGreaterThanOrEqual(version);
      expect(await reader.history(story, { limit: 100 })).toHaveLength(kept?.version ?? 0);
    }
  });
  expect(await archive.check()).toEqual([]);
  return log.length;
}

function newestOfEach(acknowledged: readonly Acknowledged[]): readonly Acknowledged[] {
  return [...new Map(acknowledged.map((act) => [act.story, act])).values()];
}
