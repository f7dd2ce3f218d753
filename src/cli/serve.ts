import { type App, startApp } from '../app.ts';
import { readConfig } from '../config.ts';
import { systemClock } from '../kit/clock.ts';
import { idMaker } from '../kit/new-id.ts';
import type { DataOption } from './options.ts';
import { makeSampleEdition } from './sample.ts';
import { complain, type ExitCode, say } from './terminal.ts';

export interface ServeOptions extends DataOption {
  /** Makes the sample edition where there is no newspaper yet. */
  readonly sample?: true;
}

/** Serves the newspaper of a data folder until it is told to end. Prints the site's address once it can be read. */
export async function serveCommand({ data, sample }: ServeOptions): Promise<ExitCode> {
  const surroundings = { clock: systemClock, newId: idMaker(systemClock), report: tellFault };
  await using app = await startApp({ ...readConfig(), dataFolder: data }, surroundings);
  if (sample && (await isEmpty(app))) await makeSampleEdition(app.desk, app.files, systemClock());
  say(app.origin);
  await toldToEnd();
  return 0;
}

async function isEmpty({ desk }: App): Promise<boolean> {
  return (await desk.archive.read((reader) => reader.publication())) === null;
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
