import type { Transaction } from '../transaction.ts';
import type { Connection } from './connection.ts';
import { type SearchIndex, searchIndexOn } from './search-index.ts';
import { transactionOn } from './transaction.ts';
import { ProjectionWriter } from './write-projection.ts';

/** The one connection that writes. Who wants to write waits for whoever came before. */
export class Writer implements Disposable {
  readonly connection: Connection;
  readonly #projections: ProjectionWriter;
  readonly #transaction: Transaction;
  #last: Promise<unknown> = Promise.resolve();

  constructor(connection: Connection, index: SearchIndex = searchIndexOn(connection)) {
    this.connection = connection;
    this.#projections = new ProjectionWriter(connection, index);
    this.#transaction = transactionOn(connection, this.#projections);
  }

  /** Runs `work` in a transaction; what it wrote is on disk when this resolves, or nothing is. A transaction must not be opened within another. */
  transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => this.#run(work));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Runs a write of the archive's own that is no act and has no event: where a reader of the log stands. */
  write<T>(work: (connection: Connection) => T): Promise<T> {
    return this.transact(async () => work(this.connection));
  }

  /** Resolves when every transaction that was asked for so far has ended. */
  async settled(): Promise<void> {
    await this.#last;
  }

  [Symbol.dispose](): void {
    this.connection[Symbol.dispose]();
  }

  async #run<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    this.connection.exec('BEGIN IMMEDIATE');
    try {
      const result = await work(this.#transaction);
      this.connection.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.connection.database.inTransaction) this.connection.exec('ROLLBACK');
      this.#projections.forget();
      throw error;
    }
  }
}
