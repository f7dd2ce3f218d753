import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { archiveFile, openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { holdsArchive } from '../../src/cli/data-folder.ts';
import { generateCommand } from '../../src/cli/generate.ts';
import { endOfTime, type Instant, instant } from '../../src/kit/instant.ts';
import type { Language } from '../../src/story/language.ts';
import { root } from './dateline.ts';

const until = instant(Date.parse('2026-11-23T09:00:00Z'));
const stories = 1500;

describe('generate', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-generate-'));
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  const everything = { from: 0 as Instant, until: endOfTime, limit: stories + 1 };
  const read = async (data: string) => {
    await using archive = await openArchive(data, { stopwatch: () => 0 });
    return archive.asOf(until, (reader) => reader.sitemap(everything));
  };

  it('makes an archive that is whole, in order of time, searchable, and the same for the same seed', async () => {
    const [one, two] = [join(folder, 'one'), join(folder, 'two')];
    expect(await generateCommand({ stories, seed: 7, data: one, until })).toBe(0);
    const rows = await read(one);
    expect(rows).toHaveLength(stories);
    expect(rows.at(-1)?.publishedAt).toBe(until);
    expect(new Set(rows.map(({ publishedAt }) => publishedAt)).size).toBe(stories);
    await using archive = await openArchive(one, { stopwatch: () => 0 });
    expect(await archive.check()).toEqual([]);
    for (const [language, text] of [
      ['en', 'bridge'],
      ['hi', 'पुल'],
      ['ur', 'پل'],
    ] as const) {
      const { hits } = await archive.asOf(until, (reader) =>
        reader.search({ text, language: language as Language, limit: 5 }),
      );
      expect(hits, text).toHaveLength(5);
    }
    await generateCommand({ stories, seed: 7, data: two, until });
    expect(await read(two)).toEqual(rows);
  });

  it('leaves no archive when it is killed on the way, and makes one where it was', async () => {
    const data = join(folder, 'killed');
    const main = join(root, 'dist', 'cli', 'main.js');
    const child = spawn(process.execPath, [main, 'generate', '--stories', '500000', '--data', data], {
      stdio: 'ignore',
    });
    const begun = join(data, '.unfinished', archiveFile);
    await vi.waitUntil(() => (statSync(begun, { throwIfNoEntry: false })?.size ?? 0) > 1_000_000, { timeout: 30_000 });
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(holdsArchive(data)).toBe(false);
    expect(await generateCommand({ stories: 3, seed: 1, data, until })).toBe(0);
    expect(await read(data)).toHaveLength(3);
    expect(readdirSync(data).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('leaves a newspaper that is there already as it is', async () => {
    await generateCommand({ stories: 3, seed: 1, data: folder, until });
    const rows = await read(folder);
    expect(await generateCommand({ stories: 5, seed: 2, data: folder, until })).toBe(1);
    expect(await read(folder)).toEqual(rows);
  });
});
