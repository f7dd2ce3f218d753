import { inspect, render, type Task } from './decoding.ts';

/*
 * What a decoder runs: one task at a time, as its parent sends them. It ends itself where it takes more memory than it may, which its parent
 * takes for an answer, and with its parent.
 */

export type Answer = { readonly value: unknown } | { readonly error: string };

const mostMemory = Number(process.argv[2]);

/** Decoding allocates outside of JavaScript, on threads of its own, so this one is free to look. */
setInterval(() => {
  if (process.memoryUsage.rss() > mostMemory) endAtOnce();
}, 10).unref();

process.on('disconnect', endAtOnce);
process.on('message', (task: Task) => {
  work(task).then(
    (value) => process.send?.({ value } satisfies Answer),
    (error: unknown) =>
      process.send?.({ error: error instanceof Error ? error.message : String(error) } satisfies Answer),
  );
});

/** Decoding cannot be stopped otherwise, and nothing here is worth keeping. */
function endAtOnce(): void {
  process.kill(process.pid, 'SIGKILL');
}

function work(task: Task): Promise<unknown> {
  return task.kind === 'inspect' ? inspect(task.bytes, task.mime) : render(task);
}
