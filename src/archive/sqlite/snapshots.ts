import type { Connection } from './connection.ts';
import { FurnitureKeeper } from './furniture.ts';

/** A connection for reading, with what is remembered over it. */
export interface ReadingConnection {
  readonly connection: Connection;
  readonly furniture: FurnitureKeeper;
}

/**
 * The connections for reading. Each snapshot holds one for itself, from BEGIN to COMMIT; at most `most` are open, and who comes when all
 * are held waits. A snapshot must not be opened within another.
 */
export class Snapshots implements Disposable {
  readonly #open: () => Connection;
  readonly #most: number;
  readonly #idle: ReadingConnection[] = [];
  readonly #all: ReadingConnection[] = [];
  #watching: Connection | null = null;
  readonly #waiting: ((reading: ReadingConnection) => void)[] = [];

  constructor(open: () => Connection, most: number) {
    this.#open = open;
    this.#most = most;
  }

  /** Runs `work` with a connection that stands in one transaction for reading. */
  async hold<T>(work: (reading: ReadingConnection) => Promise<T>): Promise<T> {
    const reading = await this.#take();
    try {
      reading.connection.begin();
      return await work(reading);
    } finally {
      reading.connection.endReading();
      this.#giveBack(reading);
    }
  }

  /** Changes whenever anybody, in this process or another, has committed a write. */
  version(): number {
    this.#watching ??= this.#open();
    return this.#watching.dataVersion();
  }

  [Symbol.dispose](): void {
    this.#watching?.[Symbol.dispose]();
    for (const { connection } of this.#all) connection[Symbol.dispose]();
  }

  #take(): ReadingConnection | Promise<ReadingConnection> {
    const idle = this.#idle.pop();
    if (idle) return idle;
    if (this.#all.length >= this.#most) return new Promise((resolve) => this.#waiting.push(resolve));
    const connection = this.#open();
    const reading = { connection, furniture: new FurnitureKeeper(connection) };
    this.#all.push(reading);
    return reading;
  }

  #giveBack(reading: ReadingConnection): void {
    const next = this.#waiting.shift();
    if (next) next(reading);
    else this.#idle.push(reading);
  }
}
