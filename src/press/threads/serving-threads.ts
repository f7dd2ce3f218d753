import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../../kit/clock.ts';
import { type Instant, seconds } from '../../kit/instant.ts';
import { ServingThread, type ThreadSettings } from './serving-thread.ts';

export interface ThreadsSettings<Figures> extends ThreadSettings {
  readonly count: number;
  readonly clock: Clock;
  /** Adds up what was counted, by the threads that stood at one place one after the other. */
  readonly sum: (figures: readonly Figures[]) => Figures;
  /** Told why a thread ended that was not told to. */
  readonly report: (fault: unknown) => void;
  /** How often each thread must show that it is alive, in milliseconds. One that misses it twice is ended, and another takes its place. */
  readonly beat?: number;
  /** How long threads that are told to end may take, in milliseconds. */
  readonly patience?: number;
}

/**
 * The threads that serve readers beside the main one. One that ends by a fault is replaced, later and later where it happens again and
 * again. Disposing of them lets them answer what is under way, for at most ten seconds.
 */
export class ServingThreads<Figures> implements AsyncDisposable {
  readonly #settings: ThreadsSettings<Figures>;
  readonly #ending = new AbortController();
  #places: readonly Place<Figures>[] = [];
  #kept: readonly Promise<void>[] = [];

  constructor(settings: ThreadsSettings<Figures>) {
    this.#settings = settings;
  }

  /** Starts them all; resolves when every place has had a thread that listens. */
  async start(): Promise<void> {
    if (this.#ending.signal.aborted) return;
    this.#places = Array.from({ length: this.#settings.count }, () => new Place(this.#settings));
    this.#kept = this.#places.map((place) => this.#keep(place));
    await Promise.all(this.#places.map(({ listens }) => listens.promise));
  }

  /**
   * Resolves when each thread has read the log up to an entry and let go of what is withdrawn in it, with the instants. One that is not
   * there, or ends meanwhile, keeps nothing; one that does not answer is ended.
   */
  async reached(seq: number): Promise<readonly Instant[]> {
    const { clock } = this.#settings;
    const serving = this.#places.filter(({ thread }) => thread.serves);
    return Promise.all(serving.map(({ thread }) => thread.ask('readOn', seq, clock)));
  }

  /** What the threads have counted, one by one, with what those counted that stood at their places before. */
  figures(): Promise<readonly Figures[]> {
    return Promise.all(this.#places.map((place) => place.figures()));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#ending.abort();
    const patience = this.#settings.patience ?? somewhatMoreThanServersTake;
    await Promise.all(this.#places.map(({ thread }) => thread.end(patience)));
    await Promise.all(this.#kept);
  }

  /** Sees to it that a thread stands at a place. */
  async #keep(place: Place<Figures>): Promise<void> {
    for (let failures = 0; ; failures += 1) {
      const began = performance.now();
      const fault = await place.watched();
      if (this.#ending.signal.aborted) return;
      this.#settings.report(fault);
      if (performance.now() - began > longEnough) failures = 0;
      await pause(Math.min(longestPause, shortestPause * 2 ** failures), null, this.#ending).catch(() => null);
      if (this.#ending.signal.aborted) return;
      place.begin();
    }
  }
}

/** Where one thread stands after another. */
class Place<Figures> {
  readonly listens = Promise.withResolvers<void>();
  thread: ServingThread<Figures>;
  readonly #settings: ThreadsSettings<Figures>;
  readonly #past: Figures[] = [];
  #last: Figures;

  constructor(settings: ThreadsSettings<Figures>) {
    this.#settings = settings;
    this.thread = this.#start();
    this.#last = settings.sum([]);
  }

  begin(): void {
    this.#past.splice(0, Number.POSITIVE_INFINITY, this.#settings.sum([...this.#past, this.#last]));
    this.#last = this.#settings.sum([]);
    this.thread = this.#start();
  }

  async figures(): Promise<Figures> {
    const { thread } = this;
    const figures = thread.serves ? await thread.ask('figures', null, () => null) : null;
    if (figures && thread === this.thread) this.#last = figures;
    return this.#settings.sum([...this.#past, this.#last]);
  }

  /** Resolves with the fault that ends the present thread; makes sure that there is one where the thread is stuck. */
  async watched(): Promise<unknown> {
    const { thread } = this;
    const beat = this.#settings.beat ?? seconds(5);
    let missed = 0;
    const beating = setInterval(() => {
      if (!thread.serves) return;
      missed += 1;
      if (missed > 2) return thread.kill(new Error(`A serving thread has not answered for ${(2 * beat) / 1000} s.`));
      this.figures().then(
        () => {
          missed = 0;
        },
        () => {},
      );
    }, beat).unref();
    const fault = await thread.ended;
    clearInterval(beating);
    return fault;
  }

  #start(): ServingThread<Figures> {
    const thread = new ServingThread<Figures>(this.#settings);
    void thread.listens.then(() => this.listens.resolve());
    return thread;
  }
}

/** A server that is closed lets answers that are under way take ten seconds. */
const somewhatMoreThanServersTake = seconds(10.5);
/** A thread that lived so long did not end by what ended the one before. */
const longEnough = seconds(60);
const shortestPause = 100;
const longestPause = seconds(30);
