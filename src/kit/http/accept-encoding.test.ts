import { expect, test } from 'vitest';
import { chooseCoding } from './accept-encoding.ts';

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['deflate', 'identity'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['br;q=0.8, gzip;q=0.8', 'br'],
  ['gzip;q=0', 'identity'],
  ['gzip;q=0, *', 'br'],
  ['*;q=0', 'identity'],
  ['br;q=0, *;q=0.1', 'gzip'],
  ['identity', 'identity'],
  ['identity;q=1, gzip;q=0.5', 'identity'],
  ['identity;q=0.5, gzip;q=0.5', 'gzip'],
  ['identity;q=0, gzip', 'gzip'],
  ['identity;q=0', 'identity'],
  ['x-gzip', 'gzip'],
  ['GZIP ; Q=0.3', 'gzip'],
  ['br;q=2, gzip;q=0.1', 'gzip'],
  ['br;q=abc', 'identity'],
  ['br;level=11, gzip', 'gzip'],
  [',,;;q=1,=', 'identity'],
] as const)('Accept-Encoding %j is answered in %s', (header, coding) => {
  expect(chooseCoding(header)).toBe(coding);
});
