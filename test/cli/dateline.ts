import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const main = join(root, 'dist', 'cli', 'main.js');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command line, as it was built, and waits for its end. */
export function dateline(
  args: readonly string[],
  input: string | Uint8Array = '',
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return run(process.execPath, [main, ...args], input, environment);
}

/** Runs any program and waits for its end. */
export function run(
  command: string,
  args: readonly string[],
  input: string | Uint8Array = '',
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, NO_COLOR: '1', ...environment } });
    const [out, err]: [string[], string[]] = [[], []];
    child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out: out.join(''), err: err.join('') }));
  });
}

/** A command inside a shell script: `${command} check --data …`. */
export const command = `'${process.execPath}' '${main}'`;

const scratch = mkdtempSync(join(tmpdir(), 'dateline-cli-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let made = 0;

/** The path of a folder that is not there yet; it is removed with all around it when the file's tests are over. */
export function newPath(name = 'data'): string {
  made += 1;
  return join(scratch, `${made}`, name).replace(/\/(\d+)\//, '/$1-');
}

/** An empty newspaper of one's own; answers its data folder. */
export async function newNewspaper(...more: readonly string[]): Promise<string> {
  const data = newPath();
  const { code, err } = await dateline([
    'start-newspaper',
    '--name',
    'The Bessemy Post',
    '--section',
    'News',
    '--data',
    data,
    ...more,
  ]);
  if (code !== 0) throw new Error(err);
  return data;
}
