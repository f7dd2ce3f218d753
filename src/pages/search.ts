import type { SearchQuery, SearchResult } from '../archive/public-reader.ts';
import { addDays, startOfDay } from '../kit/time-zone.ts';
import { searchHead } from '../render/head/list-heads.ts';
import { renderSearch } from '../render/main/search.tsx';
import { address, searchPath } from '../render/paths.ts';
import type { Address, SearchFilters, SearchView } from '../render/view.ts';
import { isAt, type Page, type PageContext } from './page.ts';
import { readChoices } from './search-choices.ts';
import { readFilters } from './search-filters.ts';

/** What was asked, as written: parameters that are missing are empty. */
type SearchParams = Readonly<Record<(typeof parameters)[number], string>>;

const parameters = ['q', 'section', 'author', 'topic', 'from', 'until', 'after'] as const;

/** Hits on one page. */
const pageLength = 20;
/** Characters of a parameter that count. */
const parameterLimit = 200;

/** `/search?q=…`, narrowed by `section`, `author`, `topic`, `from` and `until`. A filter that names nothing is left out, and the page says so. */
export const searchPage: Page<SearchParams, SearchView> = {
  name: 'search',
  address: (address) => (isAt(address, 'search') ? readParams(address.query) : null),
  data: async (context, params) => {
    const { filters, remarks } = await readFilters(context, params);
    const { hits, next } =
      params.q === '' ? nothing : await context.reader.search(searchQuery(context, params, filters));
    const found = hits.map(({ story }) => story);
    const choices = await readChoices(context, filters, found);
    return { text: params.q, filters, choices, remarks, hits, next: next && nextAddress(context, params, next) };
  },
  head: searchHead,
  main: renderSearch,
};

/** What is found where nothing was asked. */
const nothing: SearchResult = { hits: [], next: null };

function readParams(query: URLSearchParams): SearchParams {
  const read = (name: string) => [...(query.get(name) ?? '').trim()].slice(0, parameterLimit).join('');
  return Object.fromEntries(parameters.map((name) => [name, read(name)])) as SearchParams;
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
