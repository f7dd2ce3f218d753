import type { BylineRole } from '../../story/contributor.ts';
import type { StandingPageName } from '../../story/publication.ts';
import type { Kind } from '../../story/story.ts';

/** Every text of the reader's pages, in one language. Short and plain; functions where a word must stand inside. */
export interface Words {
  readonly skip: string;
  readonly menu: string;
  readonly sections: string;
  readonly breaking: string;
  /** "English edition": the languages's own name comes in. */
  readonly edition: (language: string) => string;
  readonly frontPage: (nameplate: string) => string;
  readonly search: string;
  readonly searchFor: string;
  readonly latest: string;
  readonly inBrief: string;
  readonly moreFrom: (section: string) => string;
  readonly older: string;
  readonly newest: string;
  readonly recent: string;
  /** How a kind is named over a headline; empty where a story of it needs no name. */
  readonly kinds: Readonly<Record<Kind, string>>;
  /** What stands before the names of a byline role; empty for the writers. */
  readonly roles: Readonly<Record<BylineRole, string>>;
  readonly published: string;
  readonly updated: string;
  /** A date that an import had to guess. */
  readonly around: (date: string) => string;
  readonly alsoRead: string;
  readonly alsoIn: string;
  readonly topics: string;
  readonly topic: string;
  readonly series: string;
  readonly partOf: (series: string) => string;
  readonly contents: string;
  readonly keyPoints: string;
  readonly keyMoments: string;
  readonly table: string;
  readonly code: string;
  readonly correction: string;
  readonly corrections: string;
  /** A story's public change history. */
  readonly changes: {
    readonly link: string;
    readonly of: (headline: string) => string;
    readonly introduction: string;
    readonly back: string;
    readonly reasons: { readonly first: string; readonly update: string; readonly correction: string };
    readonly moved: string;
    /** A picture or another thing without words. */
    readonly thing: string;
  };
  readonly noCorrections: string;
  /** What a screen reader says of a mark at a corrected passage. */
  readonly correctedHere: (number: number) => string;
  readonly correctedPassage: string;
  readonly embed: {
    readonly show: (provider: string) => string;
    readonly why: (provider: string) => string;
  };
  readonly contributor: string;
  readonly storiesBy: (name: string) => string;
  readonly storiesOn: (topic: string) => string;
  readonly archive: string;
  readonly archiveIntroduction: string;
  readonly earlier: string;
  readonly later: string;
  readonly noStories: string;
  readonly emptyPaper: { readonly title: string; readonly text: string };
  /** Where no newspaper was started yet: for whoever runs this Dateline. */
  readonly unstarted: {
    readonly title: string;
    readonly text: string;
    readonly own: string;
    readonly start: string;
    readonly bring: string;
  };
  readonly find: {
    readonly title: string;
    readonly prompt: string;
    readonly hint: string;
    readonly all: string;
    readonly section: string;
    readonly from: string;
    readonly until: string;
    readonly by: string;
    readonly about: string;
    readonly everybody: string;
    readonly allTopics: string;
    readonly unknown: (text: string) => string;
    readonly noDate: (text: string) => string;
    readonly backwards: string;
    readonly nothing: (text: string) => string;
    readonly advice: string;
    readonly more: string;
    readonly resultsFor: (text: string) => string;
  };
  readonly notFound: { readonly title: string; readonly text: string };
  readonly gone: { readonly title: string; readonly text: string; readonly since: string };
  readonly standing: Readonly<Record<StandingPageName, string>>;
  readonly feed: string;
  readonly footer: string;
  readonly topOfPage: string;
}
