import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FixedAnswer } from './fixed-answer.ts';
import { root } from './folders.ts';
import { cores, type Program, startProgram } from './program.ts';

/** Starts a server that does nothing but send one answer through `node:http`. */
export async function startBareServer(
  answer: FixedAnswer,
  folder: string,
): Promise<Program & { readonly origin: string }> {
  const file = join(folder, 'answer.json');
  writeFileSync(file, JSON.stringify({ headers: answer.headers, body: answer.body.toString('base64') }));
  const { program, line } = await startProgram(
    [process.execPath, join(root, 'bench', 'measure', 'bare-server-program.ts'), file],
    { core: cores.server },
    (text) => text.startsWith('http://'),
  );
  return { ...program, origin: line };
}
