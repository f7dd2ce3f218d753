import type { PublicReader } from '../archive/public-reader.ts';
import type { Instant } from '../kit/instant.ts';
import { addDays, type CalendarDay, startOfDay } from '../kit/time-zone.ts';
import type { MonthOfYear } from '../render/view.ts';
import type { Edition } from '../story/publication.ts';

export interface Range {
  readonly from: Instant;
  readonly until: Instant;
}

/** From the first instant of the day to the first of the next, in the zone. */
export function dayRange(day: CalendarDay, timeZone: string): Range {
  return { from: startOfDay(day, timeZone), until: startOfDay(addDays(day, 1), timeZone) };
}

export function monthRange(month: MonthOfYear, timeZone: string): Range {
  const next = month.month === 12 ? { year: month.year + 1, month: 1 } : { ...month, month: month.month + 1 };
  return { from: startOfDay({ ...month, day: 1 }, timeZone), until: startOfDay({ ...next, day: 1 }, timeZone) };
}

/** Reads `2026` and `11`; null for what is no month of the years 1000 to 9998. */
export function parseMonth(year: string, month: string): MonthOfYear | null {
  if (!/^[1-9]\d{3}$/.test(year) || year === '9999' || !/^(0[1-9]|1[0-2])$/.test(month)) return null;
  return { year: Number(year), month: Number(month) };
}

/** Where in `months` (newest first) a month stands; -1 where no story appeared in it. */
export function placeOfMonth(months: readonly MonthOfYear[], { year, month }: MonthOfYear): number {
  return months.findIndex((other) => other.year === year && other.month === month);
}

/** The days of a month on which the edition has stories, ascending. */
export async function daysWithStories(
  reader: PublicReader,
  { language, timeZone }: Edition,
  month: MonthOfYear,
): Promise<readonly CalendarDay[]> {
  const days = daysOf(month);
  const firsts = await reader.lists(
    days.map((day) => ({ list: { kind: 'latest' }, language, limit: 1, ...dayRange(day, timeZone) })),
  );
  return days.filter((_, place) => (firsts[place]?.length ?? 0) > 0);
}

function daysOf(month: MonthOfYear): readonly CalendarDay[] {
  const { daysInMonth } = Temporal.PlainYearMonth.from(month);
  return Array.from({ length: daysInMonth }, (_, before) => ({ ...month, day: before + 1 }));
}
