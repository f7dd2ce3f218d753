import { makeBeginLink } from '../accounts/make-begin-link.ts';
import { startApp } from '../app.ts';
import { holdFolder } from '../archive/sqlite/hold-folder.ts';
import { readConfig } from '../config.ts';
import { isSample } from '../desk/is-sample.ts';
import { systemClock } from '../kit/clock.ts';
import { idMaker } from '../kit/new-id.ts';
import { boundHeap } from './bound-heap.ts';
import { finishInterrupted, refuseForeignFolder } from './data-folder.ts';
import type { DataOption } from './options.ts';
import { complain, type ExitCode, say } from './terminal.ts';

export interface ServeOptions extends DataOption {
  /** What is to be done in the data folder once the port is ours. */
  readonly prepare?: () => Promise<unknown>;
}

/**
 * Serves the newspaper of a data folder, an empty one where there is none yet, until it is told to end. Prints the site's address once it can
 * be read. Throws Fault `data-folder-foreign` where the folder holds other things.
 */
export async function serveCommand({ data, prepare }: ServeOptions): Promise<ExitCode> {
  boundHeap();
  const surroundings = { clock: systemClock, newId: idMaker(systemClock), report: tellFault };
  const config = { ...readConfig(), dataFolder: data };
  using holds = new DisposableStack();
  await using app = await startApp(config, surroundings, async () => {
    await finishInterrupted(data);
    await prepare?.();
    refuseForeignFolder(data);
    holds.use(holdFolder(data, 'shared'));
  });
  say(app.origin);
  const begin = await makeBeginLink(app.desk);
  if (begin) complain(`The first administrator begins here: ${app.origin}/newsroom/begin/${begin.secret}`);
  if (await app.desk.archive.read(isSample))
    complain(`This is the sample edition. Start a newspaper of your own at ${app.origin}/newsroom/start`);
  if (app.threads < config.threads) complain('This system cannot share a port among threads: one thread serves.');
  await toldToEnd();
  return 0;
}

/** Resolves at the first signal to end; a second one ends the process at once. */
function toldToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function tellFault(fault: unknown): void {
  complain(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
}
