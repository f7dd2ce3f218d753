import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CheckProgress } from '../../check-progress.ts';
import type { Finding } from '../../finding.ts';
import { Connection } from '../connection.ts';
import { checkBeside } from './check-beside.ts';
import { checkLog } from './check-log.ts';
import { checkNames } from './check-names.ts';
import { keptLists } from './check-projection.ts';
import { checkReferences } from './check-references.ts';
import { checkRemarks } from './check-remarks.ts';
import { checkSections } from './check-sections.ts';
import { checkSlugs } from './check-slugs.ts';
import { checkStory } from './check-story.ts';
import { CheckedCounts } from './checked-counts.ts';
import { HeadlineProof } from './headline-proof.ts';
import { SearchProofBeside } from './search-proof-beside.ts';
import { storiesAfter, storyCount } from './story-rows.ts';

/**
 * Looks at everything that can be checked at rest, in one snapshot: the database and the search index in themselves, the log, and that all
 * that is derived from stories is what would be derived from them now. Others go on reading and writing; long steps hold this thread. Where the
 * database itself is damaged, that is all that is told.
 */
export async function checkArchive(file: string, progress: CheckProgress = () => {}): Promise<readonly Finding[]> {
  const beside = checkBeside(file);
  // Waited for in the end; that it fails before is not forgotten.
  beside.catch(() => undefined);
  const found = await checkContent(file, progress).catch((fault: unknown) => ({ fault }));
  progress('database', 0, 0);
  const database = await beside;
  if (database.length > 0) return database;
  if ('fault' in found) throw found.fault;
  return found;
}

async function checkContent(file: string, progress: CheckProgress): Promise<readonly Finding[]> {
  using connection = new Connection(file, { purpose: 'read', cacheKiB: 64 * 1024 });
  await using search = new SearchProofBeside(file);
  await search.begin(connection);
  const log = await checkLog(connection, (done, total) => progress('log', done, total));
  progress('names', 0, 0);
  const whole = [checkSections, checkSlugs, checkNames, checkReferences, checkRemarks].flatMap((check) =>
    check(connection),
  );
  const stories = await checkStories(connection, search, progress);
  connection.endReading();
  return [...log, ...whole, ...stories];
}

const storiesAtOnce = 500;

async function checkStories(
  connection: Connection,
  search: SearchProofBeside,
  progress: CheckProgress,
): Promise<readonly Finding[]> {
  const total = connection.one(storyCount, {})?.count ?? 0;
  const lists = keptLists(connection);
  const counts = new CheckedCounts();
  using headlines = await HeadlineProof.read(connection, (words) => progress('headlines', words, 0));
  const findings: Finding[] = [];
  let done = 0;
  for (let after = 0; ; ) {
    const rows = connection.all(storiesAfter, { after, limit: storiesAtOnce });
    const last = rows.at(-1);
    if (!last) break;
    for (const row of rows) findings.push(...checkStory(connection, row, { lists, counts, headlines, search }));
    findings.push(...headlines.proveBatch());
    await search.room();
    after = last.key;
    done += rows.length;
    progress('stories', done, total);
    await nextTurn();
  }
  const found = await search.findings((read, all) => progress('words', read, all));
  return [...findings, ...counts.findings(connection), ...found];
}
