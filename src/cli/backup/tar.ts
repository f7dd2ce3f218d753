import type { FileHandle } from 'node:fs/promises';
import { Fault } from '../../kit/fault.ts';

/** A file in a tar archive. */
export interface TarEntry {
  /** At most 100 bytes. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly body: AsyncIterable<Uint8Array>;
}

const block = 512;

/** Writes files one after another in the ustar interchange format (IEEE Std 1003.1), sizes over 8 GiB as GNU tar writes them. */
export async function writeTar(handle: FileHandle, entries: AsyncIterable<TarEntry>): Promise<void> {
  for await (const { name, size, body } of entries) {
    await handle.writeFile(header(name, size));
    let written = 0;
    for await (const chunk of body) {
      written += chunk.byteLength;
      await handle.writeFile(chunk);
    }
    if (written !== size) throw new RangeError(`${name} was said to have ${size} bytes and has ${written}`);
    await handle.writeFile(Buffer.alloc(padding(size)));
  }
  await handle.writeFile(Buffer.alloc(2 * block));
}

/** Reads what `writeTar` wrote. Throws Fault `input-unreadable` where the file is damaged, cut short, or holds anything but plain files. */
export async function* readTar(handle: FileHandle): AsyncIterable<TarEntry> {
  const { size: end } = await handle.stat();
  for (let at = 0; ; ) {
    const head = await readBlock(handle, at, end);
    if (head.every((byte) => byte === 0)) return;
    const { name, size } = parseHeader(head);
    const start = at + block;
    if (start + size > end) throw damaged();
    yield { name, size, body: readRange(handle, start, size) };
    at = start + size + padding(size);
  }
}

function header(name: string, size: number): Buffer {
  const head = Buffer.alloc(block);
  if (Buffer.byteLength(name) > 100) throw new RangeError(`A name too long for a tar: ${name}`);
  head.write(name, 0);
  head.write('0000644\0', 100);
  head.write('0000000\0'.repeat(2), 108);
  writeSize(head, size);
  head.write('00000000000\0', 136);
  head.write('        ', 148);
  head.write('0', 156);
  head.write('ustar\x0000', 257);
  head.write(`${checksum(head).toString(8).padStart(6, '0')}\0 `, 148);
  return head;
}

function writeSize(head: Buffer, size: number): void {
  if (size < 8 ** 11) {
    head.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  } else {
    head.writeUInt32BE(0x80000000, 124);
    head.writeBigUInt64BE(BigInt(size), 128);
  }
}

function parseHeader(head: Buffer): { readonly name: string; readonly size: number } {
  if (head.toString('latin1', 257, 262) !== 'ustar' || octal(head, 148) !== checksum(head)) throw damaged();
  if (head[156] !== 0x30) throw damaged();
  const end = head.subarray(0, 100).indexOf(0);
  const name = head.toString('utf8', 0, end < 0 ? 100 : end);
  const size = head[124] === 0x80 ? Number(head.readBigUInt64BE(128)) : octal(head, 124);
  return { name, size };
}

function octal(head: Buffer, at: number): number {
  return Number.parseInt(head.toString('latin1', at, at + 11), 8);
}

/** The sum of the header's bytes, its own place taken as spaces. */
function checksum(head: Buffer): number {
  return head.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0);
}

function padding(size: number): number {
  return (block - (size % block)) % block;
}

async function readBlock(handle: FileHandle, at: number, end: number): Promise<Buffer> {
  if (at + block > end) throw damaged();
  const { buffer } = await handle.read(Buffer.alloc(block), 0, block, at);
  return buffer;
}

async function* readRange(handle: FileHandle, start: number, size: number): AsyncIterable<Uint8Array> {
  const chunk = 1024 * 1024;
  for (let at = 0; at < size; at += chunk) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(chunk, size - at)), 0, null, start + at);
    if (bytesRead < buffer.length) throw damaged();
    yield buffer;
  }
}

function damaged(): Fault {
  return new Fault('input-unreadable', 'It is not a backup, or it is damaged or cut short.');
}
