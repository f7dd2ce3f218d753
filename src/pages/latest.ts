import { latestHead } from '../render/head/list-heads.ts';
import { renderLatest } from '../render/main/latest.tsx';
import { latestPath } from '../render/paths.ts';
import type { LatestView } from '../render/view.ts';
import { inLanguages } from './alternates.ts';
import { isAt, type Page } from './page.ts';
import { type ListPage, parseListPage, readList } from './read-list.ts';

/** `/latest`: every story, newest first. */
export const latestPage: Page<ListPage, LatestView> = {
  name: 'latest',
  address: (address) => (isAt(address, 'latest') ? parseListPage(address.query) : null),
  data: async (context, page) => {
    const { site } = context;
    const list = await readList(context, { kind: 'latest' }, latestPath(site), page);
    return list && { list, alternates: page.before ? [] : inLanguages(site.publication, '/latest') };
  },
  head: latestHead,
  main: renderLatest,
};
