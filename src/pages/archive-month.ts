import { archiveMonthHead } from '../render/head/list-heads.ts';
import { renderArchiveMonth } from '../render/main/archive.tsx';
import { monthPath } from '../render/paths.ts';
import type { ArchiveMonthView, MonthOfYear } from '../render/view.ts';
import { daysWithStories, monthRange, parseMonth, placeOfMonth } from './days.ts';
import type { Page } from './page.ts';
import { type ListPage, parseListPage, readList } from './read-list.ts';

interface MonthParams extends ListPage {
  readonly month: MonthOfYear;
}

/** `/archive/YYYY/MM`: the stories of a month in the edition's zone, and the days on which there were any. */
export const archiveMonthPage: Page<MonthParams, ArchiveMonthView> = {
  name: 'archive-month',
  address: ({ segments: [first, year = '', month = '', ...more], query, found }) => {
    if (found || first !== 'archive' || more.length > 0) return null;
    const parsed = parseMonth(year, month);
    const page = parseListPage(query);
    return parsed && page && { month: parsed, ...page };
  },
  data: async (context, { month, before }) => {
    const { reader, site } = context;
    const months = await reader.months(site.edition.language);
    const place = placeOfMonth(months, month);
    if (place < 0) return null;
    const range = monthRange(month, site.edition.timeZone);
    const list = await readList(context, { kind: 'latest' }, monthPath(site, month), { before }, range);
    return (
      list && {
        month,
        days: before ? [] : await daysWithStories(reader, site.edition, month),
        list,
        earlier: months[place + 1] ?? null,
        later: months[place - 1] ?? null,
      }
    );
  },
  head: archiveMonthHead,
  main: renderArchiveMonth,
};
