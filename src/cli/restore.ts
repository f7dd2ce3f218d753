import type { Command } from 'commander';
import { codeKeyFile } from '../archive/sqlite/accounts/code-lock.ts';
import { Fault } from '../kit/fault.ts';
import { restoreBackup } from './backup/restore-backup.ts';
import { checkData } from './check-data.ts';
import { atDesk, type OpenDesk } from './open-desk.ts';
import { type DataOption, dataOption } from './options.ts';
import type { Run } from './run.ts';
import { complain, type ExitCode, say } from './terminal.ts';

/** `restore`: a backup becomes a data folder again. */
export function define(command: Command, run: Run): void {
  command
    .argument('<backup>', 'the folder or the .tar file that `backup` made')
    .addOption(dataOption())
    .action((backup: string, options: DataOption) => run(restoreCommand(backup, options)));
}

async function restoreCommand(backup: string, { data }: DataOption): Promise<ExitCode> {
  let locked = 0;
  const { name, at } = await restoreBackup(backup, data, async (folder) => {
    locked = await checkRestored(folder);
  });
  say(`Restored ${name ? `“${name}”` : 'the newspaper'} as of ${at} to ${data}. All is well.`);
  if (locked > 0) complain(codesLost(locked, data));
  return 0;
}

/** The key is in no backup: what that means to whom, and what they can do. */
function codesLost(people: number, data: string): string {
  const who = people === 1 ? 'One of the staff signs' : `${people} of the staff sign`;
  return `${who} in with a password and a code. Codes are checked with ${codeKeyFile}, which is in no backup: put that of the old data folder into ${data} before anybody signs in. Where it is lost, they use a recovery code, a passkey or a link (dateline staff sign-in-link) and set their password anew.`;
}

/** Answers how many of the staff have an authenticator whose codes cannot be checked. */
async function checkRestored(folder: string): Promise<number> {
  return atDesk(folder, async (desk) => {
    const [first, ...others] = await checkData(desk);
    if (!first) return countLocked(desk);
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    throw new Fault('archive-damaged', `The backup does not pass the check: ${first.subject}: ${first.problem}${more}`);
  });
}

function countLocked({ archive }: Pick<OpenDesk, 'archive'>): Promise<number> {
  return archive.read(async (reader) => {
    const passwords = await Promise.all((await reader.allStaff()).map(({ id }) => reader.password(id)));
    return passwords.filter((password) => password?.codeSecret === null).length;
  });
}
