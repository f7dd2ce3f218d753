import type { StandingPageName } from '../../../story/publication.ts';

/** What has a name and an address: where stories stand, who writes them, what they are about, what they are part of. */
export type RecordName = 'sections' | 'contributors' | 'topics' | 'series';

/** What is said of one kind of record. */
export interface RecordWords {
  /** All of them, and one. */
  readonly many: string;
  readonly one: string;
  readonly add: string;
  readonly none: string;
}

/** The texts of the screens about the newspaper itself. */
export interface PaperWords {
  readonly records: Readonly<Record<RecordName, RecordWords>>;
  readonly saved: string;
  readonly save: string;
  readonly edit: string;
  readonly seeIt: string;
  readonly goTo: string;
  readonly goToHelp: string;
  readonly go: string;
  readonly more: string;
  readonly fields: {
    readonly name: string;
    /** "Name (Hindi)". */
    readonly inLanguage: (field: string, language: string) => string;
    readonly slug: string;
    readonly slugHelp: string;
    readonly description: string;
    readonly parent: string;
    readonly noParent: string;
    readonly accent: string;
    readonly accentHelp: string;
    readonly position: string;
    readonly title: string;
    readonly titleHelp: string;
    readonly biography: string;
    readonly email: string;
    readonly links: string;
    readonly linksHelp: string;
  };
  readonly settings: {
    readonly title: string;
    readonly name: string;
    readonly editions: string;
    readonly nameplate: string;
    readonly tagline: string;
    readonly place: string;
    readonly timeZone: string;
    readonly timeZoneHelp: string;
    readonly organization: string;
    readonly legalName: string;
    readonly email: string;
    readonly foundingYear: string;
    readonly sameAs: string;
    readonly policies: string;
    readonly aiCrawlers: string;
    readonly aiCrawlerChoices: Readonly<Record<'allow' | 'search-only' | 'deny', string>>;
    readonly feeds: string;
    readonly feedChoices: Readonly<Record<'full' | 'excerpt', string>>;
    readonly gates: string;
    readonly gatesHelp: string;
    readonly legalTopics: string;
    readonly legalTopicsHelp: string;
  };
  readonly look: {
    readonly title: string;
    readonly light: string;
    readonly dark: string;
    readonly accent: string;
    readonly paper: string;
    readonly headlineFace: string;
    readonly textFace: string;
    readonly contrast: string;
  };
  readonly pages: {
    readonly title: string;
    readonly names: Readonly<Record<StandingPageName, string>>;
    readonly heading: string;
    readonly text: string;
    readonly textHelp: string;
    readonly missing: string;
    readonly remove: string;
    /** "Line 4: …". */
    readonly line: (line: number, problem: string) => string;
  };
  readonly banner: {
    readonly title: string;
    readonly none: string;
    readonly now: (line: string, until: string) => string;
    readonly line: string;
    readonly lineHelp: string;
    readonly story: string;
    readonly storyHelp: string;
    readonly minutes: string;
    readonly choices: Readonly<Record<'30' | '60' | '180' | '360' | '720', string>>;
    readonly set: string;
    readonly end: string;
    readonly isSet: (milliseconds: number) => string;
    readonly isEnded: string;
    readonly notAStory: string;
  };
}
