import { setImmediate as nextTurn } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import type { StoryId } from '../../../story/ids.ts';
import type { Finding } from '../../finding.ts';
import type { Connection } from '../connection.ts';
import { sqlQuery } from '../query.ts';

/**
 * Proves that the desk finds each story by every word of its headline, and by no other. The index is read once, word by word, and kept as one
 * number for each row; the headlines are indexed anew, a batch at a time, in memory, and must come to the same.
 */
export class HeadlineProof implements Disposable {
  readonly #kept: ReadonlyMap<number, number>;
  readonly #anew = new Database(':memory:');
  readonly #insert: Database.Statement;
  readonly #batch = new Map<number, StoryId>();

  private constructor(connection: Connection, kept: ReadonlyMap<number, number>) {
    this.#kept = kept;
    this.#anew.exec(connection.one(formOfIndex, {})?.sql ?? '');
    this.#anew.exec("create virtual table words using fts5vocab('desk_headlines', 'instance')");
    this.#insert = this.#anew.prepare('insert into desk_headlines (rowid, headline) values (?, ?)');
  }

  /** Reads the whole index; `progress` is told how many words in headlines were read. */
  static async read(connection: Connection, progress: (words: number) => void): Promise<HeadlineProof> {
    const kept = new Map<number, number>();
    connection.exec("create virtual table temp.headline_words using fts5vocab('main', 'desk_headlines', 'instance')");
    try {
      let done = 0;
      for (const word of connection.iterate(wordsOfIndex, {})) {
        add(kept, word);
        if (++done % wordsAtOnce > 0) continue;
        progress(done);
        await nextTurn();
      }
    } finally {
      connection.exec('drop table temp.headline_words');
    }
    return new HeadlineProof(connection, kept);
  }

  /** Remembers for the next proof which headline a row should hold. */
  expect(story: StoryId, key: number, headline: string): void {
    if (this.#batch.size === 0) this.#anew.exec('begin');
    this.#batch.set(key, story);
    this.#insert.run(BigInt(key), headline);
  }

  /** Proves the rows that were remembered since the last time. */
  proveBatch(): readonly Finding[] {
    if (this.#batch.size === 0) return [];
    const right = new Map<number, number>();
    for (const word of this.#anew.prepare('select term, doc from words').iterate()) add(right, word as WordRow);
    this.#anew.exec('rollback');
    const findings = [...this.#batch]
      .filter(([key]) => this.#kept.get(key) !== right.get(key))
      .map(([, story]) => ({
        check: 'search-index',
        subject: story,
        problem: 'The desk does not find it by its headline.',
      }));
    this.#batch.clear();
    return findings;
  }

  [Symbol.dispose](): void {
    this.#anew.close();
  }
}

const wordsAtOnce = 100_000;

interface WordRow {
  readonly term: string;
  readonly doc: number;
}

/** Adds what a word comes to, in whatever order words arrive. */
function add(sums: Map<number, number>, { term, doc }: WordRow): void {
  sums.set(doc, ((sums.get(doc) ?? 0) + numberOf(term)) % 2 ** 52);
}

/** 52 bits of a word (two rounds of FNV-1a with different beginnings). */
function numberOf(word: string): number {
  let [high, low] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x85ebca6b);
  }
  return (high >>> 12) * 2 ** 32 + (low >>> 0);
}

const formOfIndex = sqlQuery()(() => sql<{ sql: string }>`select sql from sqlite_schema where name = 'desk_headlines'`);

const wordsOfIndex = sqlQuery()(() => sql<WordRow>`select term, doc from temp.headline_words`);
