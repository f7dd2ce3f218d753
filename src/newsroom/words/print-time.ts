import type { Instant } from '../../kit/instant.ts';
import { calendarDay } from '../../kit/time-zone.ts';
import type { ScreenLanguage } from './in-languages.ts';

/** In whose words, in which zone and at what instant times are told on a screen. Every screen tells them in the publication's zone. */
export interface ScreenTime {
  readonly language: ScreenLanguage;
  /** IANA name. */
  readonly timeZone: string;
  readonly now: Instant;
}

/** As short as it can be understood: "14:05" of today, "24 Nov, 14:05" of this year, "24 Nov 2024" before it. */
export function printShort(at: Instant, { language, timeZone, now }: ScreenTime): string {
  const [day, today] = [calendarDay(at, timeZone), calendarDay(now, timeZone)];
  if (day.year !== today.year) return format(at, 'day', language, timeZone);
  const isToday = day.month === today.month && day.day === today.day;
  return format(at, isToday ? 'time' : 'dayTime', language, timeZone);
}

/** "Tuesday 24 November 2026 at 14:05 GMT": for what is decided by the clock. */
export function printWhole(at: Instant, { language, timeZone }: ScreenTime): string {
  return format(at, 'whole', language, timeZone);
}

/** "Tuesday 24 November". */
export function printDay(at: Instant, { language, timeZone }: ScreenTime): string {
  return format(at, 'weekday', language, timeZone);
}

/** "24 Nov 2026, 14:05:30": for what is looked up. */
export function printExact(at: Instant, { language, timeZone }: ScreenTime): string {
  return format(at, 'exact', language, timeZone);
}

/** "24 Nov, 14:05 GMT": for lists of what is decided by the clock. */
export function printZoned(at: Instant, { language, timeZone, now }: ScreenTime): string {
  const isThisYear = calendarDay(at, timeZone).year === calendarDay(now, timeZone).year;
  return format(at, isThisYear ? 'zoned' : 'zonedYear', language, timeZone);
}

/** "Europe/London (GMT)". */
export function printZone({ language, timeZone, now }: ScreenTime): string {
  const parts = formatter('zoned', language, timeZone).formatToParts(now);
  const short = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return short === timeZone || short === '' ? timeZone : `${timeZone.replaceAll('_', ' ')} (${short})`;
}

const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const shapes = {
  time,
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  dayTime: { day: 'numeric', month: 'short', ...time },
  zoned: { day: 'numeric', month: 'short', ...time, timeZoneName: 'short' },
  zonedYear: { day: 'numeric', month: 'short', year: 'numeric', ...time, timeZoneName: 'short' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  whole: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', ...time, timeZoneName: 'short' },
  exact: { day: 'numeric', month: 'short', year: 'numeric', ...time, second: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(shape: keyof typeof shapes, language: ScreenLanguage, timeZone: string): Intl.DateTimeFormat {
  const key = `${shape} ${language} ${timeZone}`;
  let made = formatters.get(key);
  if (!made) {
    const locale = `${language === 'en' ? 'en-GB' : language}-u-nu-latn`;
    made = new Intl.DateTimeFormat(locale, { ...shapes[shape], timeZone, calendar: 'gregory' });
    formatters.set(key, made);
  }
  return made;
}

function format(at: Instant, shape: keyof typeof shapes, language: ScreenLanguage, timeZone: string): string {
  return formatter(shape, language, timeZone).format(at);
}
