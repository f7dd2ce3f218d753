import type { ListKey, SearchQuery } from '../archive/public-reader.ts';
import { addDays, type CalendarDay, isCalendarDay, startOfDay } from '../kit/time-zone.ts';
import { searchHead } from '../render/head/list-heads.ts';
import { renderSearch } from '../render/main/search.tsx';
import { address, searchPath } from '../render/paths.ts';
import type { Address, SearchFilters, SearchView } from '../render/view.ts';
import { isAt, type Page, type PageContext } from './page.ts';

/** What was asked, as written: parameters that are missing are empty. */
type SearchParams = Readonly<Record<(typeof parameters)[number], string>>;

const parameters = ['q', 'section', 'author', 'topic', 'from', 'until', 'after'] as const;

/** Hits on one page. */
const pageLength = 20;
/** Characters of a parameter that count. */
const parameterLimit = 200;

/** `/search?q=…`, narrowed by `section`, `author`, `topic`, `from` and `until`. A filter that names nothing is left out. */
export const searchPage: Page<SearchParams, SearchView> = {
  name: 'search',
  address: (address) => (isAt(address, 'search') ? readParams(address.query) : null),
  data: async (context, params) => {
    const filters = await readFilters(context, params);
    if (params.q === '') return { text: '', filters, hits: [], next: null };
    const { hits, next } = await context.reader.search(searchQuery(context, params, filters));
    return { text: params.q, filters, hits, next: next && nextAddress(context, params, next) };
  },
  head: searchHead,
  main: renderSearch,
};

function readParams(query: URLSearchParams): SearchParams {
  const read = (name: string) => [...(query.get(name) ?? '').trim()].slice(0, parameterLimit).join('');
  return Object.fromEntries(parameters.map((name) => [name, read(name)])) as SearchParams;
}

async function readFilters(context: PageContext, params: SearchParams): Promise<SearchFilters> {
  const { reader, site } = context;
  const contributor = params.author ? await reader.contributor(params.author) : null;
  const topic = params.topic ? await reader.topic(params.topic) : null;
  const isKnown = (list: ListKey) => hasStories(context, list);
  return {
    section: site.sections.find(({ path }) => path === params.section) ?? null,
    contributor:
      contributor && (await isKnown({ kind: 'contributor', contributor: contributor.id })) ? contributor : null,
    topic: topic && (await isKnown({ kind: 'topic', topic: topic.id })) ? topic : null,
    from: parseDay(params.from),
    until: parseDay(params.until),
  };
}

/** Nobody and nothing is named before a story of theirs is shown. */
async function hasStories({ reader, site }: PageContext, list: ListKey): Promise<boolean> {
  return (await reader.list({ list, language: site.edition.language, limit: 1 })).length > 0;
}

function searchQuery(
  { site: { edition } }: PageContext,
  { q, after }: SearchParams,
  { section, contributor, topic, from, until }: SearchFilters,
): SearchQuery {
  return {
    text: q,
    language: edition.language,
    limit: pageLength,
    ...(section && { section: section.id }),
    ...(contributor && { contributor: contributor.id }),
    ...(topic && { topic: topic.id }),
    ...(from && { from: startOfDay(from, edition.timeZone) }),
    ...(until && { until: startOfDay(addDays(until, 1), edition.timeZone) }),
    ...(after && { after }),
  };
}

function nextAddress({ site }: PageContext, params: SearchParams, after: string): Address {
  const asked = Object.entries({ ...params, after }).filter(([, value]) => value !== '');
  return `${address(searchPath(site))}?${new URLSearchParams(asked)}`;
}

/** Reads `2026-11-23`, of the years 1000 to 9998. */
function parseDay(text: string): CalendarDay | null {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) || text.startsWith('9999')) return null;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return isCalendarDay({ year, month, day }) ? { year, month, day } : null;
}
