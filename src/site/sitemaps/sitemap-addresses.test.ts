import { expect, test } from 'vitest';
import { monthFile, parseMonthFile } from './sitemap-addresses.ts';

test('a month has a file, and further ones where it is long', () => {
  expect(monthFile({ year: 2026, month: 3 }, 1)).toBe('2026-03.xml');
  expect(monthFile({ year: 2026, month: 3 }, 12)).toBe('2026-03-12.xml');
});

test('each file is read back', () => {
  for (const part of [1, 2, 9, 10, 99])
    expect(parseMonthFile(monthFile({ year: 2026, month: 11 }, part))).toEqual({
      month: { year: 2026, month: 11 },
      part,
    });
});

test.each([
  '2026-13.xml',
  '2026-00.xml',
  '2026-1.xml',
  '2026-11-1.xml',
  '2026-11-0.xml',
  '2026-11-02.xml',
  '9999-12.xml',
  '0999-01.xml',
  '2026-11',
  'pages.xml',
  '2026-11-99999.xml',
])('%s is no such file', (file) => expect(parseMonthFile(file)).toBeNull());
