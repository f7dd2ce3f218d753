import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import { type SealedEntry, sealEntry } from '../../chain.ts';
import type { Finding } from '../../finding.ts';
import type { Connection } from '../connection.ts';
import { query, sqlQuery } from '../query.ts';

/** The log: numbered from 1, or from where a newspaper was started, without a gap, sealed without a break, and no reader of it ahead of it. */
export async function checkLog(
  connection: Connection,
  progress: (done: number, total: number) => void,
): Promise<readonly Finding[]> {
  const seals = await brokenSeal(connection, progress);
  const gaps = connection.all(gapsInLog, {}).map(({ seq }) => finding(`Entry ${seq} is missing.`));
  const ahead = connection
    .all(cursorsAhead, {})
    .map(({ reader, seq }) => finding(`“${reader}” has read up to entry ${seq}, which is not there.`));
  const versions = connection
    .all(versionsWithoutEntry, {})
    .map(({ id, version }) => finding(`No entry and no step tells of version ${version} of ${id}.`));
  const steps = connection
    .all(documentsWithoutStep, {})
    .map(({ id, version }) => finding(`The steps of ${id} do not lead to version ${version} of its document.`));
  return [...gaps, ...seals, ...ahead, ...versions, ...steps];
}

/** The first entry whose seal does not fit; those after it tell nothing more. Entries from before there were seals have none. */
async function brokenSeal(
  connection: Connection,
  progress: (done: number, total: number) => void,
): Promise<readonly Finding[]> {
  const total = connection.one(entryCount, {})?.count ?? 0;
  let before: string | null = null;
  let done = 0;
  for (const { seq, chain, ...entry } of connection.iterate(sealedEntries, {})) {
    if (chain === null ? before !== null : chain !== sealEntry(before, entry as SealedEntry))
      return [finding(`Entry ${seq} or the one before it was changed after it was written: its seal does not fit.`)];
    before = chain;
    if (++done % entriesAtOnce > 0) continue;
    progress(done, total);
    await nextTurn();
  }
  return [];
}

const entriesAtOnce = 20_000;

const entryCount = query()((db) =>
  db.selectFrom('events').select((select) => select.fn.countAll<number>().as('count')),
);

const sealedEntries = query()((db) =>
  db.selectFrom('events').select(['seq', 'chain', 'at', 'by', 'story', 'version', 'happening']).orderBy('seq'),
);

function finding(problem: string): Finding {
  return { check: 'log', subject: 'events', problem };
}

const gapsInLog = sqlQuery()(
  () => sql<{ seq: number }>`
    select before.seq + 1 as seq
    from (select coalesce(min(seq) - 1, 0) as seq from events where kind = 'newspaper-started' union all select seq from events) as before
    where before.seq < (select max(seq) from events)
      and not exists (select 1 from events as next where next.seq = before.seq + 1)
    limit 100`,
);

const cursorsAhead = sqlQuery()(
  () => sql<{ reader: string; seq: number }>`
    select reader, seq from cursors where seq > (select coalesce(max(seq), 0) from events) limit 100`,
);

/** The newest entry or step of a story tells of the version that it is at. */
const versionsWithoutEntry = sqlQuery()(
  () => sql<{ id: string; version: number }>`
    select id, version from stories as s
    where version is not (
      select version from events where story = s.id and version is not null order by seq desc limit 1
    ) and version is not (
      select story_version from steps where story = s.id order by version desc limit 1
    )
    limit 100`,
);

/** A story that has steps has them without a gap, up to the version that its document is at. */
const documentsWithoutStep = sqlQuery()(
  () => sql<{ id: string; version: number }>`
    select s.id, s.document_version as version from stories as s
    join (select story, count(*) as steps, min(version) as first, max(version) as last from steps group by story) as k
      on k.story = s.id
    where k.last <> s.document_version or k.last - k.first + 1 <> k.steps
    limit 100`,
);
