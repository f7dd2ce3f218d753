import { type Instant, instant } from './instant.ts';
import type { Span } from './span.ts';
import { zoneOffset } from './zone-offset.ts';

/** A day of the calendar in some zone; month and day count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whether the platform knows this IANA time zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The calendar day that `at` falls on in the zone. */
export function calendarDay(at: Instant, timeZone: string): CalendarDay {
  const local = new Date(at + zoneOffset(at, timeZone));
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
}

/** The first instant of a calendar day in the zone (not always 00:00: some zones change their clocks at midnight). */
export function startOfDay(day: CalendarDay, timeZone: string): Instant {
  return instant(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone }).startOfDay().epochMilliseconds);
}

/** The calendar day that `at` falls on in the zone, from its first instant until the first of the next. */
export function spanOfDay(at: Instant, timeZone: string): Span {
  const day = calendarDay(at, timeZone);
  return { since: startOfDay(day, timeZone), until: startOfDay(addDays(day, 1), timeZone) };
}

/** The calendar day `count` days after `day`. */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  const { year, month, day: date } = Temporal.PlainDate.from(day).add({ days: count });
  return { year, month, day: date };
}

/** Whether year, month and day name a day that exists. */
export function isCalendarDay(day: CalendarDay): boolean {
  try {
    Temporal.PlainDate.from(day, { overflow: 'reject' });
    return day.year >= 1 && day.year <= 9999;
  } catch {
    return false;
  }
}
