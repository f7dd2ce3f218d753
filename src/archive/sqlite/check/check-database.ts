import type { Finding } from '../../finding.ts';
import type { Connection } from '../connection.ts';
import { asFault } from '../sqlite-fault.ts';

/** SQLite's own checks: of every page and index, of the search indexes' structure, of every reference between tables. */
export function checkDatabase({ database }: Connection): readonly Finding[] {
  try {
    const problems = asFault(() => database.pragma('integrity_check(100)')) as { integrity_check: string }[];
    const orphans = asFault(() => database.pragma('foreign_key_check')) as {
      table: string;
      rowid: number | null;
      parent: string;
    }[];
    return [
      ...problems
        .filter(({ integrity_check: problem }) => problem !== 'ok')
        .map(({ integrity_check: problem }) => ({ check: 'database', subject: database.name, problem })),
      ...orphans.slice(0, 100).map(({ table, rowid, parent }) => ({
        check: 'database',
        subject: `${table} ${rowid ?? ''}`.trim(),
        problem: `It refers to a row of ${parent} that is not there.`,
      })),
    ];
  } catch (error) {
    return [{ check: 'database', subject: database.name, problem: (error as Error).message }];
  }
}
