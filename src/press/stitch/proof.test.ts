import { expect, test, vi } from 'vitest';
import { dczFrame } from './dcz.ts';
import { gzipPiece } from './gzip.ts';

/** Compressors that lose a byte, as some have: what they made is found out before anybody is sent it. */
vi.mock('node:zlib', async (original) => {
  const zlib = await original<typeof import('node:zlib')>();
  return {
    ...zlib,
    deflateRawSync: (bytes: Buffer, options: object) => zlib.deflateRawSync(bytes.subarray(1), options),
    zstdCompressSync: (bytes: Buffer, options: object) =>
      zlib.zstdCompressSync(bytes.subarray(1), { ...options, pledgedSrcSize: bytes.length - 1 }),
  };
});

const bytes = Buffer.from('The gates held all night.');

test('a piece that does not decode to itself is not used', () => {
  expect(() => gzipPiece(bytes)).toThrow('does not decode to itself');
});

test('nor is a frame', () => {
  expect(() => dczFrame(bytes, { bytes, hash: Buffer.alloc(32) })).toThrow('does not decode to itself');
});
