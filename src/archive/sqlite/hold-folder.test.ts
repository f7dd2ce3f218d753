import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holdFolder } from './hold-folder.ts';

describe('holding a data folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-hold-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const inUse = expect.objectContaining({ code: 'data-folder-in-use' });

  it('is shared by servers, and keeps everybody else out where it is not', () => {
    {
      using _first = holdFolder(folder, 'shared');
      using _second = holdFolder(folder, 'shared');
      expect(() => holdFolder(folder, 'alone')).toThrow(inUse);
    }
    {
      using _only = holdFolder(folder, 'alone');
      expect(() => holdFolder(folder, 'alone')).toThrow(inUse);
      expect(() => holdFolder(folder, 'shared')).toThrow(inUse);
    }
    using _after = holdFolder(folder, 'shared');
  });

  it('ends with the process that held it, even one that was killed', async () => {
    const module = JSON.stringify(join(import.meta.dirname, 'hold-folder.ts'));
    const script = `const { holdFolder } = await import(${module}); globalThis.hold = holdFolder(process.argv[1], 'shared'); console.log('held'); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    expect(() => holdFolder(folder, 'alone')).toThrow(inUse);
    child.kill('SIGKILL');
    await once(child, 'exit');
    using _after = holdFolder(folder, 'alone');
  });
});
