import type { Banner } from '../../story/banner.ts';
import type { SectionId } from '../../story/ids.ts';
import type { Publication } from '../../story/publication.ts';
import type { Section } from '../../story/section.ts';
import { unstartedPublication } from '../unstarted-publication.ts';
import { everyBanner } from './banner-rows.ts';
import type { Connection } from './connection.ts';
import { allSections, everyPath, inOrder, thePublication } from './desk-reader.ts';
import { newestEntry } from './newest-entry.ts';
import { Subjects } from './subjects.ts';

/** What nearly every page needs: the publication and its sections, as one snapshot sees them. */
export interface Furniture {
  /** The number of the newest entry of the log. */
  readonly logHead: number;
  readonly publication: Publication;
  /** Parents before their children, siblings in their order. */
  readonly sections: readonly Section[];
  readonly sectionById: ReadonlyMap<SectionId, Section>;
  /** Of every path that a section has or had. */
  readonly sectionByPath: ReadonlyMap<string, Section>;
  readonly banners: readonly Banner[];
  readonly subjects: Subjects;
}

/** Remembers one connection's furniture for as long as SQLite says that nothing was committed since. */
export class FurnitureKeeper {
  readonly #connection: Connection;
  #version: number | null = null;
  #kept: Furniture | null = null;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** To be asked within a transaction for reading: the snapshot's version is what proves that the kept one holds. */
  furniture(): Furniture {
    const version = this.#connection.dataVersion();
    if (!this.#kept || version !== this.#version) this.#kept = readFurniture(this.#connection);
    this.#version = version;
    return this.#kept;
  }
}

function readFurniture(connection: Connection): Furniture {
  const row = connection.one(thePublication, {});
  const sections = inOrder(connection.all(allSections, {}).map(({ data }) => JSON.parse(data) as Section));
  const sectionById = new Map(sections.map((section) => [section.id, section]));
  return {
    logHead: newestEntry(connection),
    publication: row ? (JSON.parse(row.data) as Publication) : unstartedPublication,
    sections,
    banners: connection.all(everyBanner, {}).map(({ data }) => JSON.parse(data) as Banner),
    subjects: new Subjects(connection),
    sectionById,
    sectionByPath: new Map(
      connection.all(everyPath, {}).flatMap(({ path, section }) => {
        const owner = sectionById.get(section as SectionId);
        return owner ? [[path, owner] as const] : [];
      }),
    ),
  };
}
