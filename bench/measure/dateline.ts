import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './folders.ts';
import { freePort } from './free-port.ts';
import { cores, type Program, runProgram, startProgram } from './program.ts';

/** Dateline as it is run for readers: the built command, serving a data folder. */
export interface RunningDateline extends Program {
  readonly origin: string;
}

export interface DatelineSettings {
  readonly core?: number | null;
  readonly threads?: number;
  /** For Node itself, before the command. */
  readonly nodeOptions?: readonly string[];
}

const main = join(root, 'dist', 'cli', 'main.js');

/** How the server is called that `startDateline` starts. */
export function serveCommand(data: string, nodeOptions: readonly string[] = []): readonly string[] {
  return [process.execPath, ...nodeOptions, main, 'serve', '--data', data];
}

/** The settings of a server that `startDateline` starts. Always the same origin: plates made for another are not found. */
export function serveEnvironment(port: number, threads: number): Readonly<Record<string, string>> {
  return { PORT: String(port), HOST: '127.0.0.1', ORIGIN: 'http://dateline.test', DATELINE_THREADS: String(threads) };
}

export async function startDateline(
  data: string,
  { core = cores.server, threads = 1, nodeOptions = [] }: DatelineSettings = {},
): Promise<RunningDateline> {
  const port = await freePort();
  const { program } = await startProgram(
    serveCommand(data, nodeOptions),
    { core, env: serveEnvironment(port, threads) },
    (text) => text.startsWith('http://'),
  );
  return { ...program, origin: `http://127.0.0.1:${port}` };
}

/** How an archive of so many stories is made. */
export function generateCommandLine(stories: number, data: string): readonly string[] {
  return [process.execPath, main, 'generate', '--stories', String(stories), '--seed', '1', '--data', data];
}

/** Runs a command of Dateline's and answers what it printed. */
export function runDateline(...args: readonly string[]): Promise<string> {
  return runProgram([process.execPath, main, ...args], { core: null });
}

/** Names the code that was built: plates that other code made are not found. */
export function builtCode(): string {
  return readFileSync(join(root, 'dist', '.stamp.json'), 'utf8').trim();
}
