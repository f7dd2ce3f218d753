import type { Command } from 'commander';
import { isSample } from '../desk/is-sample.ts';
import { type StartPublication, startPublication } from '../desk/start-publication.ts';
import type { Language } from '../story/language.ts';
import type { Publication } from '../story/publication.ts';
import { type Filled, fillDataFolder, finishInterrupted, holdsArchive } from './data-folder.ts';
import { atDesk, commandLine, type OpenDesk } from './open-desk.ts';
import { collect, type DataOption, dataOption, parseLanguageOption } from './options.ts';
import type { Run } from './run.ts';
import { tellMissingWords } from './tell-missing-words.ts';
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
    .addHelpText('after', '\nThe sample edition is kept, in a folder of its own within the data folder.')
    .action((options: StartOptions) => run(startCommand(options)));
}

async function startCommand(options: StartOptions): Promise<ExitCode> {
  const { data, section } = options;
  await finishInterrupted(data);
  const holds = await holdsWhat(data);
  if (holds === 'newspaper') {
    complain(
      `There is a newspaper in ${data} already, and it is not the sample edition. Name another folder with --data.`,
    );
    return 1;
  }
  const filled =
    holds === 'stories' ? await beginAmong(options) : await fillDataFolder(data, (draft) => beginIn(draft, options));
  if (!filled) return 1;
  say(`“${options.name}” is in ${data}.`);
  if (filled.aside) say(`The sample edition was moved to ${filled.aside}.`);
  tellMissingWords(filled.made.languages.map(({ language }) => language));
  say('See it with: npm start');
  if (section.length === 0) say('Add a section to publish in with: npm run dateline -- section add NAME');
  return 0;
}

function beginIn(data: string, options: StartOptions): Promise<Publication | null> {
  return atDesk(data, (desk) => begin(desk, options));
}

/** Where stories were brought in before there was a newspaper, they stay where they are. */
async function beginAmong(options: StartOptions): Promise<Filled<Publication> | null> {
  const made = await beginIn(options.data, options);
  return made && { made, aside: null };
}

/** Null where it was refused; then the words are told. */
async function begin(desk: OpenDesk, { name, language, zone, section }: StartOptions): Promise<Publication | null> {
  const [first = parseLanguageOption('en'), ...others] = language.map((each) => each);
  const editions: StartPublication['editions'] = [
    { language: first, timeZone: zone },
    ...others.map((each) => ({ language: each, timeZone: zone })),
  ];
  const answer = await startPublication(desk, commandLine, { name, editions, sections: section });
  if (answer.ok) return answer.value.publication;
  tellRefusal(answer.refusal);
  return null;
}

/** What stands in a data folder: a newspaper that somebody began, stories without one, or (null) nothing but the sample edition, whoever changed it. */
async function holdsWhat(data: string): Promise<'newspaper' | 'stories' | null> {
  if (!holdsArchive(data)) return null;
  return atDesk(data, ({ archive }) =>
    archive.read(async (reader) => {
      if ((await isSample(reader)) !== false) return null;
      return (await reader.publication()) ? 'newspaper' : 'stories';
    }),
  );
}
