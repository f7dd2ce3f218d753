import type { Instant } from '../kit/instant.ts';
import type { CalendarDay } from '../kit/time-zone.ts';
import type { ShownBanner } from '../story/banner.ts';
import type { ComparedLine } from '../story/compare-documents.ts';
import type { Contributor } from '../story/contributor.ts';
import type { FrontArrangement } from '../story/front.ts';
import type { PictureId, StoryId } from '../story/ids.ts';
import type { Language } from '../story/language.ts';
import type { Picture } from '../story/picture.ts';
import type { Edition, Publication, StandingPage } from '../story/publication.ts';
import type { Section } from '../story/section.ts';
import type { GoneStory, ShownPicture, ShownStory, StoryCard } from '../story/shown.ts';
import type { Correction } from '../story/story.ts';
import type { Series, Topic } from '../story/topic.ts';

/*
 * What every page shows, complete before rendering. Paths are absolute, begin with `/`, bear the language's prefix and are not
 * percent-encoded, except an `Address`, which is ready for an `href`.
 */

/** A path with its query, percent-encoded where it must be: `/latest?before=…`. */
export type Address = string;

/** What does not change while stories come and go: all that the head and the main part of a page may know besides their own view. */
export interface Site {
  readonly publication: Publication;
  readonly edition: Edition;
  /** All sections, parents before their children, siblings in their order. */
  readonly sections: readonly Section[];
  /** Scheme, host and port, without a slash at the end: `https://courier.example`. */
  readonly origin: string;
  readonly assets: Assets;
}

/** Addresses of the files that every page asks for. */
export interface Assets {
  readonly css: Address;
  readonly script: Address;
  readonly icon: Address;
  readonly manifest: Address;
}

/** What the masthead is made of: the same for every page of a language and a section. */
export interface MastheadView extends Site {
  /** The section that the page belongs to; null for pages of none. */
  readonly section: Section | null;
  /** The day of the date line, in the edition's zone. */
  readonly today: CalendarDay;
  /** The breaking banner; null where there is none. */
  readonly banner: ShownBanner | null;
}

/** What the tail is made of: the same for every page of a language. */
export interface TailView extends Site {
  /** The six newest stories. */
  readonly recent: readonly StoryCard[];
}

/** What stands between `<head>` and `</head>`. Made by the functions in `head/`. */
export interface Head {
  /** The page's own title; the nameplate follows it, unless this is the front page. */
  readonly title: string;
  readonly description: string;
  /** Where the page stands for good; null for pages that are found at any address (not found, gone). */
  readonly canonical: Address | null;
  readonly index: boolean;
  /** How the whole page is set: the front page has a large nameplate, a gallery hangs on dark paper. */
  readonly setting: 'front' | 'page' | 'gallery';
  readonly kind: 'website' | 'article' | 'profile';
  /** Texts for social cards, where they differ. */
  readonly social: { readonly title: string; readonly description: string };
  readonly image: HeadImage | null;
  /** The page in all its languages, itself included; empty where it has one only. */
  readonly alternates: readonly Alternate[];
  readonly feeds: readonly FeedLink[];
  readonly article: ArticleFacts | null;
  /** One schema.org graph. */
  readonly linkedData: readonly LinkedData[];
}

export interface HeadImage {
  readonly address: Address;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export interface Alternate {
  readonly language: Language;
  readonly path: string;
}

export interface FeedLink {
  readonly type: 'rss' | 'atom' | 'json';
  readonly title: string;
  readonly address: Address;
}

/** Open Graph's article properties. */
export interface ArticleFacts {
  readonly publishedAt: Instant;
  readonly modifiedAt: Instant | null;
  readonly section: string;
  readonly authors: readonly Address[];
  readonly tags: readonly string[];
}

export type LinkedData = { readonly [key: string]: LinkedValue };
export type LinkedValue = string | number | boolean | LinkedData | readonly LinkedValue[];

/** One page of a list of stories, newest first. */
export interface StoryList {
  /** This page's own address. */
  readonly own: Address;
  readonly stories: readonly StoryCard[];
  /** The next page; null at the end. */
  readonly older: Address | null;
  /** The first page; null where this is it. */
  readonly newest: Address | null;
}

export interface HomeView {
  readonly front: FrontArrangement;
  /** The day in the edition's zone: a front tells the time of this day's stories only. */
  readonly today: CalendarDay;
  readonly alternates: readonly Alternate[];
}

/** A section's or subsection's page: a front on its first page, then older stories as a list. */
export interface SectionView {
  readonly section: Section;
  /** Null on older pages. */
  readonly front: FrontArrangement | null;
  readonly today: CalendarDay;
  readonly list: StoryList;
  readonly alternates: readonly Alternate[];
}

export interface StoryView {
  readonly story: ShownStory;
  /** The made image of the story for social networks. */
  readonly card: HeadImage | null;
}

/** What changed in a story since it came out. */
export interface ChangesView {
  readonly story: ShownStory;
  /** Newest first; the last is that it came out. */
  readonly changes: readonly PublicChange[];
}

export interface PublicChange {
  readonly at: Instant;
  readonly reason: 'first' | 'update' | 'correction';
  /** In the editor's words; may be empty. */
  readonly note: string;
  /** The texts of the corrections that came with it. */
  readonly corrections: readonly string[];
  /** The lines that are not as they were; none for the first. */
  readonly lines: readonly ComparedLine[];
}

export interface ContributorView {
  readonly contributor: Contributor;
  readonly portrait: ShownPicture | null;
  readonly list: StoryList;
  readonly alternates: readonly Alternate[];
}

export interface TopicView {
  readonly topic: Topic;
  readonly list: StoryList;
  readonly alternates: readonly Alternate[];
}

export interface SeriesView {
  readonly series: Series;
  readonly list: StoryList;
  readonly alternates: readonly Alternate[];
}

export interface LatestView {
  readonly list: StoryList;
  readonly alternates: readonly Alternate[];
}

export interface MonthOfYear {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** `/archive`: every month that has stories, newest first. */
export interface ArchiveView {
  readonly months: readonly MonthOfYear[];
  readonly alternates: readonly Alternate[];
}

/** `/archive/2026/11`. */
export interface ArchiveMonthView {
  readonly month: MonthOfYear;
  /** The days to offer, ascending; empty to offer none. */
  readonly days: readonly CalendarDay[];
  readonly list: StoryList;
  readonly earlier: MonthOfYear | null;
  readonly later: MonthOfYear | null;
}

/** `/archive/2026/11/23`. */
export interface ArchiveDayView {
  readonly day: CalendarDay;
  readonly list: StoryList;
  readonly earlier: CalendarDay | null;
  readonly later: CalendarDay | null;
}

export interface SearchView {
  /** As typed; empty where nothing was asked yet. */
  readonly text: string;
  readonly filters: SearchFilters;
  readonly choices: SearchChoices;
  readonly remarks: readonly SearchRemark[];
  readonly hits: readonly SearchHitView[];
  readonly next: Address | null;
}

export interface SearchFilters {
  readonly section: Section | null;
  readonly contributor: Contributor | null;
  readonly topic: Topic | null;
  /** First and last day asked for, both included. */
  readonly from: CalendarDay | null;
  readonly until: CalendarDay | null;
}

/** Whom and what a search can be narrowed to, by name. */
export interface SearchChoices {
  readonly contributors: readonly SearchChoice[];
  readonly topics: readonly SearchChoice[];
}

export interface SearchChoice {
  readonly slug: string;
  readonly name: string;
}

/** What of a question could not be meant: a name that nothing bears, a day that is none, a last day before the first. */
export type SearchRemark =
  | { readonly kind: 'unknown' | 'no-date'; readonly text: string }
  | { readonly kind: 'backwards' };

export interface SearchHitView {
  readonly story: StoryCard;
  /** Text and matches alternate, beginning with text (which may be empty). */
  readonly snippet: readonly string[];
}

export interface CorrectionsView {
  readonly corrections: readonly { readonly correction: Correction; readonly story: StoryCard }[];
  /** This page's own address. */
  readonly own: Address;
  readonly older: Address | null;
  readonly newest: Address | null;
  readonly alternates: readonly Alternate[];
}

export interface StandingView {
  readonly page: StandingPage;
  /** What the page's blocks name. */
  readonly pictures: ReadonlyMap<PictureId, Picture>;
  readonly alsoRead: AlsoReadTargets;
  readonly alternates: readonly Alternate[];
}

/** What also-reads lead to: by story id, and by headline for those that name one. */
export type AlsoReadTargets = ReadonlyMap<StoryId | string, { readonly headline: string; readonly path: string }>;

export interface NotFoundView {
  /** Words to look for, guessed from the address; may be empty. */
  readonly guess: string;
}

export interface GoneView {
  readonly gone: GoneStory;
}
