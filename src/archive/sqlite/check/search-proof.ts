import { setImmediate as nextTurn } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import type { StoryDocument } from '../../../story/document.ts';
import type { StoryId } from '../../../story/ids.ts';
import type { StoryFields } from '../../../story/story.ts';
import type { Finding } from '../../finding.ts';
import { phraseOf } from '../../search/search-expression.ts';
import { searchRow } from '../../search/search-row.ts';
import type { Connection } from '../connection.ts';
import { sqlQuery } from '../query.ts';

/**
 * Proves that the search index holds what the releases say. It keeps no text of its own to compare with, so the texts are indexed anew, a
 * batch at a time, in memory: each row must be as long in both, must be found by its language, its month and its headline's last word, and in the end each word must stand in as
 * many rows, and as often, in both.
 */
export class SearchProof implements Disposable {
  readonly #connection: Connection;
  readonly #anew = new Database(':memory:');
  readonly #batch = new Map<number, ExpectedRow>();
  readonly #words = new Map<string, number>();
  readonly #insert: Database.Statement;
  readonly #length: Database.Statement;

  constructor(connection: Connection) {
    this.#connection = connection;
    const { sql: form } = connection.one(formOfIndex, {}) ?? { sql: '' };
    this.#anew.exec(form);
    this.#anew.exec("create virtual table words using fts5vocab('search', 'col')");
    this.#insert = this.#anew.prepare(
      'insert into search (rowid, headline, standfirst, body, tags) values (?, ?, ?, ?, ?)',
    );
    this.#length = this.#anew.prepare('select sz from search_docsize where id = ?');
    connection.exec("create virtual table temp.search_words using fts5vocab('main', 'search', 'col')");
  }

  /** Remembers for the next proof what a row should hold. */
  expect(story: StoryId, key: number, fields: StoryFields, document: StoryDocument): void {
    const { headline, standfirst, body, tags } = searchRow(key, fields, document);
    if (this.#batch.size === 0) this.#anew.exec('begin');
    this.#batch.set(key, { story, tags: tags.split(' ') });
    this.#insert.run(BigInt(key), headline, standfirst, body, tags);
  }

  /** Proves the rows that were remembered since the last time. */
  proveBatch(): readonly Finding[] {
    if (this.#batch.size === 0) return [];
    const findings = [...this.#batch].flatMap(([key, row]) => this.#prove(key, row));
    for (const { term, col, cnt } of this.#anew.prepare('select term, col, cnt from words').all() as WordRow[])
      this.#words.set(`${col} ${term}`, (this.#words.get(`${col} ${term}`) ?? 0) + cnt);
    this.#anew.exec('rollback');
    this.#batch.clear();
    return findings;
  }

  /** What only the whole index can tell; to be asked for after the last batch. `progress` is told how many words of how many are compared. */
  async findings(progress: (done: number, total: number) => void): Promise<readonly Finding[]> {
    const wrong = new Map(this.#words);
    let done = 0;
    for (const { term, col, cnt } of this.#connection.iterate(wordsOfIndex, {})) {
      const word = `${col} ${term}`;
      if (wrong.get(word) === cnt) wrong.delete(word);
      else wrong.set(word, wrong.get(word) ?? 0);
      if (++done % wordsAtOnce > 0) continue;
      progress(done, this.#words.size);
      await nextTurn();
    }
    return [...wrong.keys()].slice(0, 20).map((word) => ({
      check: 'search-index',
      subject: word,
      problem: 'The index holds this word more often or less often than the texts do.',
    }));
  }

  [Symbol.dispose](): void {
    this.#anew.close();
    this.#connection.exec('drop table temp.search_words');
  }

  #prove(key: number, { story, tags }: ExpectedRow): readonly Finding[] {
    const rowid = BigInt(key);
    const length = this.#length.get(rowid) as { sz: Buffer };
    const kept = this.#connection.one(lengthOfRow, { rowid });
    const match = [tags[0], tags[1], tags.at(-1)].map((tag) => phraseOf([tag ?? ''])).join(' AND ');
    if (!kept || !length.sz.equals(kept.sz)) return [finding(story, 'The index holds another text of it.')];
    return this.#connection.one(rowByTags, { rowid, match }) ? [] : [finding(story, 'Searches do not find it.')];
  }
}

const wordsAtOnce = 500;

interface ExpectedRow {
  readonly story: StoryId;
  readonly tags: readonly string[];
}

interface WordRow {
  readonly term: string;
  readonly col: string;
  readonly cnt: number;
}

function finding(subject: string, problem: string): Finding {
  return { check: 'search-index', subject, problem };
}

const formOfIndex = sqlQuery()(() => sql<{ sql: string }>`select sql from sqlite_schema where name = 'search'`);

const lengthOfRow = sqlQuery<{ rowid: bigint }>()(
  (hole) => sql<{ sz: Buffer }>`select sz from search_docsize where id = ${hole('rowid')}`,
);

const rowByTags = sqlQuery<{ rowid: bigint; match: string }>()(
  (hole) => sql<{ rowid: number }>`
    select rowid from search where search match ${hole('match')} and rowid = ${hole('rowid')}`,
);

const wordsOfIndex = sqlQuery()(() => sql<WordRow>`select term, col, cnt from temp.search_words`);
