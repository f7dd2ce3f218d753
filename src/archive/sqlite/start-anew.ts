import { sql } from 'kysely';
import type { Cause } from '../transaction.ts';
import type { Connection } from './connection.ts';
import { logEvent } from './log-event.ts';
import { sqlQuery } from './query.ts';
import type { ProjectionWriter } from './write-projection.ts';

/** What outlasts a new beginning: who may sign in, with what, where they are signed in, and how far the log was read. */
const kept: ReadonlySet<string> = new Set(['staff', 'passkeys', 'passwords', 'recovery_codes', 'sessions', 'cursors']);

/**
 * Empties every table but those of whoever may sign in, of whatever migration, and begins the log anew. Its numbers go on, so that nobody who
 * follows it has to go back.
 */
export function startAnew(connection: Connection, projections: ProjectionWriter, cause: Cause): number {
  connection.exec('PRAGMA defer_foreign_keys = ON');
  for (const { name, holdsNoContent } of connection.all(everyTable, {})) {
    if (kept.has(name)) continue;
    // An index that holds no rows of its own cannot delete them one by one (SQLite FTS5, 6.1).
    connection.exec(
      holdsNoContent ? `INSERT INTO "${name}" ("${name}") VALUES ('delete-all')` : `DELETE FROM "${name}"`,
    );
  }
  projections.forget();
  return logEvent(connection, cause, 'everything');
}

const everyTable = sqlQuery()(
  () => sql<{ name: string; holdsNoContent: number }>`
    select l.name, l.type = 'virtual' and s.sql like '%content = ''''%' as "holdsNoContent"
    from pragma_table_list as l join sqlite_schema as s on s.name = l.name
    where l.schema = 'main' and l.type in ('table', 'virtual') and l.name not like 'sqlite!_%' escape '!'`,
);
