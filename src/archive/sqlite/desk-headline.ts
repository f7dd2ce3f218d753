import { foldForSearch } from '../../kit/text.ts';
import type { Connection } from './connection.ts';
import { query } from './query.ts';

/** Keeps the headline of a story's working copy findable for the desk. `key` is the story's row. */
export function keepDeskHeadline(
  connection: Connection,
  key: number,
  headline: string,
  story: 'new' | 'changed',
): void {
  const rowid = BigInt(key);
  if (story === 'changed') connection.run(deleteHeadline, { rowid });
  connection.run(insertHeadline, { rowid, headline: foldForSearch(headline) });
}

const insertHeadline = query<{ rowid: bigint; headline: string }>()((db, hole) =>
  db.insertInto('desk_headlines').values({ rowid: hole('rowid'), headline: hole('headline') }),
);

const deleteHeadline = query<{ rowid: bigint }>()((db, hole) =>
  db.deleteFrom('desk_headlines').where('rowid', '=', hole('rowid')),
);
