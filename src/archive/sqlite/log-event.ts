import type { Instant } from '../../kit/instant.ts';
import type { LogEntry } from '../../story/events.ts';
import type { ActorRef } from '../../story/ids.ts';
import { sealEntry } from '../chain.ts';
import type { Key } from '../key.ts';
import type { Cause } from '../transaction.ts';
import type { Connection } from './connection.ts';
import { query } from './query.ts';

/** What a write touched, for the readers of the log. */
export interface Touched {
  readonly keys: readonly Key[];
  /** The instants at which the same keys change again, by the clock alone. */
  readonly ahead: readonly Instant[];
}

export const nothingTouched: Touched = { keys: [], ahead: [] };

/** How many of the newest entries tell what they touched; whoever follows more slowly than that takes everything for touched. */
const newsKept = 20_000;

/**
 * Writes what happened into the log; answers its number. `version` is the story's, after what happened. Of what touched everything nothing more
 * is kept: whoever reads that entry takes everything for touched.
 */
export function logEvent(
  connection: Connection,
  { at, by, happening }: Cause,
  touched: Touched | 'everything',
  version: number | null = null,
): number {
  const story = 'story' in happening ? happening.story : null;
  const entry = { at, by, story, version, happening: JSON.stringify(happening) };
  const chain = sealEntry(connection.one(newestSeal, {})?.chain ?? null, entry);
  const { rowId: seq } = connection.run(insertEvent, { ...entry, chain });
  if (touched !== 'everything') keepNews(connection, seq, at, touched);
  return seq;
}

function keepNews(connection: Connection, seq: number, at: Instant, { keys, ahead }: Touched): void {
  const still = ahead.filter((instant) => instant > at);
  connection.run(insertNews, { seq, touched: JSON.stringify(keys), ahead: JSON.stringify(still) });
  connection.run(forgetNews, { seq: seq - newsKept });
}

export interface EventRow {
  readonly seq: number;
  readonly at: number;
  readonly by: string;
  readonly happening: string;
}

export function entryOf({ seq, at, by, happening }: EventRow): LogEntry {
  return { seq, at: at as Instant, by: by as ActorRef, happening: JSON.parse(happening) };
}

export const newestSeal = query()((db) =>
  db.selectFrom('events').select(['seq', 'chain']).orderBy('seq', 'desc').limit(1),
);

const insertEvent = query<{
  at: number;
  by: string;
  story: string | null;
  version: number | null;
  happening: string;
  chain: string;
}>()((db, hole) =>
  db.insertInto('events').values({
    at: hole('at'),
    by: hole('by'),
    story: hole('story'),
    version: hole('version'),
    happening: hole('happening'),
    chain: hole('chain'),
  }),
);

const insertNews = query<{ seq: number; touched: string; ahead: string }>()((db, hole) =>
  db.insertInto('news').values({ seq: hole('seq'), touched: hole('touched'), ahead: hole('ahead') }),
);

const forgetNews = query<{ seq: number }>()((db, hole) => db.deleteFrom('news').where('seq', '=', hole('seq')));
