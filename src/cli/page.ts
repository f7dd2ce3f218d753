import { type Command, Option } from 'commander';
import type { DeskReader } from '../archive/desk-reader.ts';
import { changePublication } from '../desk/change-publication.ts';
import type { BodyBlock } from '../story/document.ts';
import type { Language } from '../story/language.ts';
import { firstEdition, type StandingPage, type StandingPageName, standingPageNames } from '../story/publication.ts';
import { parseMarkdown } from '../wire/markdown/parse-markdown.ts';
import { atKeptDesk, commandLine, type OpenDesk } from './open-desk.ts';
import { type DataOption, dataOption, type JsonOption, jsonOption, parseLanguageOption } from './options.ts';
import { readTextInput } from './read-input.ts';
import type { Run } from './run.ts';
import { tellRefusal } from './tell-refusal.ts';
import { complain, type ExitCode, say, sayJson, sayTable } from './terminal.ts';

interface PageOptions extends DataOption {
  readonly page: StandingPageName;
  readonly language?: Language;
}

interface SetOptions extends PageOptions {
  readonly title: string;
}

/** `page list|set|remove`: about, contact, imprint, privacy, corrections policy. */
export function define(command: Command, run: Run): void {
  const page = () => new Option('--page <name>', 'which').choices(standingPageNames).makeOptionMandatory();
  command
    .command('list')
    .description('the standing pages that there are')
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((options: DataOption & JsonOption) => run(atKeptDesk(options.data, (desk) => list(desk, options))));
  command
    .command('set')
    .description('write a standing page from a file in Dateline’s Markdown (docs/markdown.md)')
    .argument('<file>', 'the text; - reads what comes in')
    .addOption(page())
    .requiredOption('--title <text>', 'its headline')
    .option('--language <tag>', 'the edition (the first otherwise)', parseLanguageOption)
    .addOption(dataOption())
    .action((file: string, options: SetOptions) => run(set(file, options)));
  command
    .command('remove')
    .description('take a standing page away')
    .addOption(page())
    .option('--language <tag>', 'the edition (the first otherwise)', parseLanguageOption)
    .addOption(dataOption())
    .action((options: PageOptions) => run(atKeptDesk(options.data, (desk) => remove(desk, options))));
}

async function list(desk: OpenDesk, { json }: JsonOption): Promise<ExitCode> {
  const pages = await desk.archive.read(pagesOf);
  if (json) sayJson(pages);
  else sayTable(pages.map(({ name, language, title }) => [name, language, title]));
  return 0;
}

async function set(file: string, { page, title, language, data }: SetOptions): Promise<ExitCode> {
  const body = parseMarkdown(await readTextInput(file));
  if (!body.ok) {
    for (const { line, problem } of body.refusal) complain(`${file}, line ${line}: ${problem}`);
    return 1;
  }
  return atKeptDesk(data, (desk) => put(desk, { page, language }, { title, body: body.value }));
}

async function remove(desk: OpenDesk, place: Pick<PageOptions, 'page' | 'language'>): Promise<ExitCode> {
  return put(desk, place, null);
}

/** Puts a page in its place, or leaves it empty. */
async function put(
  desk: OpenDesk,
  { page, language: wanted }: { readonly page: StandingPageName; readonly language?: Language | undefined },
  text: { readonly title: string; readonly body: readonly BodyBlock[] } | null,
): Promise<ExitCode> {
  const publication = await desk.archive.read((reader) => reader.publication());
  if (!publication) return tellRefusal({ kind: 'not-found', what: 'newspaper yet' });
  const language = wanted ?? firstEdition(publication).language;
  const others = publication.standingPages.filter((each) => each.name !== page || each.language !== language);
  const standingPages: readonly StandingPage[] = text ? [...others, { name: page, language, ...text }] : others;
  const answer = await changePublication(desk, commandLine, { seen: publication.version, to: { standingPages } });
  if (!answer.ok) return tellRefusal(answer.refusal);
  if (answer.value.seq === null) complain('Nothing was changed: it stands like this already.');
  say(`${page} (${language})`);
  return 0;
}

async function pagesOf(reader: DeskReader): Promise<readonly StandingPage[]> {
  return (await reader.publication())?.standingPages ?? [];
}
