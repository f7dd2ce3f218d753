import Database from 'better-sqlite3';
import type { Query, SqlValue } from './query.ts';
import { asFault } from './sqlite-fault.ts';

/** Called with the text of every statement that is run, for budgets of queries. */
export type OnQuery = (sql: string) => void;

/**
 * What a connection does with the database. `write`: every commit is on disk. `make`: nothing is before the connection is closed, and references
 * are not looked up; the database is lost if its machine or process ends before, and costs half as much to make.
 */
export type Purpose = 'read' | 'write' | 'make';

export interface ConnectionOptions {
  readonly purpose: Purpose;
  /** Memory for pages of the database, in KiB. */
  readonly cacheKiB: number;
  readonly onQuery?: OnQuery | undefined;
}

/** One connection to the database. Every statement is prepared once. */
export class Connection implements Disposable {
  readonly database: Database.Database;
  readonly purpose: Purpose;
  readonly #statements = new Map<string, Database.Statement>();
  readonly #onQuery: OnQuery | undefined;
  #dataVersion: Database.Statement<[], number> | null = null;
  #begin: Database.Statement | null = null;
  #end: Database.Statement | null = null;

  constructor(file: string, { purpose, cacheKiB, onQuery }: ConnectionOptions) {
    this.#onQuery = onQuery;
    this.purpose = purpose;
    this.database = asFault(() => open(file, purpose, cacheKiB));
  }

  all<Args, Row>(query: Query<Args, Row>, args: Args): Row[] {
    return asFault(() => this.#statement(query).all(...query.bind(args)) as Row[]);
  }

  one<Args, Row>(query: Query<Args, Row>, args: Args): Row | undefined {
    return asFault(() => this.#statement(query).get(...query.bind(args)) as Row | undefined);
  }

  /** The rows one by one, for those that are too many to hold; nothing else may be asked of the connection meanwhile. */
  iterate<Args, Row>(query: Query<Args, Row>, args: Args): IterableIterator<Row> {
    return this.#statement(query).iterate(...query.bind(args)) as IterableIterator<Row>;
  }

  /** Runs a query that writes; answers how many rows it changed and the row id it gave last. */
  run<Args, Row>(query: Query<Args, Row>, args: Args): { readonly changes: number; readonly rowId: number } {
    return asFault(() => {
      const { changes, lastInsertRowid } = this.#statement(query).run(...query.bind(args));
      return { changes, rowId: Number(lastInsertRowid) };
    });
  }

  /** Runs fixed text of this house's own: a pragma, a savepoint, a migration. Never text made of values. */
  exec(sql: string): void {
    asFault(() => this.database.exec(sql));
  }

  /** Begins a transaction; it reads from its first query on. */
  begin(): void {
    asFault(() => {
      this.#begin ??= this.database.prepare('BEGIN');
      this.#begin.run();
    });
  }

  /** Ends a transaction that has written nothing, if there is one. */
  endReading(): void {
    asFault(() => {
      this.#end ??= this.database.prepare('ROLLBACK');
      if (this.database.inTransaction) this.#end.run();
    });
  }

  pragma(text: string): SqlValue {
    return asFault(() => this.database.pragma(text, { simple: true }) as SqlValue);
  }

  /** SQLite's own count of the commits of others that this connection has seen. */
  dataVersion(): number {
    this.#dataVersion ??= this.database.prepare<[], number>('PRAGMA data_version').pluck();
    return this.#dataVersion.get() as number;
  }

  [Symbol.dispose](): void {
    this.database.close();
  }

  #statement<Args, Row>(query: Query<Args, Row>): Database.Statement {
    const { sql } = query.compiled();
    this.#onQuery?.(sql);
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

const busyTimeout = 10_000;

function open(file: string, purpose: Purpose, cacheKiB: number): Database.Database {
  const database = new Database(file, { readonly: purpose === 'read', timeout: busyTimeout });
  try {
    for (const pragma of journals[purpose]) database.pragma(pragma);
    database.pragma(`foreign_keys = ${purpose === 'make' ? 'OFF' : 'ON'}`);
    database.pragma('mmap_size = 0');
    database.pragma('trusted_schema = OFF');
    database.pragma(`cache_size = -${cacheKiB}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

const journals: Readonly<Record<Purpose, readonly string[]>> = {
  read: [],
  write: ['journal_mode = WAL', 'synchronous = FULL', 'wal_autocheckpoint = 10000'],
  make: ['journal_mode = MEMORY', 'synchronous = OFF'],
};
