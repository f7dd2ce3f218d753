import type { Command } from 'commander';
import type { Desk } from '../desk/desk.ts';
import { systemClock } from '../kit/clock.ts';
import { days, type Instant, minutes, shift } from '../kit/instant.ts';
import type { PictureFiles } from '../pictures/picture-files.ts';
import { sampleEdition } from '../sample/edition.ts';
import { resolveForEdition } from '../wire/markdown/resolve.ts';
import { fillDataFolder, holdsArchive } from './data-folder.ts';
import { atDesk } from './open-desk.ts';
import { type DataOption, dataOption } from './options.ts';
import { progressBar } from './progress.ts';
import type { Run } from './run.ts';
import { makeSampleCast, startSamplePublication } from './sample/sample-cast.ts';
import { makeSamplePictures } from './sample/sample-pictures.ts';
import { makeSampleStories } from './sample/sample-stories.ts';
import { complain, type ExitCode, say } from './terminal.ts';

/** `sample`: the invented newspaper that a first start shows. */
export function define(command: Command, run: Run): void {
  command.addOption(dataOption()).action(({ data }: DataOption) => run(sampleCommand(data)));
}

async function sampleCommand(data: string): Promise<ExitCode> {
  if (await prepareSample(data)) {
    say(`The sample edition is in ${data}.`);
    return 0;
  }
  complain(`There is a newspaper in ${data} already. Name another folder with --data.`);
  return 1;
}

/** Makes the sample edition in a data folder that holds nothing yet; false where it holds a newspaper. */
export async function prepareSample(data: string): Promise<boolean> {
  if (holdsArchive(data)) return false;
  const filled = await fillDataFolder(data, (draft) =>
    atDesk(draft, async (desk) => {
      await makeSampleEdition(desk, desk.files, systemClock());
      return true;
    }),
  );
  return filled !== null;
}

/** Makes the sample edition by the desk's own acts, as though it had been published over the years before `now`. */
export async function makeSampleEdition(desk: Desk, files: PictureFiles, now: Instant): Promise<void> {
  const oldest = Math.max(...sampleEdition.stories.map(({ minutesAgo }) => minutesAgo));
  const founding = shift(now, -minutes(oldest) - days(30));
  const founders = { ...desk, clock: () => founding };
  const bar = progressBar('Making the sample edition', 1);
  let drawn = 0;
  const pictures = await makeSamplePictures(founders, files, sampleEdition.pictures, () => {
    drawn += 1;
    bar.at(drawn, sampleEdition.pictures.length);
  });
  const resolveKeys = resolveForEdition(now, pictures);
  await startSamplePublication(founders, sampleEdition, resolveKeys);
  const cast = await makeSampleCast(founders, sampleEdition, pictures);
  await makeSampleStories(desk, sampleEdition.stories, cast, resolveKeys, now, (done, total) => bar.at(done, total));
  bar.end();
}
