import type { Actor } from '../../../accounts/actor.ts';
import type { HouseAct } from '../../../accounts/may.ts';
import type { DeskReader } from '../../../archive/desk-reader.ts';
import type { Desk } from '../../../desk/desk.ts';
import { saveContributor } from '../../../desk/save-contributor.ts';
import type { RecordReceipt, SaveRecord } from '../../../desk/save-record.ts';
import { saveSection } from '../../../desk/save-section.ts';
import { saveSeries } from '../../../desk/save-series.ts';
import { saveTopic } from '../../../desk/save-topic.ts';
import type { Result } from '../../../kit/result.ts';
import type { Localized } from '../../../story/language.ts';
import type { Refusal } from '../../../story/refusal.ts';
import type { Slug } from '../../../story/slug.ts';
import type { RecordName } from '../words/paper-words.ts';

/** What every record has; of its other fields the forms know by name. */
export interface AnyRecord {
  readonly id: string;
  readonly slug: Slug;
  readonly names: Localized;
  readonly [field: string]: unknown;
}

/** A field of a form: a text in each language of the paper, or one of its own kind. */
export type RecordField =
  | {
      readonly kind: 'localized';
      readonly name: string;
      readonly words: 'name' | 'description' | 'title' | 'biography';
    }
  | { readonly kind: 'slug' | 'parent' | 'accent' | 'position' | 'email' | 'links'; readonly name: string };

/** What tells the screens of one kind of record from those of another. */
export interface RecordKind {
  readonly name: RecordName;
  readonly act: HouseAct;
  readonly fields: readonly RecordField[];
  /** Records by their slugs; all of them, where they are few. */
  readonly list: (reader: DeskReader, page: { limit: number; afterSlug?: string }) => Promise<readonly AnyRecord[]>;
  readonly find: (reader: DeskReader, id: string) => Promise<AnyRecord | null>;
  readonly save: (
    desk: Desk,
    actor: Actor,
    command: SaveRecord<AnyRecord>,
  ) => Promise<Result<RecordReceipt<AnyRecord>, Refusal>>;
  /** Where readers find it, without the slash at the beginning. */
  readonly path: (record: AnyRecord) => string;
}

const names: RecordField = { kind: 'localized', name: 'names', words: 'name' };
const descriptions: RecordField = { kind: 'localized', name: 'descriptions', words: 'description' };
const slug: RecordField = { kind: 'slug', name: 'slug' };

/** The records of a newspaper. Their types meet here: what the desk takes back it has given. */
export const recordKinds: readonly RecordKind[] = [
  {
    name: 'sections',
    act: 'save-section',
    fields: [
      names,
      slug,
      { kind: 'parent', name: 'parent' },
      descriptions,
      { kind: 'accent', name: 'accent' },
      { kind: 'position', name: 'position' },
    ],
    list: async (reader, { afterSlug }) => (afterSlug ? [] : ((await reader.sections()) as never)),
    find: (reader, id) => reader.section(id as never) as never,
    save: saveSection as never,
    path: ({ path }) => String(path),
  },
  {
    name: 'contributors',
    act: 'save-contributor',
    fields: [
      names,
      slug,
      { kind: 'localized', name: 'titles', words: 'title' },
      { kind: 'localized', name: 'biographies', words: 'biography' },
      { kind: 'email', name: 'email' },
      { kind: 'links', name: 'links' },
    ],
    list: (reader, page) => reader.contributors(page) as never,
    find: (reader, id) => reader.contributor(id as never) as never,
    save: saveContributor as never,
    path: ({ slug: own }) => `author/${own}`,
  },
  {
    name: 'topics',
    act: 'save-topic',
    fields: [names, slug, descriptions],
    list: (reader, page) => reader.topics(page) as never,
    find: (reader, id) => reader.topic(id as never) as never,
    save: saveTopic as never,
    path: ({ slug: own }) => `topic/${own}`,
  },
  {
    name: 'series',
    act: 'save-series',
    fields: [names, slug, descriptions],
    list: (reader, page) => reader.allSeries(page) as never,
    find: (reader, id) => reader.series(id as never) as never,
    save: saveSeries as never,
    path: ({ slug: own }) => `series/${own}`,
  },
];
