import type { Command } from 'commander';
import { backUpToFolder, backUpToTar } from './backup/back-up.ts';
import { atKeptDesk } from './open-desk.ts';
import { type DataOption, dataOption } from './options.ts';
import { progressBar } from './progress.ts';
import type { Run } from './run.ts';
import { type ExitCode, say } from './terminal.ts';

/** `backup`: everything that cannot be made again, while the newspaper goes on. */
export function define(command: Command, run: Run): void {
  command
    .argument(
      '<target>',
      'a folder (a new one, or an earlier backup, to which what is new is added), or a file that ends in .tar',
    )
    .addOption(dataOption())
    .action((target: string, options: DataOption) => run(backupCommand(target, options)));
}

async function backupCommand(target: string, { data }: DataOption): Promise<ExitCode> {
  return atKeptDesk(data, async (desk) => {
    const bars = { archive: progressBar('Copying the archive', 1), pictures: progressBar('Copying the pictures', 1) };
    const backUp = target.endsWith('.tar') ? backUpToTar : backUpToFolder;
    const { pictures } = await backUp(desk, target, (part, done, total) => bars[part].at(done, total));
    for (const bar of Object.values(bars)) bar.end();
    say(`Backed up to ${target}: the archive and ${pictures} ${pictures === 1 ? 'picture' : 'pictures'}.`);
    return 0;
  });
}
