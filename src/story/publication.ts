import type { HttpUrl } from '../kit/http-url.ts';
import type { BodyBlock } from './document.ts';
import type { Gate } from './gate.ts';
import type { TopicId } from './ids.ts';
import type { Direction, Language } from './language.ts';
import type { Kind } from './story.ts';

/** The newspaper itself. Kept in the archive; there is exactly one. */
export interface Publication {
  readonly name: string;
  /** The languages it is published in, the most important first; never empty. */
  readonly languages: readonly [Edition, ...Edition[]];
  readonly look: Look;
  readonly policies: Policies;
  readonly standingPages: readonly StandingPage[];
  /** Who answers for it, for linked data and the footer. */
  readonly organization: Organization;
  /** Counts every change of these settings, from 1. */
  readonly version: number;
}

/** How the publication appears in one of its languages. */
export interface Edition {
  readonly language: Language;
  readonly direction: Direction;
  /** IANA name, for instance `Asia/Kolkata`. Dates of pages in this language are told in it. */
  readonly timeZone: string;
  /** The nameplate's text in this language. */
  readonly nameplate: string;
  /** One line under the nameplate; may be empty. */
  readonly tagline: string;
  /** The place in the date line; may be empty. */
  readonly place: string;
}

/** What of its look a publication changes without touching code. Colours are CSS hexadecimal (`#7a1f1f`). */
export interface Look {
  /** The one accent colour, on light paper and on dark. */
  readonly accent: string;
  readonly accentDark: string;
  readonly paper: string;
  readonly paperDark: string;
  readonly headlineFace: FontStack;
  readonly textFace: FontStack;
}

/** Well-chosen stacks of system faces. */
export const fontStacks = ['charter', 'georgia', 'iowan', 'times', 'grotesque', 'humanist'] as const;
export type FontStack = (typeof fontStacks)[number];

export interface Policies {
  /** What robots.txt says to crawlers that collect texts for language models. */
  readonly aiCrawlers: 'allow' | 'search-only' | 'deny';
  /** Whether feeds hold the whole text of a story or its first words. */
  readonly feeds: 'full' | 'excerpt';
  /** What each kind of story must pass before it is out; a kind that is not named, the house's own (`gate.ts`). */
  readonly gates?: Readonly<Partial<Record<Kind, readonly Gate[]>>>;
  /** Topics whose stories must be legally passed. */
  readonly legalTopics?: readonly TopicId[];
}

export interface Organization {
  readonly legalName: string;
  readonly email: string;
  readonly foundingYear: number | null;
  /** Profiles elsewhere, for linked data. */
  readonly sameAs: readonly HttpUrl[];
}

export const standingPageNames = ['about', 'contact', 'imprint', 'privacy', 'corrections-policy'] as const;
export type StandingPageName = (typeof standingPageNames)[number];

/** A page that is no story: about, contact … A typed body, once for each language that has it. */
export interface StandingPage {
  readonly name: StandingPageName;
  readonly language: Language;
  readonly title: string;
  readonly body: readonly BodyBlock[];
}

/** The first language, whose addresses bear no prefix. */
export function firstEdition(publication: Publication): Edition {
  return publication.languages[0];
}

/** The edition of a language; null where the publication is not published in it. */
export function editionOf(publication: Publication, language: Language): Edition | null {
  return publication.languages.find((edition) => edition.language === language) ?? null;
}
