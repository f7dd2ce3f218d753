import { createHash } from 'node:crypto';
import { zstdDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dczFrame, joinDcz } from './dcz.ts';

const words = ['<p>', 'the ', 'river ', 'नदी ', 'دریا ', '</p>\n', '<a href="/world/', 'é', '\u0000', '1234567890'];
const pageText = fc.array(fc.constantFrom(...words), { maxLength: 400 }).map((parts) => Buffer.from(parts.join('')));
const noise = fc.uint8Array({ maxLength: 3000 }).map((bytes) => Buffer.from(bytes));
const pieces = fc.array(fc.oneof(pageText, noise), { minLength: 1, maxLength: 6 });

function shared(bytes: Buffer) {
  return { bytes, hash: createHash('sha256').update(bytes).digest() };
}

test('frames joined in any order decode to the page, with the dictionary that the header names', () => {
  fc.assert(
    fc.property(pieces, pageText, (parts, words) => {
      const dictionary = shared(Buffer.concat([Buffer.from('<!doctype html>'), words, parts[0] ?? words]));
      const joined = joinDcz(
        dictionary,
        parts.map((part) => dczFrame(part, dictionary)),
      );
      expect(zstdDecompressSync(joined, { dictionary: dictionary.bytes }).equals(Buffer.concat(parts))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('the header is the fixed one of RFC 9842, then the hash of the dictionary', () => {
  const dictionary = shared(Buffer.from('The gates held.'));
  const joined = joinDcz(dictionary, [dczFrame(Buffer.from('The gates held all night.'), dictionary)]);
  expect(joined.subarray(0, 8).toString('hex')).toBe('5e2a4d1820000000');
  expect(joined.subarray(8, 40).equals(dictionary.hash)).toBe(true);
  expect(joined.readUInt32LE(40)).toBe(0xfd2fb528);
});

test('what stands in the dictionary costs next to nothing', () => {
  const text = Buffer.from(Array.from({ length: 300 }, (_, n) => `word${n * 7919}`).join(' '));
  const dictionary = shared(text);
  expect(dczFrame(text, dictionary).length).toBeLessThan(30);
});
