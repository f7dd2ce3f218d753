import type { PageAddress } from './page.ts';
import { type ListPage, parseListPage } from './read-list.ts';

/** A page of the list of something that has a slug: a contributor, a topic, a series. */
export interface NamedList extends ListPage {
  readonly slug: string;
}

/** Reads `/{first}/{slug}?before=…`. */
export function parseNamedList({ segments, query, found }: PageAddress, first: string): NamedList | null {
  const [start, slug, ...more] = segments;
  if (found || start !== first || !slug || more.length > 0) return null;
  const page = parseListPage(query);
  return page && { slug, ...page };
}
