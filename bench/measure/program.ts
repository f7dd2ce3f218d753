import { type ChildProcess, spawn } from 'node:child_process';
import { availableParallelism, setPriority } from 'node:os';
import { createInterface } from 'node:readline';
import { isInstalled } from './machine.ts';

/**
 * Has this process come before those that it is measuring from now on, where that is allowed: what it waits for a core would be taken for
 * what they take. What it starts comes after it, as before.
 */
export function comeFirst(): void {
  try {
    setPriority(-precedenceWanted);
    precedence = precedenceWanted;
  } catch {
    // Only the superuser may; the figures are the worse for it.
  }
}

const precedenceWanted = 10;
let precedence = 0;

/** A program that runs beside the bench. Disposing of it tells it to end and waits until it has. */
export interface Program extends AsyncDisposable {
  readonly pid: number;
}

export interface ProgramSettings {
  /** The core that it is to stay on; null for any. */
  readonly core: number | null;
  readonly env?: Readonly<Record<string, string>>;
}

/** Where the server under test runs, and where the load comes from; on a machine of one core, or without `taskset`, anywhere. */
export const cores: { readonly server: number | null; readonly load: number | null } =
  availableParallelism() > 1 && isInstalled('taskset', '--version')
    ? { server: 0, load: 1 }
    : { server: null, load: null };

/** Starts a program and resolves, with it and the line, once it has printed a line that `isReady` accepts. */
export async function startProgram(
  command: readonly string[],
  settings: ProgramSettings,
  isReady: (line: string) => boolean,
): Promise<{ readonly program: Program; readonly line: string }> {
  const child = spawnOn(command, settings, 'pipe');
  const pid = child.pid;
  if (pid === undefined || child.stdout === null) throw new Error(`${command[0]} does not start.`);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (text) => {
      if (isReady(text)) resolve(text);
    });
    void ended.then(() => reject(new Error(`${command.join(' ')} ended before it was ready.`)));
  });
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { program: { pid, [Symbol.asyncDispose]: stop }, line };
}

/** Runs a program to its end and answers what it printed. */
export async function runProgram(command: readonly string[], settings: ProgramSettings): Promise<string> {
  const child = spawnOn(command, settings, 'pipe');
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}: ${output}`);
  return output;
}

function spawnOn(command: readonly string[], { core, env }: ProgramSettings, stdout: 'pipe'): ChildProcess {
  const pinned = core === null ? command : ['taskset', '-c', String(core), ...command];
  const [file = '', ...args] = precedence === 0 ? pinned : ['nice', '-n', String(precedence), ...pinned];
  return spawn(file, args, { stdio: ['ignore', stdout, 'inherit'], env: { ...process.env, ...env } });
}
