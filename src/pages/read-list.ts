import type { ListKey, ListPlace, ListQuery } from '../archive/public-reader.ts';
import { address } from '../render/paths.ts';
import type { Address, StoryList } from '../render/view.ts';
import type { StoryCard } from '../story/shown.ts';
import type { PageContext } from './page.ts';
import { formatListPlace, parseListPlace } from './place.ts';

/** Stories on one page of a list. */
export const pageLength = 30;

/** Which page of a list an address means: the first (null), or the one after a place. */
export interface ListPage {
  readonly before: ListPlace | null;
}

/** The page of the list that the query names; null where `before` is no place: then nothing stands there. */
export function parseListPage(query: URLSearchParams): ListPage | null {
  const text = query.get('before');
  if (text === null) return { before: null };
  const before = parseListPlace(text);
  return before && { before };
}

/** Reads one page of the list that stands at `path`; null for an older page that holds nothing. */
export async function readList(
  { reader, site }: PageContext,
  list: ListKey,
  path: string,
  page: ListPage,
  range: Pick<ListQuery, 'from' | 'until'> = {},
): Promise<StoryList | null> {
  const cards = await reader.list({
    ...range,
    list,
    language: site.edition.language,
    limit: pageLength + 1,
    ...(page.before && { before: page.before }),
  });
  return page.before && cards.length === 0 ? null : storyList(cards, path, page);
}

/** A page made of one card more than it shows, if there are more: by that it knows of older ones. */
export function storyList(cards: readonly StoryCard[], path: string, { before }: ListPage): StoryList {
  const stories = cards.slice(0, pageLength);
  const last = cards.length > pageLength ? stories.at(-1) : undefined;
  return {
    stories,
    own: pageAddress(path, before && formatListPlace(before)),
    older: last ? pageAddress(path, formatListPlace({ publishedAt: last.publishedAt, story: last.id })) : null,
    newest: before ? pageAddress(path, null) : null,
  };
}

/** The address of the page of a list that begins after a place; without one, of its first page. */
export function pageAddress(path: string, before: string | null): Address {
  return before ? `${address(path)}?before=${before}` : address(path);
}
