import { parentPort, workerData } from 'node:worker_threads';
import type { MainDuties, ServingDuties } from '../../src/press/threads/duties.ts';
import { type Port, Talk } from '../../src/press/threads/talk.ts';

/** How a thread of the tests behaves. `counter` counts starts, of this thread and those after it. */
export interface Behaviour {
  readonly counter: SharedArrayBuffer;
  /** What goes wrong at each start, one after the other; nothing in those that follow. */
  readonly faults: readonly (Fault | null)[];
}

/** `start`: before it serves; `after`: a moment later; `stuck`: it answers nothing any more; `readOn`: when asked to; `end`: it does not end. */
export type Fault = 'start' | 'after' | 'stuck' | 'readOn' | 'readOn dies' | 'end';

if (parentPort) await serve(workerData as Behaviour, parentPort);

async function serve({ counter, faults }: Behaviour, port: Port): Promise<void> {
  const number = Atomics.add(new Int32Array(counter), 0, 1);
  const fault = faults[number] ?? null;
  const main = new Talk<MainDuties>(port, {
    readOn: async () => {
      if (fault === 'readOn') throw new Error('The log cannot be read.');
      if (fault === 'readOn dies') return process.exit();
      return 0 as never;
    },
    figures: () => 10 ** number,
    end: () => (fault === 'end' ? new Promise(() => {}) : undefined),
  } satisfies ServingDuties<number>);
  if (fault === 'start') throw new Error('It cannot start.');
  await main.ask('join', null);
  main.tell('listens', null);
  if (fault === 'after') setTimeout(() => Promise.reject(new Error('It falls over.')), 50);
  if (fault === 'stuck') for (;;);
}
