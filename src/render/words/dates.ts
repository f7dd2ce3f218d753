import type { Instant } from '../../kit/instant.ts';
import type { CalendarDay } from '../../kit/time-zone.ts';
import { zoneOffset } from '../../kit/zone-offset.ts';
import type { Language } from '../../story/language.ts';
import type { Edition } from '../../story/publication.ts';

/*
 * Dates and times as printed: day before month, 24 hours, Latin digits in every language, as its newspapers do. Never
 * relative: a page must be right whenever it is read.
 */

/** "14:05", in the edition's zone. */
export function printTime(at: Instant, edition: Edition): string {
  return print(edition, 'time', inZoneOf(edition, at));
}

/** "23 November 2026", in the edition's zone. */
export function printDate(at: Instant, edition: Edition): string {
  return print(edition, 'date', inZoneOf(edition, at));
}

/** "23 November 2026, 14:05", in the edition's zone. */
export function printDateTime(at: Instant, edition: Edition): string {
  const separator = edition.direction === 'rtl' ? '، ' : ', ';
  return `${printDate(at, edition)}${separator}${printTime(at, edition)}`;
}

/** "23 November 2026". */
export function printDay(day: CalendarDay, edition: Edition): string {
  return print(edition, 'date', noon(day));
}

/** "Monday". */
export function printWeekday(day: CalendarDay, edition: Edition): string {
  return print(edition, 'weekday', noon(day));
}

/** "November 2026". */
export function printMonth(month: { readonly year: number; readonly month: number }, edition: Edition): string {
  return print(edition, 'month', noon({ ...month, day: 1 }));
}

/** "November". */
export function printMonthName(month: number, edition: Edition): string {
  return print(edition, 'monthName', noon({ year: 2000, month, day: 1 }));
}

/** "A, B and C". */
export function printNames(names: readonly string[], language: Language): string {
  return names.length === 1 ? (names[0] as string) : listFormat(language).format(names);
}

/** The pieces of `printNames`: the words between the names stand as they are, the names by their place. */
export function spreadNames(count: number, language: Language): readonly (string | number)[] {
  if (count < 2) return count === 1 ? [0] : [];
  const places = Array.from({ length: count }, (_, place) => String(place));
  const parts = listFormat(language).formatToParts(places);
  return parts.map(({ type, value }) => (type === 'element' ? Number(value) : value));
}

/** What a language calls itself: "English", "हिन्दी", "اردو"; its tag where the platform does not know it. */
export function ownName(language: Language): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** "2026-11-23", for `datetime` and form fields. */
export function isoDay({ year, month, day }: CalendarDay): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** A number of two digits: "07". */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

const shapes = {
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
  month: { month: 'long', year: 'numeric' },
  monthName: { month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A format for what a clock or calendar shows, and what it has printed: the calendar of a language is asked for a day once, its clock for a minute. */
interface Printer {
  readonly format: Intl.DateTimeFormat;
  readonly printed: Map<number, string>;
}

const printers = new Map<string, Printer>();
/** More than the days of ten years. */
const mostPrinted = 4_000;

/** `local`: milliseconds since 1970 began, by the clocks that are to be read. */
function print({ language }: Edition, shape: keyof typeof shapes, local: number): string {
  const key = `${language} ${shape}`;
  const { format, printed } = printers.get(key) ?? makePrinter(key, language, shape);
  const place = shape === 'time' ? Math.floor(local / 60_000) % 1_440 : Math.floor(local / 86_400_000);
  const known = printed.get(place);
  if (known !== undefined) return known;
  const text = format.format(local);
  if (printed.size === mostPrinted) printed.clear();
  printed.set(place, text);
  return text;
}

function makePrinter(key: string, language: Language, shape: keyof typeof shapes): Printer {
  const options = { ...shapes[shape], timeZone: 'UTC', calendar: 'gregory' };
  const printer = { format: new Intl.DateTimeFormat(locale(language), options), printed: new Map() };
  printers.set(key, printer);
  return printer;
}

function inZoneOf({ timeZone }: Edition, at: Instant): number {
  return at + zoneOffset(at, timeZone);
}

const listFormats = new Map<Language, Intl.ListFormat>();

function listFormat(language: Language): Intl.ListFormat {
  const made = listFormats.get(language) ?? new Intl.ListFormat(locale(language), { type: 'conjunction' });
  listFormats.set(language, made);
  return made;
}

/** Bare English is told the way most of its newspapers do, day before month; digits are Latin everywhere. */
function locale(language: Language): string {
  return `${language === 'en' ? 'en-GB' : language}-u-nu-latn`;
}

function noon({ year, month, day }: CalendarDay): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) + 43_200_000;
}
