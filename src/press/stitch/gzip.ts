import { constants, deflateRawSync, inflateRawSync, type ZlibOptions } from 'node:zlib';
import { type Base64, base64 } from '../../kit/base64.ts';
import { type CrcShift, crcOf, crcShift, joinCrc } from './crc32.ts';

/** A piece of a page, deflated so that it can stand anywhere in a gzip member (RFC 1951, RFC 1952). */
export interface GzipPiece {
  /** Raw deflate that ends on a byte boundary, refers to nothing before it and is not final. */
  readonly deflated: Base64;
  readonly crc: number;
  readonly length: number;
  readonly shift: CrcShift;
}

/** Bytes that a gzip member adds to its pieces: header, final empty block, CRC and length. */
export const gzipFrameLength = 20;

/** Deflates a piece once. Decodes what it made and throws where that is not the piece again. */
export function gzipPiece(bytes: Uint8Array, level = 9): GzipPiece {
  const deflated = deflateRawSync(bytes, { level, finishFlush: constants.Z_FULL_FLUSH, ...roomFor(bytes.length) });
  if (!inflated(deflated, bytes.length).equals(bytes)) throw new Error('A deflated piece does not decode to itself.');
  return { deflated: base64(deflated), crc: crcOf(bytes), length: bytes.length, shift: crcShift(bytes.length) };
}

/**
 * Memory for deflating, by what there is to deflate. A window that holds all of it finds what the largest finds; most plates need a third of
 * the memory that zlib would otherwise clear for each.
 */
function roomFor(length: number): ZlibOptions {
  const windowBits = windowFor(length);
  return { windowBits, memLevel: windowBits < 15 ? 7 : 8, chunkSize: Math.max(256, length >> 1) };
}

/** The window, as a power of two, of whatever was deflated from so many bytes. */
function windowFor(length: number): number {
  return Math.min(15, Math.max(9, 32 - Math.clz32(length + lookahead)));
}

/** How near the end of its window zlib lets nothing begin that it refers to. */
const lookahead = 262;

/** The bytes of a piece again. */
export function inflatePiece({ deflated, length }: GzipPiece): Buffer {
  return inflated(Buffer.from(deflated, 'base64'), length);
}

/** In memory for a byte more than there should be, so that zlib knows that it is at the end. */
function inflated(deflated: Buffer, length: number): Buffer {
  const chunkSize = Math.max(64, length + 1);
  return inflateRawSync(Buffer.concat([deflated, finalBlock]), { windowBits: windowFor(length), chunkSize });
}

/** Puts pieces together as one gzip member, in memory of exactly the size that `allocate` is asked for. */
export function joinGzip(
  pieces: readonly GzipPiece[],
  allocate: (size: number) => Buffer = Buffer.allocUnsafe,
): Buffer {
  let size = gzipFrameLength;
  for (const piece of pieces) size += Buffer.byteLength(piece.deflated, 'base64');
  const member = allocate(size);
  header.copy(member);
  let at = header.length;
  let crc = 0;
  let length = 0;
  for (const piece of pieces) {
    at += member.write(piece.deflated, at, 'base64');
    crc = joinCrc(crc, piece.crc, piece.shift);
    length += piece.length;
  }
  at += finalBlock.copy(member, at);
  member.writeUInt32LE(crc, at);
  member.writeUInt32LE(length >>> 0, at + 4);
  return member;
}

/** Method deflate, no name, no time, unknown system: the same pieces always give the same bytes. */
const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
/** An empty block with fixed codes, marked final. */
const finalBlock = Buffer.from([3, 0]);
