import type { Command } from 'commander';
import type { Instant } from '../kit/instant.ts';
import { refuseForeignFolder } from './data-folder.ts';
import { generateCommand } from './generate.ts';
import { type DataOption, dataOption, parseCountOption, parseInstantOption } from './options.ts';
import type { Run } from './run.ts';

interface GenerateOptions extends DataOption {
  readonly stories: number;
  readonly seed: number;
  readonly until?: Instant;
}

/** `generate`: an archive to measure on. */
export function define(command: Command, run: Run): void {
  command
    .requiredOption('--stories <number>', 'how many', parseCountOption)
    .option('--seed <number>', 'the same seed makes the same texts in the same order', parseCountOption, 1)
    .option('--until <instant>', 'when the newest came out (now otherwise)', parseInstantOption)
    .addOption(dataOption())
    .action((options: GenerateOptions) => {
      refuseForeignFolder(options.data);
      return run(generateCommand(options));
    });
}
