/** What one side does when the other asks for it, by name; each takes one thing and may answer one. */
export type Duties = Readonly<Record<string, (what: never) => unknown>>;

/** One end of a channel between two threads: a `Worker`, or a worker's `parentPort`. */
export interface Port {
  postMessage(message: unknown): void;
  on(event: 'message', heard: (message: unknown) => void): unknown;
}

/** Two threads that ask each other for things. A fault on the other side rejects the question. */
export class Talk<Theirs extends Duties> {
  readonly #port: Port;
  readonly #mine: Duties;
  readonly #asked = new Map<
    number,
    { readonly resolve: (value: never) => void; readonly reject: (why: unknown) => void }
  >();
  #closed: { readonly why: unknown } | null = null;
  #number = 0;

  constructor(port: Port, mine: Duties) {
    this.#port = port;
    this.#mine = mine;
    port.on('message', (message) => void this.#hear(message as Message));
  }

  ask<Name extends keyof Theirs & string>(
    name: Name,
    what: Parameters<Theirs[Name]>[0],
  ): Promise<Awaited<ReturnType<Theirs[Name]>>> {
    if (this.#closed) return Promise.reject(this.#closed.why);
    const question = ++this.#number;
    return new Promise((resolve, reject) => {
      this.#asked.set(question, { resolve, reject });
      this.#port.postMessage({ question, name, what } satisfies Message);
    });
  }

  /** Asks without waiting for the end of it, nor caring. */
  tell<Name extends keyof Theirs & string>(name: Name, what: Parameters<Theirs[Name]>[0]): void {
    this.ask(name, what).catch(() => null);
  }

  /** Rejects everything that was asked and not answered, and that is asked from now on: the other side is gone. */
  close(why: unknown): void {
    this.#closed = { why };
    for (const { reject } of this.#asked.values()) reject(why);
    this.#asked.clear();
  }

  async #hear(message: Message): Promise<void> {
    if ('question' in message) return this.#answer(message);
    const asked = this.#asked.get(message.answers);
    this.#asked.delete(message.answers);
    if ('fault' in message) asked?.reject(message.fault);
    else asked?.resolve(message.value as never);
  }

  async #answer({ question, name, what }: Question): Promise<void> {
    try {
      const value = await this.#mine[name]?.(what as never);
      this.#port.postMessage({ answers: question, value } satisfies Message);
    } catch (fault) {
      this.#port.postMessage({ answers: question, fault: portable(fault) } satisfies Message);
    }
  }
}

/** What is left of a fault on its way to another thread: its words, and where it came from. */
export function portable(fault: unknown): Error {
  const told = new Error(fault instanceof Error ? fault.message : String(fault));
  if (fault instanceof Error && fault.stack) told.stack = fault.stack;
  return told;
}

type Message =
  | Question
  | { readonly answers: number; readonly value: unknown }
  | { readonly answers: number; readonly fault: unknown };

interface Question {
  readonly question: number;
  readonly name: string;
  readonly what: unknown;
}
