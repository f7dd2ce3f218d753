import type { SeriesId, TopicId } from './ids.ts';
import type { Localized } from './language.ts';
import type { Slug } from './slug.ts';

/** What stories are about. */
export interface Topic {
  readonly id: TopicId;
  readonly slug: Slug;
  readonly names: Localized;
  readonly descriptions: Localized;
}

/** What stories are part of: a named run of them, in order of publication. */
export interface Series {
  readonly id: SeriesId;
  readonly slug: Slug;
  readonly names: Localized;
  readonly descriptions: Localized;
}
