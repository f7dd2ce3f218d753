import { Worker } from 'node:worker_threads';
import type { MainDuties, ServingDuties } from './duties.ts';
import { Talk } from './talk.ts';

export interface ThreadSettings {
  /** The module that the thread runs. */
  readonly entry: URL;
  /** What it is told at its start. */
  readonly orders: object;
  readonly duties: Omit<MainDuties, 'join' | 'listens'>;
}

/** One serving thread, as the main one sees it, from its start to its end. */
export class ServingThread<Figures> {
  /** Resolves when the thread listens; never where it ends before. */
  readonly listens: Promise<void>;
  /** Resolves when the thread is gone, with the fault that ended it; null where it was told to end. */
  readonly ended: Promise<unknown>;
  readonly #worker: Worker;
  readonly #talk: Talk<ServingDuties<Figures>>;
  #hasJoined = false;
  #hasEnded = false;
  #isToldToEnd = false;
  #fault: unknown = null;

  constructor({ entry, orders, duties }: ThreadSettings) {
    const listens = Promise.withResolvers<void>();
    this.listens = listens.promise;
    this.#worker = new Worker(entry, { workerData: orders });
    this.#talk = new Talk(this.#worker, {
      ...duties,
      join: () => {
        this.#hasJoined = true;
      },
      listens: () => listens.resolve(),
    } satisfies MainDuties);
    this.#worker.on('error', (fault) => {
      this.#fault = fault;
    });
    this.ended = new Promise((resolve) => {
      this.#worker.on('exit', (code) => {
        this.#hasEnded = true;
        const fault = this.#isToldToEnd
          ? null
          : (this.#fault ?? new Error(`A serving thread ended with code ${code}.`));
        this.#talk.close(fault);
        resolve(fault);
      });
    });
  }

  /** Whether the thread listens, or is about to. */
  get serves(): boolean {
    return this.#hasJoined && !this.#hasEnded;
  }

  /** Asks the thread. Where it ends meanwhile, `otherwise` is answered. */
  async ask<Name extends keyof ServingDuties<Figures>, Otherwise>(
    name: Name,
    what: Parameters<ServingDuties<Figures>[Name]>[0],
    otherwise: () => Otherwise,
  ): Promise<Awaited<ReturnType<ServingDuties<Figures>[Name]>> | Otherwise> {
    try {
      return await this.#talk.ask(name, what);
    } catch (fault) {
      if (this.#hasEnded) return otherwise();
      throw fault;
    }
  }

  /** Ends the thread: lets it answer what is under way for some milliseconds, then ends it whatever it does. */
  async end(patience: number): Promise<void> {
    this.#isToldToEnd = true;
    if (this.serves) await this.#finish(patience);
    await this.#worker.terminate();
  }

  /** Ends the thread at once because of a fault. */
  kill(fault: unknown): void {
    this.#fault ??= fault;
    void this.#worker.terminate();
  }

  /** Resolves when the thread has answered what was under way, or patience is at its end. */
  async #finish(patience: number): Promise<void> {
    const impatience = Promise.withResolvers<void>();
    const timer = setTimeout(impatience.resolve, patience);
    await Promise.race([this.#talk.ask('end', null).catch(() => null), impatience.promise]);
    clearTimeout(timer);
  }
}
