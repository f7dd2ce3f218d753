import type { SamplePublication } from '../../sample/publication.ts';
import type {
  SampleContributor,
  SamplePicture,
  SampleSection,
  SampleStandingPage,
  SampleStory,
  SampleTopic,
} from '../../sample/sample.ts';

/** A whole sample edition as data. */
export interface SampleEdition {
  readonly publication: SamplePublication;
  readonly sections: readonly SampleSection[];
  readonly contributors: readonly SampleContributor[];
  readonly topics: readonly SampleTopic[];
  readonly series: readonly SampleTopic[];
  readonly pictures: readonly SamplePicture[];
  readonly standingPages: readonly SampleStandingPage[];
  readonly stories: readonly SampleStory[];
}
