import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Bytes that a reader has already, which frames may refer to (a raw dictionary, RFC 9842, section 2.1.4), and their SHA-256. */
export interface SharedBytes {
  readonly bytes: Buffer;
  readonly hash: Buffer;
}

/**
 * Compresses a piece into a Zstandard frame of its own (RFC 8878), which can stand before or after any other frame made with the same
 * dictionary. Decodes what it made and throws where that is not the piece again.
 */
export function dczFrame(piece: Uint8Array, { bytes: dictionary }: SharedBytes): Buffer {
  const frame = zstdCompressSync(piece, {
    dictionary,
    pledgedSrcSize: piece.length,
    params: { [constants.ZSTD_c_compressionLevel]: level },
  });
  if (!zstdDecompressSync(frame, { dictionary }).equals(piece)) throw new Error('A frame does not decode to itself.');
  return frame;
}

/** Puts frames together as Dictionary-Compressed Zstandard: a header that names the dictionary, then the frames (RFC 9842, section 5). */
export function joinDcz({ hash }: SharedBytes, frames: readonly Buffer[]): Buffer {
  return Buffer.concat([magic, hash, ...frames]);
}

/** Every level above costs many times more for one per cent. */
const level = 6;

/** A frame that decoders skip, 32 bytes long: those of the hash. */
const magic = Buffer.from([0x5e, 0x2a, 0x4d, 0x18, 0x20, 0, 0, 0]);
