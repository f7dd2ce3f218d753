import { Worker } from 'node:worker_threads';
import { Fault } from '../../../kit/fault.ts';
import { programFile } from '../../../kit/program-file.ts';
import type { Finding } from '../../finding.ts';
import type { Connection } from '../connection.ts';
import { newestEntry } from '../newest-entry.ts';
import type { ProvedRelease, SearchProofAnswer, SearchProofAsked } from './search-proof-work.ts';

/** So many releases are sent at once, and so many may be on their way. */
const inBatch = 500;
const mostUnderway = 4000;

/** The proof of the search index on a thread of its own: to index all texts again takes as long as all other checks of stories. */
export class SearchProofBeside implements AsyncDisposable {
  readonly #worker: Worker;
  readonly #failed: Promise<never>;
  #batch: ProvedRelease[] = [];
  #underway = 0;

  constructor(file: string) {
    this.#worker = new Worker(programFile('archive/sqlite/check/search-proof-worker'), { workerData: file });
    this.#worker.setMaxListeners(0);
    this.#failed = new Promise((_, reject) => {
      this.#worker.on('message', (answer: SearchProofAnswer) => {
        if (answer.kind === 'looked-at') this.#underway -= answer.releases;
        if (answer.kind === 'failed') reject(new Fault(answer.code, answer.detail));
      });
      this.#worker.once('error', reject);
      this.#worker.once('exit', (code) => reject(new Error(`The proof of the search index ended with code ${code}.`)));
    });
    this.#failed.catch(() => undefined);
  }

  /** Begins a snapshot on the connection, and one on the thread that holds the same: nothing is indexed without an entry of the log. */
  async begin(connection: Connection): Promise<void> {
    for (;;) {
      connection.begin();
      const ours = newestEntry(connection);
      const theirs = this.#answer((answer) => (answer.kind === 'begun' ? answer.seq : null));
      this.#ask('begin');
      if ((await theirs) === ours) return;
      connection.endReading();
    }
  }

  /** Says what a row should hold. */
  expect(release: ProvedRelease): void {
    this.#batch.push(release);
    if (this.#batch.length >= inBatch) this.#send();
  }

  /** Resolves when the thread is not too far behind; throws what it failed of. */
  async room(): Promise<void> {
    if (this.#underway <= mostUnderway) return;
    await this.#answer(({ kind }) => (kind === 'looked-at' && this.#underway <= mostUnderway ? true : null));
  }

  /** All that is wrong, when everything was said; `progress` is told how many words of how many are compared. */
  async findings(progress: (done: number, total: number) => void): Promise<readonly Finding[]> {
    this.#send();
    const found = this.#answer((answer) => {
      if (answer.kind === 'words') progress(answer.done, answer.total);
      return answer.kind === 'found' ? answer.findings : null;
    });
    this.#ask('end');
    return found;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#worker.terminate();
  }

  #send(): void {
    if (this.#batch.length === 0) return;
    this.#underway += this.#batch.length;
    this.#ask(this.#batch);
    this.#batch = [];
  }

  #ask(asked: SearchProofAsked): void {
    this.#worker.postMessage(asked);
  }

  /** The first answer of which `pick` takes something; throws what the thread failed of before. */
  async #answer<T>(pick: (answer: SearchProofAnswer) => T | null): Promise<T> {
    const { promise, resolve } = Promise.withResolvers<T>();
    const look = (answer: SearchProofAnswer) => {
      const picked = pick(answer);
      if (picked !== null) resolve(picked);
    };
    this.#worker.on('message', look);
    try {
      return await Promise.race([promise, this.#failed]);
    } finally {
      this.#worker.off('message', look);
    }
  }
}
