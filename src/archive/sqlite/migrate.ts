import { Fault } from '../../kit/fault.ts';
import type { Migration } from '../migrations/migration.ts';
import { lockCode } from './accounts/code-lock.ts';
import type { Connection } from './connection.ts';

/**
 * Brings a database to the newest form, one transaction a migration: killed at any point, it goes on where it stood. Throws Fault
 * `data-folder-newer` where the database has a form that these migrations do not know.
 */
export function migrate(connection: Connection, migrations: readonly Migration[]): void {
  refuseNewer(connection, migrations);
  const { database } = connection;
  database.function('lock_code', { directOnly: true }, (staff, secret) =>
    lockCode(database.name, String(staff), String(secret)),
  );
  for (const migration of migrations) if (formOf(connection) < migration.number) applyMigration(connection, migration);
}

/** Throws Fault `data-folder-newer` where the database is of a newer form than the newest migration's. */
export function refuseNewer(connection: Connection, migrations: readonly Migration[]): void {
  const newest = migrations.at(-1)?.number ?? 0;
  const form = formOf(connection);
  if (form > newest)
    throw new Fault('data-folder-newer', `It has form ${form}; this version knows forms up to ${newest}.`);
}

/** The number of the last migration that a database went through; 0 for an empty one. */
export function formOf(connection: Connection): number {
  return Number(connection.pragma('user_version'));
}

function applyMigration(connection: Connection, migration: Migration): void {
  connection.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have been faster while this one waited for its turn.
    if (formOf(connection) < migration.number) {
      connection.exec(migration.sql);
      connection.pragma(`user_version = ${migration.number}`);
    }
    connection.exec('COMMIT');
  } catch (error) {
    if (connection.database.inTransaction) connection.exec('ROLLBACK');
    throw error;
  }
}
