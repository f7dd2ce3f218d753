import { sampleContributors } from './cast/contributors.ts';
import { sampleSections } from './cast/sections.ts';
import { sampleSeries } from './cast/series.ts';
import { sampleTopics } from './cast/topics.ts';
import { samplePictures } from './pictures/pictures.ts';
import { type SamplePublication, samplePublication } from './publication.ts';
import type {
  SampleContributor,
  SamplePicture,
  SampleSection,
  SampleStandingPage,
  SampleStory,
  SampleTopic,
} from './sample.ts';
import { sampleStandingPages } from './standing-pages/standing-pages.ts';
import { storiesA } from './stories-a.ts';
import { storiesB } from './stories-b.ts';

/** A whole invented newspaper, in which every key that is referred to exists. */
export interface SampleEdition {
  readonly publication: SamplePublication;
  /** Parents before their subsections, in the order in which they are to stand. */
  readonly sections: readonly SampleSection[];
  readonly contributors: readonly SampleContributor[];
  readonly topics: readonly SampleTopic[];
  readonly series: readonly SampleTopic[];
  readonly pictures: readonly SamplePicture[];
  readonly standingPages: readonly SampleStandingPage[];
  readonly stories: readonly SampleStory[];
}

export const sampleEdition: SampleEdition = {
  publication: samplePublication,
  sections: sampleSections,
  contributors: sampleContributors,
  topics: sampleTopics,
  series: sampleSeries,
  pictures: samplePictures,
  standingPages: sampleStandingPages,
  stories: [...storiesA, ...storiesB],
};
