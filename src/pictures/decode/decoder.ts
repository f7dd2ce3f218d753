import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { programFile } from '../../kit/program-file.ts';
import type { Answer } from './decoder-process.ts';
import type { Task } from './decoding.ts';

export interface DecoderLimits {
  /** Of the whole process, in bytes. */
  readonly memory: number;
  /** For one task, in milliseconds. */
  readonly time: number;
  /** After so many milliseconds without a task the process is let go. */
  readonly patience: number;
}

/** How a task ended: done, refused by the decoder in words, or ended by the limits (or by a crash). */
export type Ended<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'ended' };

/**
 * Decodes in a process of its own, one task at a time; the process is started for the first and let go when nothing comes. A file that takes
 * it down, or that it takes down for using too much, takes nothing else down.
 */
export class Decoder {
  readonly #limits: DecoderLimits;
  #process: ChildProcess | null = null;
  #letGo: NodeJS.Timeout | undefined;

  constructor(limits: DecoderLimits) {
    this.#limits = limits;
  }

  async run<T>(task: Task): Promise<Ended<T>> {
    clearTimeout(this.#letGo);
    const process = this.#started();
    hold(process);
    try {
      return await answerOf<T>(process, task, this.#limits.time);
    } finally {
      free(process);
      this.#letGo = setTimeout(() => this.#end(), this.#limits.patience).unref();
    }
  }

  #started(): ChildProcess {
    if (this.#process?.connected) return this.#process;
    const process = fork(program, [String(this.#limits.memory)], {
      serialization: 'advanced',
      // A decoder needs nothing of what this process knows, and says nothing.
      env: {},
      execArgv: ['--max-old-space-size=128'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    process.once('exit', () => {
      if (this.#process === process) this.#process = null;
    });
    this.#process = process;
    return process;
  }

  #end(): void {
    this.#process?.kill('SIGKILL');
    this.#process = null;
  }
}

const program = fileURLToPath(programFile('pictures/decode/decoder-process'));

function answerOf<T>(process: ChildProcess, task: Task, time: number): Promise<Ended<T>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => process.kill('SIGKILL'), time);
    const end = (ended: Ended<T>) => {
      clearTimeout(timer);
      process.off('message', heard).off('exit', gone).off('error', gone);
      resolve(ended);
    };
    const heard = (answer: Answer) =>
      end('error' in answer ? { kind: 'failed', why: answer.error } : { kind: 'done', value: answer.value as T });
    const gone = () => end({ kind: 'ended' });
    process.on('message', heard).on('exit', gone).on('error', gone);
    process.send(task, (error) => {
      if (error) process.kill('SIGKILL');
    });
  });
}

/** An idle decoder keeps no process from ending. */
function free(process: ChildProcess): void {
  process.unref();
  process.channel?.unref();
}

function hold(process: ChildProcess): void {
  process.ref();
  process.channel?.ref();
}
