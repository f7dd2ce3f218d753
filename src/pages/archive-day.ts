import { type CalendarDay, isCalendarDay } from '../kit/time-zone.ts';
import { archiveDayHead } from '../render/head/list-heads.ts';
import { renderArchiveDay } from '../render/main/archive.tsx';
import { dayPath } from '../render/paths.ts';
import type { ArchiveDayView, MonthOfYear } from '../render/view.ts';
import { dayRange, daysWithStories, parseMonth, placeOfMonth } from './days.ts';
import type { Page, PageContext } from './page.ts';
import { type ListPage, parseListPage, readList } from './read-list.ts';

interface DayParams extends ListPage {
  readonly day: CalendarDay;
}

/** `/archive/YYYY/MM/DD`: the stories of a day in the edition's zone. A day without stories has no page. */
export const archiveDayPage: Page<DayParams, ArchiveDayView> = {
  name: 'archive-day',
  address: ({ segments: [first, year = '', month = '', date = '', ...more], query, found }) => {
    if (found || first !== 'archive' || more.length > 0) return null;
    const day = parseDay(year, month, date);
    const page = parseListPage(query);
    return day && page && { day, ...page };
  },
  data: async (context, { day, before }) => {
    const { reader, site } = context;
    const months = await reader.months(site.edition.language);
    const place = placeOfMonth(months, day);
    if (place < 0) return null;
    const days = await daysWithStories(reader, site.edition, day);
    const position = days.findIndex((other) => other.day === day.day);
    if (position < 0) return null;
    const range = dayRange(day, site.edition.timeZone);
    const list = await readList(context, { kind: 'latest' }, dayPath(site, day), { before }, range);
    return (
      list && {
        day,
        list,
        earlier: days[position - 1] ?? (await daysOf(context, months[place + 1])).at(-1) ?? null,
        later: days[position + 1] ?? (await daysOf(context, months[place - 1]))[0] ?? null,
      }
    );
  },
  head: archiveDayHead,
  main: renderArchiveDay,
};

function parseDay(year: string, month: string, date: string): CalendarDay | null {
  const parsed = parseMonth(year, month);
  if (!parsed || !/^\d{2}$/.test(date)) return null;
  const day = { ...parsed, day: Number(date) };
  return isCalendarDay(day) ? day : null;
}

async function daysOf({ reader, site }: PageContext, month: MonthOfYear | undefined): Promise<readonly CalendarDay[]> {
  return month ? daysWithStories(reader, site.edition, { year: month.year, month: month.month }) : [];
}
