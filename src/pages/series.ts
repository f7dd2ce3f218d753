import { seriesHead } from '../render/head/list-heads.ts';
import { renderSeries } from '../render/main/topic.tsx';
import { seriesPath } from '../render/paths.ts';
import type { SeriesView } from '../render/view.ts';
import { whereStories } from './alternates.ts';
import { type NamedList, parseNamedList } from './named-list.ts';
import type { Page } from './page.ts';
import { readList } from './read-list.ts';

/** `/series/{slug}`: a series and the stories of it. It is not shown before a story of it is. */
export const seriesPage: Page<NamedList, SeriesView> = {
  name: 'series',
  address: (address) => parseNamedList(address, 'series'),
  data: async (context, params) => {
    const series = await context.reader.series(params.slug);
    if (!series) return null;
    const key = { kind: 'series', series: series.id } as const;
    const path = seriesPath(context.site, series.slug);
    const list = await readList(context, key, path, params);
    if (!list || list.stories.length === 0) return null;
    if (series.slug !== params.slug) return { kind: 'moved', path };
    const alternates = params.before ? [] : await whereStories(context, key, `/series/${series.slug}`);
    return { series, list, alternates };
  },
  head: seriesHead,
  main: renderSeries,
};
