import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/accounts/actor.ts';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { saveSection } from '../../src/desk/save-section.ts';
import { systemClock } from '../../src/kit/clock.ts';
import { idMaker } from '../../src/kit/new-id.ts';
import type { SectionId, StoryId } from '../../src/story/ids.ts';

interface Acknowledged {
  readonly seq: number;
  readonly story: StoryId;
  readonly version: number;
}

const rounds = 15;

describe('an archive whose process is killed', () => {
  it('holds every acknowledged act once, and of no act a half', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-kill-'));
    try {
      const section = await sectionIn(folder);
      const acknowledged: Acknowledged[] = [];
      let entries = 1;
      for (let round = 0; round < rounds; round++) {
        acknowledged.push(...(await actUntilKilled(folder, section, `Round ${round}`)));
        entries = await expectHeld(folder, acknowledged, entries);
      }
      expect(acknowledged.length).toBeGreaterThan(rounds * 20);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});

async function sectionIn(folder: string): Promise<SectionId> {
  await using archive = await openArchive(folder);
  const actor: Actor = { ref: 'system_command-line', role: 'administrator', sections: [] };
  const desk = { archive, clock: systemClock, newId: idMaker(systemClock) };
  const saved = await saveSection(desk, actor, { to: { names: { en: 'World' } } });
  if (!saved.ok) throw new Error('The section was refused.');
  return saved.value.record.id;
}

/** Lets a process of its own act, and kills it at a random instant. Answers the acts that it had acknowledged. */
async function actUntilKilled(folder: string, section: SectionId, word: string): Promise<readonly Acknowledged[]> {
  const script = join(import.meta.dirname, 'act-until-killed.ts');
  const child = spawn(process.execPath, [script, folder, section, word], { stdio: ['ignore', 'pipe', 'inherit'] });
  const told = tellings(child);
  await once(child.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 700));
  expect(child.exitCode, 'it acts until it is killed').toBeNull();
  child.kill('SIGKILL');
  await once(child, 'close');
  return told();
}

/** What a process has written by its end; a last line that was cut off was never acknowledged. */
function tellings(child: ChildProcess): () => readonly Acknowledged[] {
  let text = '';
  child.stdout?.on('data', (bytes: Buffer) => {
    text += bytes;
  });
  return () =>
    text
      .slice(0, text.lastIndexOf('\n') + 1)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Acknowledged);
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
