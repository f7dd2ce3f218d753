import type { BylineEntry } from '../../story/contributor.ts';
import type { SeriesId, TopicId } from '../../story/ids.ts';
import type { LeadPicture, Prominence, StoryFields } from '../../story/story.ts';
import type { Digest } from './digest.ts';

/**
 * What a list shows of a release, kept ready so that no list reads a body. Names and paths are not in it: they are looked up when it is
 * read, and so are always the current ones.
 */
export interface CardDetails {
  readonly standfirst: string;
  readonly excerpt: string;
  readonly byline: readonly BylineEntry[];
  /** What stands over the headline: the first topic, else the series. */
  readonly kicker: TopicId | SeriesId | null;
  readonly dateline: string;
  readonly prominence: Prominence;
  readonly picture: LeadPicture | null;
  readonly dateEstimated: boolean;
}

export function cardDetails(fields: StoryFields, digest: Digest, dateEstimated: boolean): CardDetails {
  return {
    standfirst: digest.standfirst,
    excerpt: digest.excerpt,
    byline: fields.byline,
    kicker: fields.topics[0] ?? fields.series,
    dateline: fields.dateline,
    prominence: fields.prominence,
    picture: fields.leadPicture,
    dateEstimated,
  };
}
