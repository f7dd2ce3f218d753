import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crcOf, crcShift, joinCrc } from './crc32.ts';
import { gzipPiece, inflatePiece, joinGzip } from './gzip.ts';

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
      const made = parts.map((part) => gzipPiece(part));
      expect(gunzipSync(joinGzip(made)).equals(Buffer.concat(parts))).toBe(true);
      expect(made.map(inflatePiece)).toEqual(parts);
    }),
    { numRuns: 300 },
  );
});
