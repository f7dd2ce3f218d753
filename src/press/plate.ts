import { type ByteString, byteString } from '../kit/byte-string.ts';
import { sha256 } from '../kit/hash.ts';
import { type GzipPiece, gzipPiece, inflatePiece, joinGzip } from './stitch/gzip.ts';

/** A piece of a page, rendered and compressed once, ready to be joined with others. */
export interface MadePlate {
  /** The first 16 hexadecimal characters of the SHA-256 of its bytes. */
  readonly hash: string;
  readonly gzip: GzipPiece;
}

const gzipLevel = 6;

/** Compresses what was rendered. */
export function makePlate(text: string): MadePlate {
  const bytes = laidOut(text);
  return { hash: sha256(bytes).slice(0, 16), gzip: gzipPiece(bytes, gzipLevel) };
}

/** A text as bytes, which stand there until the next is laid out. */
function laidOut(text: string): Buffer {
  return text.length <= table.length / mostBytes ? table.subarray(0, table.write(text)) : Buffer.from(text);
}

/** That UTF-8 takes for one unit of UTF-16. */
const mostBytes = 3;

/** The bytes of a page, compressed, without a piece being compressed again. */
export function joinPlates(plates: readonly MadePlate[]): ByteString {
  return byteString(
    joinGzip(
      plates.map(({ gzip }) => gzip),
      onTable,
    ),
  );
}

/** Where texts are laid out and pages are joined, one after the other: memory for each would cost as much as the work. */
const table = Buffer.alloc(64 * 1024);

function onTable(size: number): Buffer {
  return size <= table.length ? table.subarray(0, size) : Buffer.allocUnsafe(size);
}

/** The bytes of a page as they were rendered. */
export function unpackPlates(plates: readonly MadePlate[]): Buffer {
  return Buffer.concat(plates.map(({ gzip }) => inflatePiece(gzip)));
}

/** Names the bytes of a page by the plates really in it. */
export function hashOf(plates: readonly MadePlate[]): string {
  return plates.reduce((all, { hash }) => all + hash, '');
}

/** Bytes that a plate takes in memory, roughly. */
export function weightOf({ gzip }: MadePlate): number {
  return gzip.deflated.length + 300;
}
