import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './folders.ts';
import { isInstalled } from './machine.ts';
import { cores, runProgram } from './program.ts';

/** What is asked of a server, and for how long. */
export interface Load {
  readonly origin: string;
  /** Asked for one after another, and again from the first. */
  readonly paths: readonly string[];
  readonly acceptEncoding: string;
  readonly seconds: number;
  readonly connections: number;
}

/** What came of it. */
export interface LoadFigures {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds from request to the end of the answer. */
  readonly p50: number;
  readonly p99: number;
  /** Answers with a status of 400 or more, and requests that were not answered. */
  readonly failed: number;
}

/** Which program makes the load: wrk where it is installed. */
export const loadProgram: 'wrk' | 'autocannon' = isInstalled('wrk', '-v') ? 'wrk' : 'autocannon';

/** Asks as fast as the server answers, from the core that is for it; `folder` is for what is to be written meanwhile. */
export async function putUnderLoad(load: Load, folder: string): Promise<LoadFigures> {
  const command = loadProgram === 'wrk' ? wrk(load, folder) : autocannon(load, folder);
  const output = await runProgram(command, { core: cores.load });
  const line = output.split('\n').findLast((text) => text.startsWith('{'));
  if (!line) throw new Error(`${loadProgram} said nothing: ${output}`);
  return JSON.parse(line) as LoadFigures;
}

function wrk({ origin, paths, acceptEncoding, seconds, connections }: Load, folder: string): readonly string[] {
  const list = join(folder, 'paths.txt');
  writeFileSync(list, paths.join('\n'));
  const script = join(root, 'bench', 'measure', 'wrk-paths.lua');
  const header = `Accept-Encoding: ${acceptEncoding}`;
  const size = ['-t', '1', '-c', String(connections), '-d', `${seconds}s`];
  return ['wrk', ...size, '-H', header, '-s', script, origin, '--', list];
}

function autocannon(load: Load, folder: string): readonly string[] {
  const job = join(folder, 'load.json');
  writeFileSync(job, JSON.stringify(load));
  return [process.execPath, join(root, 'bench', 'measure', 'autocannon-load.ts'), job];
}
