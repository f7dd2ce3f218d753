import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import { type CrcShift, crcOf, crcShift, joinCrc } from './crc32.ts';

/** A piece of a page, deflated so that it can stand anywhere in a gzip member (RFC 1951, RFC 1952). */
export interface GzipPiece {
  /** Raw deflate that ends on a byte boundary, refers to nothing before it and is not final. */
  readonly deflated: Buffer;
  readonly crc: number;
  readonly length: number;
  readonly shift: CrcShift;
}

/** Bytes that a gzip member adds to its pieces: header, final empty block, CRC and length. */
export const gzipFrameLength = 20;

/** Deflates a piece once. Decodes what it made and throws where that is not the piece again. */
export function gzipPiece(bytes: Uint8Array, level = 9): GzipPiece {
  const deflated = inMemoryOfItsOwn(deflateRawSync(bytes, { level, finishFlush: constants.Z_FULL_FLUSH }));
  const piece = { deflated, crc: crcOf(bytes), length: bytes.length, shift: crcShift(bytes.length) };
  if (!inflatePiece(piece).equals(bytes)) throw new Error('A deflated piece does not decode to itself.');
  return piece;
}

/** zlib answers with the beginning of a block of at least 16 KiB, all of which would be kept for as long as the piece is. */
function inMemoryOfItsOwn(bytes: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
}

/** The bytes of a piece again. */
export function inflatePiece({ deflated }: GzipPiece): Buffer {
  return inflateRawSync(Buffer.concat([deflated, finalBlock]));
}

/** Puts pieces together as one gzip member, in memory of exactly the size that `allocate` is asked for. */
export function joinGzip(
  pieces: readonly GzipPiece[],
  allocate: (size: number) => Buffer = Buffer.allocUnsafe,
): Buffer {
  let size = gzipFrameLength;
  for (const piece of pieces) size += piece.deflated.length;
  const member = allocate(size);
  header.copy(member);
  let at = header.length;
  let crc = 0;
  let length = 0;
  for (const piece of pieces) {
    at += piece.deflated.copy(member, at);
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
