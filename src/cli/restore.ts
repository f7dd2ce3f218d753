import type { Command } from 'commander';
import { Fault } from '../kit/fault.ts';
import { restoreBackup } from './backup/restore-backup.ts';
import { checkData } from './check-data.ts';
import { atDesk } from './open-desk.ts';
import { type DataOption, dataOption } from './options.ts';
import type { Run } from './run.ts';
import { type ExitCode, say } from './terminal.ts';

/** `restore`: a backup becomes a data folder again. */
export function define(command: Command, run: Run): void {
  command
    .argument('<backup>', 'the folder or the .tar file that `backup` made')
    .addOption(dataOption())
    .action((backup: string, options: DataOption) => run(restoreCommand(backup, options)));
}

async function restoreCommand(backup: string, { data }: DataOption): Promise<ExitCode> {
  const { name, at } = await restoreBackup(backup, data, checkRestored);
  say(`Restored ${name ? `“${name}”` : 'the newspaper'} as of ${at} to ${data}. All is well.`);
  return 0;
}

async function checkRestored(folder: string): Promise<void> {
  await atDesk(folder, async (desk) => {
    const [first, ...others] = await checkData(desk);
    if (!first) return 0;
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    throw new Fault('archive-damaged', `The backup does not pass the check: ${first.subject}: ${first.problem}${more}`);
  });
}
