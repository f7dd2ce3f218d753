import { expect, test } from 'vitest';
import { type Instant, parseInstant } from '../instant.ts';
import { formatHttpDate, parseHttpDate } from './http-date.ts';

const at = parseInstant('1994-11-06T08:49:37Z') as Instant;
const now = parseInstant('2026-11-23T12:00:00Z') as Instant;

test('an instant is said in the one form of today', () => {
  expect(formatHttpDate((at + 999) as Instant)).toBe('Sun, 06 Nov 1994 08:49:37 GMT');
});

test.each(['Sun, 06 Nov 1994 08:49:37 GMT', 'Sunday, 06-Nov-94 08:49:37 GMT', 'Sun Nov  6 08:49:37 1994'])(
  '%s is understood',
  (text) => {
    expect(parseHttpDate(text, now)).toBe(at);
  },
);

test.each([
  ['76', '2076'],
  ['77', '1977'],
  ['26', '2026'],
])('the year %s is %s', (two, four) => {
  const meant = parseHttpDate(`Sun, 06 Nov ${four} 08:49:37 GMT`, now);
  expect(parseHttpDate(`Sunday, 06-Nov-${two} 08:49:37 GMT`, now)).toBe(meant);
});

test.each([
  '',
  'yesterday',
  '0',
  '1994-11-06T08:49:37Z',
  'Sun, 6 Nov 1994 08:49:37 GMT',
  'Sun, 06 Nov 1994 08:49:37',
  'Sun, 06 Nov 1994 08:49:37 +0100',
  'Sun, 06 nov 1994 08:49:37 GMT',
  'Sun, 31 Feb 1994 08:49:37 GMT',
  'Sun, 00 Nov 1994 08:49:37 GMT',
  'Sun, 06 Nov 1994 24:00:00 GMT',
  'Sun, 06 Nov 1994 08:60:00 GMT',
  'Sun, 06 Nov 1994 08:49:61 GMT',
  'Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT',
])('%j is no date', (text) => {
  expect(parseHttpDate(text, now)).toBe(null);
});
