import { rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { sql } from 'kysely';
import { Fault } from '../../../kit/fault.ts';
import { programFile } from '../../../kit/program-file.ts';
import type { StoryDocument } from '../../../story/document.ts';
import type { StoryFields } from '../../../story/story.ts';
import type { Connection } from '../connection.ts';
import { sqlQuery } from '../query.ts';
import type { SearchIndex } from '../search-index.ts';
import { documentText } from '../stored-document.ts';
import type { Indexed, Indexing, IndexWork } from './index-work.ts';

/** So many releases are sent at once, and so many may be on their way. */
const inBatch = 500;
const mostUnderway = 8000;

/**
 * The search index of a database that is being made, put together on a thread of its own in a file beside it, for the thread that makes the
 * database has enough to do. Nothing is found before `moveIn`.
 */
export class IndexBeside implements SearchIndex, AsyncDisposable {
  readonly #file: string;
  readonly #connection: Connection;
  readonly #worker: Worker;
  readonly #ended: Promise<void>;
  #batch: Indexing[] = [];
  #underway = 0;
  #goOn: (() => void) | null = null;

  /** `connection` leads to the database, which holds the empty index already. */
  constructor(connection: Connection, file: string) {
    this.#file = file;
    this.#connection = connection;
    this.#worker = new Worker(programFile('archive/sqlite/making/index-worker'), {
      workerData: { file, layout: layoutOf(connection) } satisfies IndexWork,
    });
    this.#ended = new Promise((resolve, reject) => {
      this.#worker.on('message', (answer: Indexed) => {
        if (typeof answer === 'number') this.#arrived(answer);
        else reject(new Fault(answer.code, answer.detail));
      });
      this.#worker.once('error', reject);
      this.#worker.once('exit', () => resolve());
    });
    this.#ended.catch(() => undefined);
  }

  add(key: number, fields: StoryFields, document: StoryDocument): void {
    this.#put({ key, release: { fields: JSON.stringify(fields), document: documentText(document) } });
  }

  remove(key: number): void {
    this.#put({ key, release: null });
  }

  /** Resolves when the thread is not too far behind; throws what it failed of. */
  async room(): Promise<void> {
    const caughtUp = new Promise<void>((resolve) => {
      this.#goOn = resolve;
      this.#arrived(0);
    });
    await Promise.race([caughtUp, this.#ended]);
  }

  /** Has the thread finish the index. Nothing may be added after. */
  finish(): void {
    this.#send();
    this.#worker.postMessage('end');
  }

  /** Takes the finished index into the database. */
  async moveIn(): Promise<void> {
    await this.#ended;
    this.#connection.database.unsafeMode(true);
    this.#connection.database.prepare('ATTACH ? AS beside').run(this.#file);
    this.#connection.exec(moveTables);
    this.#connection.exec('DETACH beside');
    this.#connection.database.unsafeMode(false);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#worker.terminate();
    rmSync(this.#file, { recursive: true, force: true });
  }

  #put(indexing: Indexing): void {
    this.#batch.push(indexing);
    if (this.#batch.length >= inBatch) this.#send();
  }

  #send(): void {
    this.#underway += this.#batch.length;
    this.#worker.postMessage(this.#batch);
    this.#batch = [];
  }

  #arrived(done: number): void {
    this.#underway -= done;
    if (this.#underway > mostUnderway) return;
    this.#goOn?.();
    this.#goOn = null;
  }
}

/** The statements that make the same empty index elsewhere. */
function layoutOf(connection: Connection): string {
  const made = connection.one(tableOfIndex, {});
  if (!made) throw new Error('The database has no search index.');
  const settings = connection
    .all(settingsOfIndex, {})
    .map(({ k, v }) => `INSERT INTO search (search, rank) VALUES ('${k}', ${Number(v)});`);
  return [`${made.sql};`, ...settings].join('\n');
}

const tableOfIndex = sqlQuery()(() => sql<{ sql: string }>`SELECT sql FROM sqlite_schema WHERE name = 'search'`);

const settingsOfIndex = sqlQuery()(
  () => sql<{ k: string; v: number }>`SELECT k, v FROM search_config WHERE k <> 'version'`,
);

/** FTS5 keeps an index in these tables and nowhere else; both databases have the same. Its settings stay those that the database has. */
const moveTables = ['search_data', 'search_idx', 'search_docsize']
  .map((table) => `DELETE FROM main.${table}; INSERT INTO main.${table} SELECT * FROM beside.${table};`)
  .join('\n');
