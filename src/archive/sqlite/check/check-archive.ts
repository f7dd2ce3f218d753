import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Finding } from '../../finding.ts';
import { Connection } from '../connection.ts';
import { checkDatabase } from './check-database.ts';
import { checkLog } from './check-log.ts';
import { checkNames } from './check-names.ts';
import { checkReferences } from './check-references.ts';
import { checkSections } from './check-sections.ts';
import { checkSlugs } from './check-slugs.ts';
import { checkStory } from './check-story.ts';
import { CheckedCounts } from './checked-counts.ts';
import { SearchProof } from './search-proof.ts';
import { storiesAfter, storyCount } from './story-rows.ts';

/**
 * Looks at everything that can be checked at rest, in one snapshot: the database and the search index in themselves, the log, and that all
 * that is derived from stories is what would be derived from them now. Others go on reading and writing; long steps hold this thread.
 */
export async function checkArchive(
  file: string,
  progress: (done: number, total: number) => void = () => {},
): Promise<readonly Finding[]> {
  using connection = new Connection(file, { purpose: 'read', cacheKiB: 64 * 1024 });
  const database = checkDatabase(connection);
  if (database.length > 0) return database;
  connection.exec('BEGIN');
  const whole = [checkLog, checkSections, checkSlugs, checkNames, checkReferences].flatMap((check) =>
    check(connection),
  );
  const stories = await checkStories(connection, progress);
  connection.exec('COMMIT');
  return [...whole, ...stories];
}

const storiesAtOnce = 500;

async function checkStories(
  connection: Connection,
  progress: (done: number, total: number) => void,
): Promise<readonly Finding[]> {
  const total = connection.one(storyCount, {})?.count ?? 0;
  const counts = new CheckedCounts();
  using search = new SearchProof(connection);
  const findings: Finding[] = [];
  let done = 0;
  for (let after = 0; ; ) {
    const rows = connection.all(storiesAfter, { after, limit: storiesAtOnce });
    const last = rows.at(-1);
    if (!last) break;
    for (const row of rows) findings.push(...checkStory(connection, row, counts, search));
    findings.push(...search.proveBatch());
    after = last.key;
    done += rows.length;
    progress(done, total);
    await nextTurn();
  }
  return [...findings, ...counts.findings(connection), ...search.findings()];
}
