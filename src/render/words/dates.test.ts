import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant } from '../../kit/instant.ts';
import type { Language } from '../../story/language.ts';
import type { Edition } from '../../story/publication.ts';
import {
  isoDay,
  ownName,
  printDateTime,
  printDay,
  printMonth,
  printNames,
  printWeekday,
  spreadNames,
} from './dates.ts';

const at = instant(Date.parse('2026-11-23T20:05:00Z'));
const day = { year: 2026, month: 11, day: 24 };

function edition(language: string, timeZone = 'Indian/Mauritius'): Edition {
  const direction = language === 'ur' ? 'rtl' : 'ltr';
  return { language: language as Language, direction, timeZone, nameplate: '', tagline: '', place: '' };
}

describe('dates are told', () => {
  test.each([
    ['en', '24 November 2026, 00:05', '24 November 2026', 'Tuesday', 'November 2026'],
    ['hi', '24 नवंबर 2026, 00:05', '24 नवंबर 2026', 'मंगलवार', 'नवंबर 2026'],
    ['ur', '24 نومبر، 2026، 00:05', '24 نومبر، 2026', 'منگل', 'نومبر 2026'],
    ['de', '24. November 2026, 00:05', '24. November 2026', 'Dienstag', 'November 2026'],
  ])('in %s, in the zone of the edition, with Latin digits', (language, moment, date, weekday, month) => {
    expect(printDateTime(at, edition(language))).toBe(moment);
    expect(printDay(day, edition(language))).toBe(date);
    expect(printWeekday(day, edition(language))).toBe(weekday);
    expect(printMonth(day, edition(language))).toBe(month);
  });

  test('in each zone for itself', () => {
    expect(printDateTime(at, edition('en', 'America/New_York'))).toBe('23 November 2026, 15:05');
    expect(printDateTime(at, edition('en'))).toBe('24 November 2026, 00:05');
  });

  test('as the platform tells them, whatever was told before', () => {
    const zones = ['Europe/Berlin', 'Asia/Kolkata', 'America/New_York', 'Australia/Lord_Howe'];
    const instants = fc.integer({ min: Date.parse('1970-01-02'), max: Date.parse('2037-12-31') }).map(instant);
    fc.assert(
      fc.property(fc.array(fc.tuple(instants, fc.constantFrom(...zones)), { maxLength: 20 }), (told) => {
        for (const [moment, timeZone] of told) {
          const formats = [{ dateStyle: 'long' }, { timeStyle: 'short' }] as const;
          const [date, time] = formats.map((each) =>
            Intl.DateTimeFormat('en-GB', { ...each, timeZone }).format(moment),
          );
          expect(printDateTime(moment, edition('en', timeZone))).toBe(`${date}, ${time}`);
        }
      }),
    );
  });

  test('in the years before 100 as well', () => {
    expect(printDay({ year: 47, month: 3, day: 1 }, edition('en'))).toContain('1 March');
    expect(isoDay({ year: 47, month: 3, day: 1 })).toBe('0047-03-01');
  });
});

test('names are joined as a language joins them', () => {
  expect(printNames(['A', 'B', 'C'], 'en' as Language)).toBe('A, B and C');
  expect(spreadNames(2, 'en' as Language)).toEqual([0, ' and ', 1]);
  expect(spreadNames(3, 'ur' as Language)).toEqual([0, '، ', 1, '، اور ', 2]);
});

test('a language calls itself by its own name', () => {
  expect(['en', 'hi', 'ur', 'fr'].map((language) => ownName(language as Language))).toEqual([
    'English',
    'हिन्दी',
    'اردو',
    'Français',
  ]);
});
