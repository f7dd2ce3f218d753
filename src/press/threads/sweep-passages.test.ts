import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { passagePrefix, sweepPassages } from './sweep-passages.ts';

test('passages of processes that were killed are taken away; those in use, those being made and all else stay', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-sweep-'));
  const named = (name: string) => {
    mkdirSync(join(folder, name));
    return join(folder, name);
  };
  const [killed, used, made] = ['killed', 'used', 'made'].map((name) => named(passagePrefix + name));
  const other = named('else');
  writeFileSync(join(other, 'main'), '');
  const listening = `require('node:net').createServer().listen(process.argv[1], () => console.log('there'))`;
  const child = spawn(process.execPath, ['-e', listening, join(killed as string, 'main')]);
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'close');
  const server = createServer().listen(join(used as string, 'main'));
  await once(server, 'listening');
  await sweepPassages(folder);
  expect([killed, used, made, other].map((path) => existsSync(path as string))).toEqual([false, true, true, true]);
  server.close();
  rmSync(folder, { recursive: true });
});
