import type { ListKey } from '../archive/public-reader.ts';
import { type CalendarDay, isCalendarDay } from '../kit/time-zone.ts';
import type { SearchFilters, SearchRemark } from '../render/view.ts';
import type { PageContext } from './page.ts';

/** How a search is narrowed, as written; empty where it is not. */
export type AskedFilters = Readonly<Record<'section' | 'author' | 'topic' | 'from' | 'until', string>>;

export interface ReadFilters {
  readonly filters: SearchFilters;
  /** What of the question could not be meant; the search took no notice of it. */
  readonly remarks: readonly SearchRemark[];
}

/** What is asked for by name and by day. Nobody and nothing is known before a story of theirs is shown. */
export async function readFilters(context: PageContext, asked: AskedFilters): Promise<ReadFilters> {
  const { reader, site } = context;
  const contributor = asked.author ? await reader.contributor(asked.author) : null;
  const topic = asked.topic ? await reader.topic(asked.topic) : null;
  const isKnown = (list: ListKey) => hasStories(context, list);
  const filters: SearchFilters = {
    section: site.sections.find(({ path }) => path === asked.section) ?? null,
    contributor:
      contributor && (await isKnown({ kind: 'contributor', contributor: contributor.id })) ? contributor : null,
    topic: topic && (await isKnown({ kind: 'topic', topic: topic.id })) ? topic : null,
    from: parseDay(asked.from),
    until: parseDay(asked.until),
  };
  return { filters, remarks: remarksOn(asked, filters) };
}

async function hasStories({ reader, site }: PageContext, list: ListKey): Promise<boolean> {
  return (await reader.list({ list, language: site.edition.language, limit: 1 })).length > 0;
}

function remarksOn(asked: AskedFilters, filters: SearchFilters): readonly SearchRemark[] {
  const named = [
    [asked.section, filters.section],
    [asked.author, filters.contributor],
    [asked.topic, filters.topic],
  ] as const;
  const days = [
    [asked.from, filters.from],
    [asked.until, filters.until],
  ] as const;
  return [
    ...named.flatMap(([text, found]) => (text && !found ? [{ kind: 'unknown', text } as const] : [])),
    ...days.flatMap(([text, found]) => (text && !found ? [{ kind: 'no-date', text } as const] : [])),
    ...(isBackwards(filters) ? [{ kind: 'backwards' } as const] : []),
  ];
}

function isBackwards({ from, until }: SearchFilters): boolean {
  return from !== null && until !== null && ordinal(from) > ordinal(until);
}

function ordinal({ year, month, day }: CalendarDay): number {
  return (year * 100 + month) * 100 + day;
}

/** Reads `2026-11-23`, of the years 1000 to 9998. */
function parseDay(text: string): CalendarDay | null {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) || text.startsWith('9999')) return null;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return isCalendarDay({ year, month, day }) ? { year, month, day } : null;
}
