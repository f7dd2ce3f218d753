import { type Command, Option } from 'commander';
import type { DeskReader } from '../archive/desk-reader.ts';
import { changePublication } from '../desk/change-publication.ts';
import { type HttpUrl, parseHttpUrl } from '../kit/http-url.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import { blankEdition } from '../story/decide-publication.ts';
import type { Language } from '../story/language.ts';
import {
  type Edition,
  editionOf,
  fontStacks,
  type Look,
  type Organization,
  type Policies,
  type Publication,
} from '../story/publication.ts';
import type { Refusal } from '../story/refusal.ts';
import { atKeptDesk, commandLine, type OpenDesk } from './open-desk.ts';
import { collect, type DataOption, dataOption, type JsonOption, jsonOption, parseLanguageOption } from './options.ts';
import type { Run } from './run.ts';
import { tellMissingWords } from './tell-missing-words.ts';
import { tellRefusal } from './tell-refusal.ts';
import { complain, type ExitCode, say, sayJson, sayTable } from './terminal.ts';

interface SetOptions extends DataOption, JsonOption {
  readonly language?: Language;
  readonly name?: string;
  readonly nameplate?: string;
  readonly tagline?: string;
  readonly place?: string;
  readonly zone?: string;
  readonly accent?: string;
  readonly accentDark?: string;
  readonly paper?: string;
  readonly paperDark?: string;
  readonly headlineFace?: Look['headlineFace'];
  readonly textFace?: Look['textFace'];
  readonly aiCrawlers?: Policies['aiCrawlers'];
  readonly feeds?: Policies['feeds'];
  readonly legalName?: string;
  readonly email?: string;
  readonly foundingYear?: number;
  readonly sameAs?: readonly string[];
}

/** `publication show|set`: the newspaper itself. */
export function define(command: Command, run: Run): void {
  command
    .command('show')
    .description('all settings of the newspaper')
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((options: DataOption & JsonOption) => run(atKeptDesk(options.data, (desk) => show(desk, options))));
  command
    .command('set')
    .description('change settings of the newspaper; what is not named stays')
    .option('--name <name>', 'the name of the newspaper')
    .option('--language <tag>', 'the edition that the next four are about; a new one is added', parseLanguageOption)
    .option('--nameplate <text>', 'the name at the head of an edition')
    .option('--tagline <text>', 'the line under it')
    .option('--place <name>', 'the place in its date line')
    .option('--zone <name>', 'its time zone, for instance Asia/Kolkata')
    .option('--accent <colour>', 'the accent colour on light paper, for instance #7a1f1f')
    .option('--accent-dark <colour>', 'the same on dark paper')
    .option('--paper <colour>', 'the light paper')
    .option('--paper-dark <colour>', 'the dark paper')
    .addOption(new Option('--headline-face <face>', 'the type of headlines').choices(fontStacks))
    .addOption(new Option('--text-face <face>', 'the type of texts').choices(fontStacks))
    .addOption(
      new Option('--ai-crawlers <policy>', 'what robots.txt says to crawlers of language models').choices([
        'allow',
        'search-only',
        'deny',
      ]),
    )
    .addOption(new Option('--feeds <policy>', 'what feeds hold of a story').choices(['full', 'excerpt']))
    .option('--legal-name <name>', 'who answers for the newspaper')
    .option('--email <address>', 'where to write to them')
    .option('--founding-year <year>', 'when it began', Number)
    .option('--same-as <address>', 'a profile elsewhere (may be repeated; replaces those there are)', collect)
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((options: SetOptions) => run(atKeptDesk(options.data, (desk) => set(desk, options))));
}

async function show(desk: OpenDesk, { json }: JsonOption): Promise<ExitCode> {
  const publication = await desk.archive.read((reader) => reader.publication());
  if (!publication) return tellRefusal(notStarted);
  if (json) sayJson(publication);
  else sayTable(settingsOf(publication));
  return 0;
}

async function set(desk: OpenDesk, options: SetOptions): Promise<ExitCode> {
  const wanted = await desk.archive.read((reader) => wantedSettings(reader, options));
  if (!wanted.ok) return tellRefusal(wanted.refusal);
  const answer = await changePublication(desk, commandLine, wanted.value);
  if (!answer.ok) return tellRefusal(answer.refusal);
  tellMissingWords(options.language ? [options.language] : []);
  if (answer.value.seq === null) complain('Nothing was changed: it stands like this already.');
  if (options.json) sayJson(answer.value.record);
  else say(`${answer.value.record.name}, settings ${answer.value.record.version}.`);
  return 0;
}

async function wantedSettings(
  reader: DeskReader,
  options: SetOptions,
): Promise<Result<Parameters<typeof changePublication>[2], Refusal>> {
  const kept = await reader.publication();
  if (!kept) return refused(notStarted);
  const organization = organizationFrom(options, kept.organization);
  if (!organization.ok) return organization;
  const languages = languagesFrom(options, kept);
  if (!languages.ok) return languages;
  return ok({
    seen: kept.version,
    to: {
      name: options.name ?? kept.name,
      languages: languages.value,
      look: lookFrom(options, kept.look),
      policies: {
        aiCrawlers: options.aiCrawlers ?? kept.policies.aiCrawlers,
        feeds: options.feeds ?? kept.policies.feeds,
      },
      organization: organization.value,
    },
  });
}

const notStarted: Refusal = { kind: 'not-found', what: 'newspaper yet (start one with dateline start-newspaper)' };

function languagesFrom(options: SetOptions, kept: Publication): Result<Publication['languages'], Refusal> {
  const [first] = kept.languages;
  const language = options.language ?? first.language;
  const before = editionOf(kept, language);
  const edition = { ...(before ?? blankEdition(language, first.timeZone, kept.name)), ...editionFields(options) };
  const changed = kept.languages.map((each): Edition => (each === before ? edition : each));
  return ok((before ? changed : [...changed, edition]) as unknown as Publication['languages']);
}

function editionFields({ nameplate, tagline, place, zone }: SetOptions): Partial<Edition> {
  return {
    ...(nameplate !== undefined && { nameplate }),
    ...(tagline !== undefined && { tagline }),
    ...(place !== undefined && { place }),
    ...(zone !== undefined && { timeZone: zone }),
  };
}

function lookFrom(options: SetOptions, kept: Look): Look {
  return {
    accent: options.accent ?? kept.accent,
    accentDark: options.accentDark ?? kept.accentDark,
    paper: options.paper ?? kept.paper,
    paperDark: options.paperDark ?? kept.paperDark,
    headlineFace: options.headlineFace ?? kept.headlineFace,
    textFace: options.textFace ?? kept.textFace,
  };
}

function organizationFrom(options: SetOptions, kept: Organization): Result<Organization, Refusal> {
  const { legalName = kept.legalName, email = kept.email, foundingYear = kept.foundingYear, sameAs } = options;
  const addresses = sameAs?.map((text) => [text, parseHttpUrl(text)] as const) ?? [];
  const unusable = addresses.find(([, url]) => url === null);
  if (unusable) return refused({ kind: 'invalid', what: 'the address', why: `“${unusable[0]}” is no web address` });
  const urls = addresses.map(([, url]) => url as HttpUrl);
  return ok({ legalName, email, foundingYear, sameAs: sameAs ? urls : kept.sameAs });
}

function settingsOf({ name, version, languages, look, policies, organization }: Publication): readonly string[][] {
  return [
    ['name', name],
    ['settings', `version ${version}`],
    ...languages.flatMap(({ language, direction, timeZone, nameplate, tagline, place }) => [
      [`edition ${language}`, `${nameplate} (${direction}, ${timeZone}${place ? `, ${place}` : ''})`],
      ...(tagline ? [['', tagline]] : []),
    ]),
    ...Object.entries({ ...look, ...policies, ...organization }).map(([key, value]) => [
      key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
      Array.isArray(value) ? value.join(' ') : String(value ?? ''),
    ]),
  ];
}
