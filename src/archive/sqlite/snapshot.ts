import { sql } from 'kysely';
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
import { sqlQuery } from './query.ts';

/** One connection within one transaction for reading, at one instant; and what has been read in it by id already. */
export class Snapshot {
  readonly connection: Connection;
  readonly now: Instant;
  /** Tells milliseconds; only for what may be given up because it takes too long. */
  readonly stopwatch: () => number;
  readonly #furniture: () => Furniture;
  #read: Furniture | null = null;
  readonly #subjects = new Map<string, Subject | null>();

  constructor(connection: Connection, now: Instant, furniture: () => Furniture, stopwatch: () => number) {
    this.connection = connection;
    this.now = now;
    this.#furniture = furniture;
    this.stopwatch = stopwatch;
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

  /** Reads contributors, topics, series and pictures, of whatever kinds the ids are, in one query; those read before are not read again. */
  loadSubjects(ids: Iterable<SubjectId>): void {
    const missing = [...new Set(ids)].filter((id) => !this.#subjects.has(id));
    if (missing.length === 0) return;
    for (const id of missing) this.#subjects.set(id, null);
    for (const { id, data } of this.connection.all(subjectsByIds, { ids: JSON.stringify(missing) }))
      this.#subjects.set(id, JSON.parse(data) as Subject);
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

export type SubjectId = ContributorId | TopicId | SeriesId | PictureId;
type Subject = Contributor | Topic | Series | Picture;

const subjectsByIds = sqlQuery<{ ids: string }>()((hole) => {
  const ofTable = (table: string) => sql`
    select s.id, s.data from json_each(${hole('ids')}) as asked cross join ${sql.table(table)} as s on s.id = asked.value`;
  const tables = ['contributors', 'topics', 'series', 'pictures'].map(ofTable);
  return sql<{ id: string; data: string }>`${sql.join(tables, sql` union all `)}`;
});
