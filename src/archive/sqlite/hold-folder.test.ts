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

  it('is for one server at a time', () => {
    {
      using _first = holdFolder(folder);
      expect(() => holdFolder(folder)).toThrow(expect.objectContaining({ code: 'data-folder-in-use' }));
    }
    using _second = holdFolder(folder);
  });

  it('ends with the process that held it, even one that was killed', async () => {
    const module = JSON.stringify(join(import.meta.dirname, 'hold-folder.ts'));
    const script = `const { holdFolder } = await import(${module}); globalThis.hold = holdFolder(process.argv[1]); console.log('held'); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    expect(() => holdFolder(folder)).toThrow(expect.objectContaining({ code: 'data-folder-in-use' }));
    child.kill('SIGKILL');
    await once(child, 'exit');
    using _after = holdFolder(folder);
  });
});
