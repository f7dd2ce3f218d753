import { join } from 'node:path';
import { root } from './folders.ts';
import { cores, runProgram } from './program.ts';
import { median } from './statistics.ts';

/** How stories' plates were made in a round. */
export interface Making {
  readonly perSecond: number;
  readonly cpuMicroseconds: number;
}

/** The middle one of some rounds. */
export function medianMaking(measured: readonly Making[]): Making {
  return {
    perSecond: median(measured.map(({ perSecond }) => perSecond)),
    cpuMicroseconds: median(measured.map(({ cpuMicroseconds }) => cpuMicroseconds)),
  };
}

/** How a core makes plates with nobody who asks for them: read, rendered, deflated, proved and stored, without HTTP. */
export async function measureMaking(stories: number, rounds: number, seconds: number): Promise<Making> {
  const program = join(root, 'bench', 'measure', 'making-program.ts');
  const settings = [stories, rounds, seconds].map(String);
  const printed = await runProgram([process.execPath, program, ...settings], { core: cores.server });
  return medianMaking(JSON.parse(printed) as readonly Making[]);
}
