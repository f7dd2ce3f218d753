import type { Instant } from '../../kit/instant.ts';
import { languagePrefix, storyPath } from '../../story/address.ts';
import type { Contributor } from '../../story/contributor.ts';
import type { ContributorId, PictureId, SectionId, SeriesId, TopicId } from '../../story/ids.ts';
import type { Language } from '../../story/language.ts';
import type { Picture } from '../../story/picture.ts';
import type { Section } from '../../story/section.ts';
import type { Slug } from '../../story/slug.ts';
import type { Series, Topic } from '../../story/topic.ts';
import type { Connection } from './connection.ts';
import type { Furniture } from './furniture.ts';
import type { Subject, SubjectId } from './subjects.ts';

/** By what a search decides how to go through its index. */
export interface SearchPace {
  /** Tells milliseconds; a search that takes too long ends early. */
  readonly stopwatch: () => number;
  /** A word that no more releases have than these is gone through at once. */
  readonly few: number;
}

/** One connection within one transaction for reading, at one instant; and what has been read in it by id already. */
export class Snapshot {
  readonly connection: Connection;
  readonly now: Instant;
  readonly pace: SearchPace;
  readonly #furniture: () => Furniture;
  #read: Furniture | null = null;
  readonly #subjects = new Map<SubjectId, Subject | null>();

  constructor(connection: Connection, now: Instant, furniture: () => Furniture, pace: SearchPace) {
    this.connection = connection;
    this.now = now;
    this.#furniture = furniture;
    this.pace = pace;
  }

  get furniture(): Furniture {
    this.#read ??= this.#furniture();
    return this.#read;
  }

  section(id: string): Section {
    const section = this.furniture.sectionById.get(id as SectionId);
    if (!section) throw new Error(`There is no ${id}.`);
    return section;
  }

  /** Absolute path of a story, language prefix included. */
  storyPath(language: string, section: string, slug: string): string {
    return storyPath(this.furniture.publication, language as Language, this.section(section).path, slug as Slug);
  }

  languagePrefix(language: string): string {
    return languagePrefix(this.furniture.publication, language as Language);
  }

  /** Reads contributors, topics, series and pictures, of whatever kinds the ids are, in one query at most; those read before are not read again. */
  loadSubjects(ids: Iterable<SubjectId>): void {
    const missing = [...new Set(ids)].filter((id) => !this.#subjects.has(id));
    if (missing.length === 0) return;
    const found = this.furniture.subjects.read(missing);
    for (const id of missing) this.#subjects.set(id, found.get(id) ?? null);
  }

  contributor(id: ContributorId): Contributor | null {
    return (this.#subjects.get(id) as Contributor | undefined) ?? null;
  }

  topic(id: TopicId): Topic | null {
    return (this.#subjects.get(id) as Topic | undefined) ?? null;
  }

  series(id: SeriesId): Series | null {
    return (this.#subjects.get(id) as Series | undefined) ?? null;
  }

  /** A picture that was read before, unless its rights have ended. */
  picture(id: PictureId): Picture | null {
    const picture = this.#subjects.get(id) as Picture | null | undefined;
    return picture && (picture.rights.until === null || this.now < picture.rights.until) ? picture : null;
  }
}
