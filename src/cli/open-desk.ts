import type { Actor } from '../accounts/actor.ts';
import { openArchive } from '../archive/sqlite/open-archive.ts';
import type { Desk } from '../desk/desk.ts';
import { systemClock } from '../kit/clock.ts';
import { idMaker } from '../kit/new-id.ts';
import { type PictureFiles, pictureFilesIn } from '../pictures/picture-files.ts';
import { holdsArchive, refuseForeignFolder } from './data-folder.ts';
import { complain, type ExitCode } from './terminal.ts';

/** Whoever may use the machine's own command line may do everything. */
export const commandLine: Actor = { ref: 'system_command-line', role: 'administrator', sections: [] };

export interface OpenDesk extends Desk {
  readonly files: PictureFiles;
  readonly dataFolder: string;
}

/** Does some work at the desk of a data folder, which is made where it is not there. Throws Fault `data-folder-foreign` where it holds other things. */
export async function atDesk<T>(dataFolder: string, work: (desk: OpenDesk) => Promise<T>): Promise<T> {
  refuseForeignFolder(dataFolder);
  await using archive = await openArchive(dataFolder);
  const desk = { archive, clock: systemClock, newId: idMaker(systemClock) };
  return await work({ ...desk, files: pictureFilesIn(dataFolder), dataFolder });
}

/** Runs a command at the desk of a data folder; where there is no archive it says so and makes none. */
export async function atKeptDesk(dataFolder: string, work: (desk: OpenDesk) => Promise<ExitCode>): Promise<ExitCode> {
  if (holdsArchive(dataFolder)) return atDesk(dataFolder, work);
  complain(
    `There is no newspaper in ${dataFolder}. Name its folder with --data, or make one: dateline start-newspaper`,
  );
  return 1;
}
