import type { EventLog } from '../archive/event-log.ts';
import type { Clock } from '../kit/clock.ts';
import type { Instant } from '../kit/instant.ts';
import type { LogEntry } from '../story/events.ts';

/** Somebody who does what follows from what happened. */
export interface Follower {
  /** Names its place in the log, for ever. */
  readonly name: string;
  /** Whether a happening is of interest; the others are passed over. */
  readonly wants: (entry: LogEntry) => boolean;
  /**
   * Does what follows. The place in the log moves on once this has resolved, so after a crash it may be asked once more for the same entry,
   * and must then do no harm. Where it throws, the same entry is tried again, later and later; nothing is skipped.
   */
  readonly react: (entry: LogEntry) => Promise<void>;
}

export interface FollowOptions {
  readonly clock: Clock;
  /** How long to wait before looking again where nobody wakes us, in milliseconds. Entries of other processes are found so. */
  readonly pollEvery: number;
  /** The longest wait between two tries of an entry that failed, in milliseconds. */
  readonly retryAtMost: number;
  /** Hears of every failed try. */
  readonly onTrouble: (follower: string, entry: LogEntry | null, trouble: unknown) => void;
}

/** One follower at work: reads the log from its own kept place, in order, each entry at least once. Stops with `await using`. */
export class Following implements AsyncDisposable {
  readonly #log: EventLog;
  readonly #follower: Follower;
  readonly #options: FollowOptions;
  readonly #waiting: {
    readonly seq: number;
    readonly resolve: (at: Instant) => void;
    readonly reject: (why: Error) => void;
  }[] = [];
  readonly #done: Promise<void>;
  #place = 0;
  #isStopped = false;
  #isWoken = false;
  #wake: () => void = () => {};

  constructor(log: EventLog, follower: Follower, options: FollowOptions) {
    this.#log = log;
    this.#follower = follower;
    this.#options = options;
    this.#done = this.#run();
  }

  /** Looks at the log at once instead of at the next turn: something was written. */
  wake(): void {
    this.#isWoken = true;
    this.#wake();
  }

  /** Resolves with the instant at which the follower has dealt with every entry up to `seq`; rejects where it is stopped before. */
  reached(seq: number): Promise<Instant> {
    if (this.#place >= seq) return Promise.resolve(this.#options.clock());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ seq, resolve, reject });
      this.wake();
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isStopped = true;
    this.wake();
    await this.#done;
    for (const { reject } of this.#waiting.splice(0))
      reject(new Error(`${this.#follower.name} follows the log no more.`));
  }

  async #run(): Promise<void> {
    let failures = 0;
    while (!this.#isStopped) {
      const hasMore = await this.#readOn().then(
        (more) => {
          failures = 0;
          return more;
        },
        () => {
          failures += 1;
          return false;
        },
      );
      if (!hasMore) await this.#rest(this.#pause(failures));
    }
  }

  /** Deals with the next entries; answers whether there may be more. */
  async #readOn(): Promise<boolean> {
    this.#isWoken = false;
    const entries = await this.#entries();
    for (const entry of entries) {
      if (this.#isStopped) return false;
      if (this.#follower.wants(entry)) await this.#deal(entry);
      this.#place = entry.seq;
    }
    const last = entries.at(-1);
    if (last) await this.#log.moveCursor(this.#follower.name, last.seq);
    this.#tellWaiting();
    return entries.length === batch;
  }

  async #entries(): Promise<readonly LogEntry[]> {
    try {
      this.#place = Math.max(this.#place, await this.#log.cursor(this.#follower.name));
      return await this.#log.after(this.#place, batch);
    } catch (trouble) {
      this.#options.onTrouble(this.#follower.name, null, trouble);
      throw trouble;
    }
  }

  async #deal(entry: LogEntry): Promise<void> {
    try {
      await this.#follower.react(entry);
      await this.#log.moveCursor(this.#follower.name, entry.seq);
    } catch (trouble) {
      this.#options.onTrouble(this.#follower.name, entry, trouble);
      throw trouble;
    }
  }

  #tellWaiting(): void {
    const now = this.#options.clock();
    const waiting = this.#waiting.splice(0);
    for (const one of waiting) {
      if (one.seq <= this.#place) one.resolve(now);
      else this.#waiting.push(one);
    }
  }

  #pause(failures: number): number {
    const { pollEvery, retryAtMost } = this.#options;
    return failures === 0 ? pollEvery : Math.min(retryAtMost, pollEvery * 2 ** Math.min(failures, 30));
  }

  async #rest(milliseconds: number): Promise<void> {
    if (this.#isWoken || this.#isStopped) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = () => {};
  }
}

/** Entries read at a time. */
const batch = 200;
