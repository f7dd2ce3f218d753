import { sql } from 'kysely';
import type { Instant } from '../../kit/instant.ts';
import type { StoryId } from '../../story/ids.ts';
import type { Language } from '../../story/language.ts';
import { never } from '../projection/shown-spans.ts';
import type { PublicReader, SitemapRow } from '../public-reader.ts';
import { sqlQuery } from './query.ts';
import type { Snapshot } from './snapshot.ts';
import { dayOf } from './write-projection.ts';

/** Rows for a sitemap, oldest first: one range of an index that holds all that they say, so that no story of it is read. */
export function readSitemap(
  snapshot: Snapshot,
  { from, until, limit, after, skip = 0 }: Parameters<PublicReader['sitemap']>[0],
): readonly SitemapRow[] {
  if (skip > 0 && mostIn(snapshot, from, until) <= skip) return [];
  const isAfter = after && after.publishedAt >= from;
  const rows = snapshot.connection.all(sitemapRows, {
    now: snapshot.now,
    until,
    limit,
    skip,
    after: isAfter ? after.publishedAt : from - 1,
    story: isAfter ? after.story : afterEveryId,
  });
  return rows.map((row) => ({
    story: row.story as StoryId,
    language: row.language as Language,
    path: snapshot.storyPath(row.language, row.section, row.slug),
    publishedAt: row.published_at as Instant,
    modifiedAt: Math.max(row.published_at, row.updated_at ?? -never) as Instant,
  }));
}

/**
 * How many stories of a range there can be at most: those of the weeks that it touches. All weeks are counted at once, and once in a
 * snapshot, for whoever asks of one month asks of all.
 */
function mostIn(snapshot: Snapshot, from: Instant, until: Instant): number {
  const weeks = countedWeeks.get(snapshot) ?? snapshot.connection.all(storiesOfWeeks, {});
  countedWeeks.set(snapshot, weeks);
  const [first, last] = [Math.floor(dayOf(from) / 7), Math.floor(dayOf(until) / 7)];
  return weeks.filter(({ week }) => week >= first && week <= last).reduce((sum, { stories }) => sum + stories, 0);
}

interface Week {
  readonly week: number;
  readonly stories: number;
}

const countedWeeks = new WeakMap<Snapshot, readonly Week[]>();

const storiesOfWeeks = sqlQuery()(
  () => sql<Week>`select cast(floor(day / 7.0) as integer) as week, sum(stories) as stories from days group by week`,
);

const afterEveryId = '\u{10ffff}';

interface Row {
  readonly story: string;
  readonly language: string;
  readonly section: string;
  readonly slug: string;
  readonly published_at: number;
  readonly updated_at: number | null;
}

const sitemapRows = sqlQuery<{
  now: Instant;
  until: Instant;
  limit: number;
  skip: number;
  after: number;
  story: string;
}>()(
  (hole) => sql<Row>`
    select story, language, section, slug, published_at, updated_at from spans
    where (published_at, story) > (${hole('after')}, ${hole('story')}) and published_at < ${hole('until')}
      and shown_from <= ${hole('now')} and shown_until > ${hole('now')}
    order by published_at, story
    limit ${hole('limit')} offset ${hole('skip')}`,
);
