import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BrotliPiece, followingBrotliPiece, joinBrotli, leadingBrotliPiece } from './brotli.ts';
import { crcOf, crcShift, joinCrc } from './crc32.ts';
import { gzipPiece, joinGzip } from './gzip.ts';

const words = ['<p>', 'the ', 'river ', 'नदी ', 'دریا ', '</p>\n', '<a href="/world/', 'é', '\u0000', '1234567890'];
const pageText = fc.array(fc.constantFrom(...words), { maxLength: 400 }).map((parts) => Buffer.from(parts.join('')));
const noise = fc.uint8Array({ maxLength: 3000 }).map((bytes) => Buffer.from(bytes));
const pieces = fc.array(fc.oneof(pageText, noise), { minLength: 1, maxLength: 6 });

test('the CRC of joined bytes follows from the CRCs of the parts', () => {
  fc.assert(
    fc.property(noise, noise, (first, second) => {
      const joined = joinCrc(crcOf(first), crcOf(second), crcShift(second.length));
      expect(joined).toBe(crcOf(Buffer.concat([first, second])));
    }),
  );
});

test('gzip pieces joined in any order decode to the page', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      expect(gunzipSync(joinGzip(parts.map((part) => gzipPiece(part)))).equals(Buffer.concat(parts))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a leading brotli piece and those that follow decode to the page', async () => {
  await fc.assert(
    fc.asyncProperty(pieces, fc.constantFrom(0 as const, 1 as const), async (parts, quality) => {
      const [first, ...rest] = parts as [Buffer, ...Buffer[]];
      const made: BrotliPiece[] = [await leadingBrotliPiece(first)];
      for (const part of rest) made.push(await followingBrotliPiece(part, quality));
      expect(brotliDecompressSync(joinBrotli(made)).equals(Buffer.concat(parts))).toBe(true);
    }),
    { numRuns: 300 },
  );
});
