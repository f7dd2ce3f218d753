import type { StoryDocument } from '../../story/document.ts';
import type { StoryFields } from '../../story/story.ts';
import { searchRow } from '../search/search-row.ts';
import type { Connection } from './connection.ts';
import { query } from './query.ts';

/** Where the words of releases are indexed, each under its span's key. */
export interface SearchIndex {
  add(key: number, fields: StoryFields, document: StoryDocument): void;
  remove(key: number): void;
}

/** The index of the database that the connection writes to. */
export function searchIndexOn(connection: Connection): SearchIndex {
  return {
    add: (key, fields, document) =>
      void connection.run(insertSearch, { rowid: BigInt(key), ...searchRow(key, fields, document) }),
    remove: (key) => void connection.run(deleteSearch, { rowid: BigInt(key) }),
  };
}

const insertSearch = query<{
  rowid: bigint;
  headline: string;
  standfirst: string;
  body: string;
  tags: string;
}>()((db, hole) =>
  db.insertInto('search').values({
    rowid: hole('rowid'),
    headline: hole('headline'),
    standfirst: hole('standfirst'),
    body: hole('body'),
    tags: hole('tags'),
  }),
);

const deleteSearch = query<{ rowid: bigint }>()((db, hole) =>
  db.deleteFrom('search').where('rowid', '=', hole('rowid')),
);
