import { sql } from 'kysely';
import { foldForSearch } from '../../../kit/text.ts';
import type { Contributor } from '../../../story/contributor.ts';
import type { Topic } from '../../../story/topic.ts';
import type { Finding } from '../../finding.ts';
import type { Connection } from '../connection.ts';
import { sqlQuery } from '../query.ts';

/** Names that searches find contributors and topics by: all of theirs, and no others. */
export function checkNames(connection: Connection): readonly Finding[] {
  const kept = Map.groupBy(connection.all(keptNames, {}), ({ subject }) => subject);
  const findings: Finding[] = [];
  for (const { data } of connection.all(bearers, {})) {
    const { id, names } = JSON.parse(data) as Contributor | Topic;
    const right = [...new Set(Object.values(names).map(foldForSearch))].sort();
    const found = (kept.get(id) ?? []).map(({ name }) => name).sort();
    if (JSON.stringify(right) !== JSON.stringify(found))
      findings.push({ check: 'search-index', subject: id, problem: 'Searches find it by other names than its own.' });
    kept.delete(id);
  }
  for (const id of kept.keys())
    findings.push({ check: 'search-index', subject: id, problem: 'Searches find it by a name, but it is not there.' });
  return findings;
}

const keptNames = sqlQuery()(() => sql<{ name: string; subject: string }>`select name, subject from names`);

const bearers = sqlQuery()(
  () => sql<{ data: string }>`select data from contributors union all select data from topics`,
);
