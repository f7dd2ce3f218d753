import type { Command } from 'commander';
import { holdsArchive } from './data-folder.ts';
import { type DataOption, dataOption } from './options.ts';
import type { Run } from './run.ts';
import { serveCommand } from './serve.ts';
import type { ExitCode } from './terminal.ts';

interface ServeOptions extends DataOption {
  readonly sample?: true;
}

/** `serve`: the site, until it is told to end. */
export function define(command: Command, run: Run): void {
  command
    .option('--sample', 'make the sample edition first, where there is no newspaper yet')
    .addOption(dataOption())
    .addHelpText(
      'after',
      '\nPORT (4000), HOST (127.0.0.1), ORIGIN (http://localhost:PORT) and DATELINE_THREADS (one for each core) are read from the environment.',
    )
    .action((options: ServeOptions) => run(serve(options)));
}

function serve({ data, sample }: ServeOptions): Promise<ExitCode> {
  return serveCommand({ data, ...(sample && { prepare: () => makeSample(data) }) });
}

/** The sample's texts are long, and loaded only where they are needed. */
async function makeSample(data: string): Promise<void> {
  if (holdsArchive(data)) return;
  const { prepareSample } = await import('./sample.ts');
  await prepareSample(data);
}
