import type { Contributor } from '../../story/contributor.ts';
import type { Series, Topic } from '../../story/topic.ts';
import type { PublicReader } from '../public-reader.ts';
import { readCorrections } from './corrections-list.ts';
import { find } from './find.ts';
import { readLists } from './lists.ts';
import { readMonths } from './months.ts';
import { contributorRows, seriesRows, topicRows } from './named-rows.ts';
import { readNextChange } from './next-change.ts';
import { readPicture, readPictures } from './pictures.ts';
import type { Query } from './query.ts';
import { readSearch } from './search.ts';
import { readBanner } from './shown-banner.ts';
import { readStories } from './shown-stories.ts';
import { readVersions } from './shown-versions.ts';
import { readSitemap } from './sitemap.ts';
import type { Snapshot } from './snapshot.ts';
import { mayHaveMore, readContributors, readTopics } from './subject-index.ts';

/** Reads for readers within one snapshot. */
export function publicReader(snapshot: Snapshot): PublicReader {
  const bySlug = async <T>(rows: Query<{ slug: string }, { data: string }>, slug: string): Promise<T | null> => {
    const row = snapshot.connection.one(rows, { slug });
    return row ? (JSON.parse(row.data) as T) : null;
  };
  return {
    now: snapshot.now,
    logHead: async () => snapshot.furniture.logHead,
    publication: async () => snapshot.furniture.publication,
    sections: async () => snapshot.furniture.sections,
    banner: async (language) => readBanner(snapshot, language),
    find: async (language, segments) => find(snapshot, language, segments),
    stories: async (ids) => readStories(snapshot, ids),
    list: async (asked) => readLists(snapshot, [asked])[0] ?? [],
    lists: async (asked) => readLists(snapshot, asked),
    contributor: (slug) => bySlug<Contributor>(contributorRows.bySlug, slug),
    topic: (slug) => bySlug<Topic>(topicRows.bySlug, slug),
    series: (slug) => bySlug<Series>(seriesRows.bySlug, slug),
    contributors: async (language, page) => readContributors(snapshot, language, page),
    topics: async (language, page) => readTopics(snapshot, language, page),
    mayHaveMore: async (language, count) => mayHaveMore(snapshot, language, count),
    versions: async (story) => readVersions(snapshot, story),
    corrections: async (language, page) => readCorrections(snapshot, language, page),
    search: async (asked) => readSearch(snapshot, asked),
    months: async (language) => readMonths(snapshot, language),
    sitemap: async (range) => readSitemap(snapshot, range),
    picture: async (hash) => readPicture(snapshot, hash),
    pictures: async (ids) => readPictures(snapshot, ids),
    nextChange: async () => readNextChange(snapshot),
  };
}
