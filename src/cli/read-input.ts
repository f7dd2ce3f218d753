import { createReadStream } from 'node:fs';
import { Fault } from '../kit/fault.ts';

/** Texts that people write are shorter by far. In bytes. */
export const longestInput = 16 * 1024 * 1024;

/** The bytes of a file, or with `-` of what comes in. Throws Fault `input-unreadable` where it is missing, no file, or too long. */
export async function readInput(file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) {
      length += chunk.byteLength;
      if (length > longestInput) throw new Fault('input-unreadable', `${file}: it is longer than 16 MB.`);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof Fault ? error : new Fault('input-unreadable', `${file}: ${whyNot(error)}`, error);
  }
  return Buffer.concat(chunks);
}

/** The same as text. Throws Fault `input-unreadable` also where it is not UTF-8. */
export async function readTextInput(file: string): Promise<string> {
  const bytes = await readInput(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Fault('input-unreadable', `${file}: it is not UTF-8 text.`, error);
  }
}

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EISDIR') return 'it is a folder.';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read.';
  return error instanceof Error ? error.message : String(error);
}
