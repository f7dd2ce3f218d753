import type { Instant } from '../kit/instant.ts';
import type { ShownBanner } from '../story/banner.ts';
import type { Contributor } from '../story/contributor.ts';
import type { ContributorId, PictureId, SectionId, SeriesId, StoryId, TopicId } from '../story/ids.ts';
import type { Language } from '../story/language.ts';
import type { Picture } from '../story/picture.ts';
import type { Publication } from '../story/publication.ts';
import type { Section } from '../story/section.ts';
import type { GoneStory, ShownStory, ShownVersion, StoryCard } from '../story/shown.ts';
import type { Slug } from '../story/slug.ts';
import type { Correction, Kind } from '../story/story.ts';
import type { Series, Topic } from '../story/topic.ts';

/**
 * Everything that may be seen outside at one instant, and nothing else: what is scheduled, embargoed, withdrawn or only being
 * written cannot be asked for here. Every method costs a fixed, small number of queries.
 */
export interface PublicReader {
  readonly now: Instant;
  /** The number of the newest entry of the log in this snapshot; 0 for an empty log. */
  logHead(): Promise<number>;
  publication(): Promise<Publication>;
  /** All sections, parents before their children, siblings in their order. */
  sections(): Promise<readonly Section[]>;
  /** The breaking banner of a language; null where there is none now. */
  banner(language: Language): Promise<ShownBanner | null>;
  /** What stands at a path of a language (without the language prefix, segments decoded): `['world', 'flood-gates-hold']`. */
  find(language: Language, segments: readonly string[]): Promise<Found>;
  /** The stories of these ids that are shown, in the order asked for. */
  stories(ids: readonly StoryId[]): Promise<readonly ShownStory[]>;
  /** One page of a list, newest first. */
  list(query: ListQuery): Promise<readonly StoryCard[]>;
  /** Several lists at the price of one; the answers stand in the order of the questions. */
  lists(queries: readonly ListQuery[]): Promise<readonly (readonly StoryCard[])[]>;
  /** Whoever has this slug, or had it: then `slug` says what it is now. So of topics and series. */
  contributor(slug: string): Promise<Contributor | null>;
  topic(slug: string): Promise<Topic | null>;
  series(slug: string): Promise<Series | null>;
  /** Contributors and topics that occur in stories shown in a language, for indexes; keyset by slug. */
  contributors(language: Language, page: SlugPage): Promise<readonly Contributor[]>;
  topics(language: Language, page: SlugPage): Promise<readonly Topic[]>;
  /**
   * Whether there may be more than `count` of each of them: told from lists that ever had a story, of which none is read, so that only no is
   * certain. For whoever would show all or none.
   */
  mayHaveMore(language: Language, count: number): Promise<{ readonly contributors: boolean; readonly topics: boolean }>;
  /** The versions of a story that readers have been shown up to now, oldest first; none where the story is not shown. */
  versions(story: StoryId): Promise<readonly ShownVersion[]>;
  /** Public corrections of shown stories, newest first, each with its story's card. */
  corrections(
    language: Language,
    page: { readonly limit: number; readonly before?: CorrectionPlace },
  ): Promise<readonly ShownCorrection[]>;
  search(query: SearchQuery): Promise<SearchResult>;
  /** The months, newest first, in which a language has shown stories (in that edition's zone); from an index. */
  months(language: Language): Promise<readonly Month[]>;
  /** Rows for a sitemap: shown stories of every language published in `[from, until)`, oldest first, keyset by place. */
  sitemap(range: {
    readonly from: Instant;
    readonly until: Instant;
    readonly limit: number;
    readonly after?: ListPlace;
    /** Rows to pass over first, by the index alone; for the parts of a month that is too long for one file. */
    readonly skip?: number;
  }): Promise<readonly SitemapRow[]>;
  /** The picture of a hash, where something that is shown uses it: a story, a contributor's portrait, a standing page. */
  picture(hash: string): Promise<Picture | null>;
  /** The pictures of these ids, where something that is shown uses them; for portraits and standing pages. */
  pictures(ids: readonly PictureId[]): Promise<readonly Picture[]>;
  /** The next instant after `now` at which a release begins or ends or an embargo passes, of any story; null where nothing lies ahead. */
  nextChange(): Promise<Instant | null>;
}

export type Found =
  | { readonly kind: 'story'; readonly story: StoryId }
  | { readonly kind: 'section'; readonly section: Section }
  /** The canonical path to answer with, one permanent redirect away, prefix included. */
  | { readonly kind: 'moved'; readonly path: string }
  | { readonly kind: 'gone'; readonly story: GoneStory }
  | { readonly kind: 'nothing' };

export type ListKey =
  | { readonly kind: 'latest' }
  | { readonly kind: 'section'; readonly section: SectionId }
  | { readonly kind: 'topic'; readonly topic: TopicId }
  | { readonly kind: 'contributor'; readonly contributor: ContributorId }
  | { readonly kind: 'series'; readonly series: SeriesId }
  | { readonly kind: 'story-kind'; readonly of: Kind };

export interface ListQuery {
  readonly list: ListKey;
  readonly language: Language;
  /** 1 to 200. */
  readonly limit: number;
  /** Only stories that stand after this place (older). */
  readonly before?: ListPlace;
  /** Only stories published in `[from, until)`. */
  readonly from?: Instant;
  readonly until?: Instant;
}

/** The place of a story in a list: by date of publication, then by id; both descending. */
export interface ListPlace {
  readonly publishedAt: Instant;
  readonly story: StoryId;
}

export interface SlugPage {
  readonly limit: number;
  readonly after?: Slug;
}

export interface CorrectionPlace {
  readonly at: Instant;
  readonly correction: Correction['id'];
}

export interface ShownCorrection {
  readonly correction: Correction;
  readonly story: StoryCard;
}

export interface SearchQuery {
  /** As typed: words that must all occur, "phrases in quotes". At most 200 characters count. */
  readonly text: string;
  readonly language: Language;
  readonly section?: SectionId;
  readonly contributor?: ContributorId;
  readonly topic?: TopicId;
  readonly from?: Instant;
  readonly until?: Instant;
  readonly limit: number;
  /** Continues a result: where its `next` pointed. */
  readonly after?: string;
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** Hands back to `after` for more; null at the end. */
  readonly next: string | null;
}

export interface SearchHit {
  readonly story: StoryCard;
  /** Some words around the first match. Text and matches alternate, beginning with text (which may be empty): text, match, text … */
  readonly snippet: readonly string[];
}

export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

export interface SitemapRow {
  readonly story: StoryId;
  readonly language: Language;
  readonly path: string;
  readonly publishedAt: Instant;
  readonly modifiedAt: Instant;
}
