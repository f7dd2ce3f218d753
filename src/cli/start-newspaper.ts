import { existsSync, readdirSync } from 'node:fs';
import { rename, rm, rmdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type StartPublication, startPublication } from '../desk/start-publication.ts';
import { Fault } from '../kit/fault.ts';
import { withFileFaults } from '../kit/file-fault.ts';
import type { Language } from '../story/language.ts';
import { atDesk, commandLine, holdsArchive, type OpenDesk } from './open-desk.ts';
import { collect, type DataOption, dataOption, parseLanguageOption } from './options.ts';
import type { Run } from './run.ts';
import { tellRefusal } from './tell-refusal.ts';
import { complain, type ExitCode, say } from './terminal.ts';

interface StartOptions extends DataOption {
  readonly name: string;
  readonly language: readonly Language[];
  readonly zone: string;
  readonly section: readonly string[];
}

/** `start-newspaper`: from the sample edition, or from nothing, to an empty newspaper of one's own. */
export function define(command: Command, run: Run): void {
  const collectLanguage = (text: string, before: readonly Language[]) => [...before, parseLanguageOption(text)];
  command
    .requiredOption('--name <name>', 'the name of the newspaper')
    .option(
      '--language <tag>',
      'a language that it appears in (may be repeated; the first is the main one)',
      collectLanguage,
      [],
    )
    .option('--zone <name>', 'its time zone, for instance Asia/Kolkata', Temporal.Now.timeZoneId())
    .option('--section <name>', 'a section to begin with (may be repeated)', collect, [])
    .addOption(dataOption())
    .addHelpText('after', '\nThe sample edition is kept beside the new newspaper, in a folder whose name is printed.')
    .action((options: StartOptions) => run(startCommand(options)));
}

async function startCommand(options: StartOptions): Promise<ExitCode> {
  const { data, section } = options;
  const place = resolve(data);
  const state = await stateOf(place);
  if (state === 'own') {
    complain(
      `There is a newspaper in ${data} already, and it is not the sample edition. Name another folder with --data.`,
    );
    return 1;
  }
  const draft = `${place}.starting`;
  return withFileFaults(async () => {
    await rm(draft, { recursive: true, force: true });
    const failed = await atDesk(draft, (desk) => begin(desk, options));
    if (failed) return failed;
    const aside = await makeRoom(place);
    await rename(draft, place);
    say(`“${options.name}” is in ${data}.`);
    if (aside) say(`What stood there before was moved to ${aside}.`);
    say('See it with: npm start (if it is being served now, end that first)');
    if (section.length === 0) say('Add a section to publish in with: npm run dateline -- section add NAME');
    return 0;
  }).finally(() => rm(draft, { recursive: true, force: true }));
}

async function begin(desk: OpenDesk, { name, language, zone, section }: StartOptions): Promise<ExitCode> {
  const [first = parseLanguageOption('en'), ...others] = language.map((each) => each);
  const editions: StartPublication['editions'] = [
    { language: first, timeZone: zone },
    ...others.map((each) => ({ language: each, timeZone: zone })),
  ];
  const answer = await startPublication(desk, commandLine, { name, editions, sections: section });
  return answer.ok ? 0 : tellRefusal(answer.refusal);
}

/** What a data folder holds: nothing that anybody wrote, the sample edition (whoever changed it since), or a newspaper. */
async function stateOf(place: string): Promise<'nothing' | 'sample' | 'own'> {
  if (!holdsArchive(place)) {
    if (existsSync(place) && readdirSync(place).length > 0)
      throw new Fault('data-folder-unwritable', `${place} holds other things. Name a new folder with --data.`);
    return 'nothing';
  }
  let state: 'nothing' | 'sample' | 'own' = 'nothing';
  await atDesk(place, async ({ archive }) => {
    const [first] = await archive.log.after(0, 1);
    if (first) state = first.by === 'system_sample' ? 'sample' : 'own';
    return 0;
  });
  return state;
}

/** Moves what is there out of the way; answers where to. */
async function makeRoom(place: string): Promise<string | null> {
  if (!existsSync(place)) return null;
  if (readdirSync(place).length === 0) {
    await rmdir(place);
    return null;
  }
  for (let n = 1; ; n += 1) {
    const aside = `${place}-sample${n === 1 ? '' : `-${n}`}`;
    if (existsSync(aside)) continue;
    await rename(place, aside);
    return aside;
  }
}
