import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach } from 'vitest';

const main = join(import.meta.dirname, '../../dist/cli/main.js');
/** The folder in which the data folders of a file's tests stand. */
export const scratch = mkdtempSync(join(tmpdir(), 'dateline-serve-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** `dateline serve` as it was built, in a process of its own, on a data folder of a name. Ends with the test. */
export function serve(name: string, more: readonly string[] = [], environment: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [main, 'serve', '--data', join(scratch, name), ...more], {
    env: { ...process.env, PORT: '0', HOST: '', ORIGIN: '', ...environment },
  });
  running.push(child);
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, out, err }));
  const firstLine = new Promise<string[]>((resolve, reject) => {
    child.stdout.on('data', () => out.includes('\n') && resolve(out.trim().split('\n')));
    void ended.then(() => reject(new Error(`It ended: ${err}`)));
  });
  firstLine.catch(() => {});
  return {
    firstLine,
    ended,
    pid: child.pid ?? 0,
    end: (signal: 'SIGTERM' | 'SIGINT') => {
      child.kill(signal);
      return ended;
    },
  };
}
