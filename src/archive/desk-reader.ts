import type { Instant } from '../kit/instant.ts';
import type { Banner } from '../story/banner.ts';
import type { Contributor } from '../story/contributor.ts';
import type { LogEntry } from '../story/events.ts';
import type { HouseRules } from '../story/house-rules/house-rule.ts';
import type {
  ActorRef,
  ContributorId,
  PictureId,
  RemarkId,
  RevisionId,
  SectionId,
  SeriesId,
  StaffId,
  StoryId,
  TokenId,
  TopicId,
} from '../story/ids.ts';
import type { Language } from '../story/language.ts';
import type { Picture } from '../story/picture.ts';
import type { Plan } from '../story/plan.ts';
import type { Publication } from '../story/publication.ts';
import type { Remark } from '../story/remark.ts';
import type { Section } from '../story/section.ts';
import type { StepMark } from '../story/sittings.ts';
import type { KeptStep } from '../story/step.ts';
import type { Correction, Revision, Story } from '../story/story.ts';
import type { Series, Topic } from '../story/topic.ts';
import type { AccountsReader } from './accounts-reader.ts';
import type { DeskCard, DeskQuery } from './desk-list.ts';
import type { Mentioned } from './mentioned.ts';
import type { PlannedCard, PlansAsked } from './planned.ts';
import type { PreviewLink } from './preview-link.ts';

/** Everything that the archive holds, whatever readers may see of it. For the desk, never for a public page. */
export interface DeskReader extends AccountsReader {
  /** Null while the archive holds no publication yet. */
  publication(): Promise<Publication | null>;
  story(id: StoryId): Promise<Story | null>;
  /** The versions that a story and its document are at, without the rest of it. */
  versions(id: StoryId): Promise<Pick<Story, 'version' | 'documentVersion'> | null>;
  revision(id: RevisionId): Promise<Revision | null>;
  /** The number of a story's newest revision, whether it is out or not; 0 where it has none. */
  lastRevision(story: StoryId): Promise<number>;
  /** All revisions of a story, oldest first. */
  revisions(story: StoryId): Promise<readonly Revision[]>;
  corrections(story: StoryId): Promise<readonly Correction[]>;
  /** One page of a list of stories, in the list's order; a fixed number of queries. */
  stories(query: DeskQuery): Promise<readonly DeskCard[]>;
  /** Entries of the log about a story after `seq` or since `version`, oldest first. */
  history(
    story: StoryId,
    page: { readonly afterSeq?: number; readonly sinceVersion?: number; readonly limit: number },
  ): Promise<readonly LogEntry[]>;
  /** The entry that the log begins with; null for an empty log. */
  firstEntry(): Promise<LogEntry | null>;
  /** The newest entry of the log about a story. */
  lastEntry(story: StoryId): Promise<LogEntry | null>;
  /**
   * The steps that lead from a version of a story's document towards the present one, oldest first, at most `limit`. They begin later
   * than asked for, or there are none, where the way from that version is not kept any more.
   */
  steps(story: StoryId, page: { readonly afterVersion: number; readonly limit: number }): Promise<readonly KeptStep[]>;
  /** The steps of a story that are kept, oldest first, without what they do. */
  stepMarks(story: StoryId): Promise<readonly StepMark[]>;
  lastStep(story: StoryId): Promise<KeptStep | null>;
  /** The instant of the newest entry of the log that tells of an actor's saving a story's document. */
  lastTold(story: StoryId, by: ActorRef): Promise<Instant | null>;
  /** Entries of the log about a story, newest first; only those older than `beforeSeq`. */
  newestHistory(
    story: StoryId,
    page: { readonly beforeSeq?: number; readonly limit: number },
  ): Promise<readonly LogEntry[]>;
  /** Whether any story (but `except`) has, had or will have this address. */
  addressTaken(address: {
    readonly language: Language;
    readonly section: SectionId;
    readonly slug: string;
    readonly except?: StoryId;
  }): Promise<boolean>;
  /** The story that an import made of this item of this source. */
  imported(source: string, key: string): Promise<StoryId | null>;
  /** What is planned of a story; null where nothing ever was. */
  plan(story: StoryId): Promise<Plan | null>;
  plans(stories: readonly StoryId[]): Promise<readonly Plan[]>;
  /** Stories with their plans, by deadline, the soonest first. */
  planned(asked: PlansAsked): Promise<readonly PlannedCard[]>;
  remark(id: RemarkId): Promise<Remark | null>;
  /** Every remark on a story, settled ones too, oldest first. */
  remarks(story: StoryId): Promise<readonly Remark[]>;
  /** A number that rises with every change of a story's remarks that is more than moving along with the words around; 0 while there are none. */
  remarksChange(story: StoryId): Promise<number>;
  /** Open remarks in which somebody is mentioned, the newest first. */
  mentionsOf(staff: StaffId, limit: number): Promise<readonly Mentioned[]>;
  previewLinkByHash(hash: string): Promise<PreviewLink | null>;
  /** Every link to a preview of a story, oldest first; those past and taken back too. */
  previewLinks(story: StoryId): Promise<readonly PreviewLink[]>;
  /** The house rules of a language; an empty list where there never was one. */
  houseRules(language: Language): Promise<HouseRules>;
  /** The banner that was set last for a language, unless it was taken away; its time may have passed. */
  banner(language: Language): Promise<Banner | null>;
  section(id: SectionId): Promise<Section | null>;
  sections(): Promise<readonly Section[]>;
  /** The section that has, or ever had, this path. */
  sectionByPath(path: string): Promise<Section | null>;
  /** Every path that a section has or had. */
  sectionPaths(): Promise<readonly { readonly path: string; readonly section: SectionId }[]>;
  /** Every slug that a contributor, topic or series has or had. */
  slugs(): Promise<readonly { readonly slug: string; readonly bearer: ContributorId | TopicId | SeriesId }[]>;
  contributor(id: ContributorId): Promise<Contributor | null>;
  /** Whoever has this slug or had it, for it stays theirs; so of topics and series. */
  contributorBySlug(slug: string): Promise<Contributor | null>;
  contributors(page: { readonly limit: number; readonly afterSlug?: string }): Promise<readonly Contributor[]>;
  /** Those with a name that holds every word of a text, the last one perhaps only begun; by slug. */
  contributorsNamed(text: string, limit: number): Promise<readonly Contributor[]>;
  topicsNamed(text: string, limit: number): Promise<readonly Topic[]>;
  topic(id: TopicId): Promise<Topic | null>;
  topicBySlug(slug: string): Promise<Topic | null>;
  topics(page: { readonly limit: number; readonly afterSlug?: string }): Promise<readonly Topic[]>;
  series(id: SeriesId): Promise<Series | null>;
  seriesBySlug(slug: string): Promise<Series | null>;
  allSeries(page: { readonly limit: number; readonly afterSlug?: string }): Promise<readonly Series[]>;
  picture(id: PictureId): Promise<Picture | null>;
  pictureByHash(hash: string): Promise<Picture | null>;
  tokens(): Promise<readonly Token[]>;
  tokenByHash(hash: string): Promise<Token | null>;
}

/** A key by which another program signs in. The secret itself is not kept, only its SHA-256. */
export interface Token {
  readonly id: TokenId;
  readonly name: string;
  readonly role: string;
  /** Where a section editor's token holds; empty for other roles. */
  readonly sections: readonly SectionId[];
  readonly hash: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly revokedAt: Instant | null;
}
