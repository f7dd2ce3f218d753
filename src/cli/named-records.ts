import type { Command } from 'commander';
import type { DeskReader } from '../archive/desk-reader.ts';
import type { RecordReceipt, SaveRecord } from '../desk/save-record.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import { type Language, localized, parseLanguage } from '../story/language.ts';
import { firstEdition } from '../story/publication.ts';
import type { Refusal } from '../story/refusal.ts';
import { parseSlug, type Slug } from '../story/slug.ts';
import { atKeptDesk, type OpenDesk } from './open-desk.ts';
import { type DataOption, dataOption, type JsonOption, jsonOption, parseLanguageOption } from './options.ts';
import type { Run } from './run.ts';
import { tellRefusal } from './tell-refusal.ts';
import { complain, type ExitCode, say, sayJson, sayTable } from './terminal.ts';

/** What sections, contributors, topics and series have in common: they are listed, added and changed alike. */
export interface NamedKind<Kept extends Named> {
  /** In a word: `topic`. */
  readonly what: string;
  readonly all: (reader: DeskReader) => Promise<readonly Kept[]>;
  /** The one that stands at a place. */
  readonly find: (reader: DeskReader, place: string) => Promise<Kept | null>;
  /** What it is called by on the command line: its path or slug. */
  readonly place: (kept: Kept) => string;
  readonly save: (desk: OpenDesk, command: SaveRecord<Kept>) => Promise<Result<RecordReceipt<Kept>, Refusal>>;
  /** Options for texts in one language, and the field that each sets. */
  readonly texts: Readonly<Record<string, keyof Kept & string>>;
  /** Options of this kind alone. */
  readonly addOptions?: (command: Command) => Command;
  /** The fields that those options set. */
  readonly ownFields?: (options: OwnOptions, reader: DeskReader) => Promise<Result<Fields<Kept>, Refusal>>;
}

export type OwnOptions = Readonly<Record<string, string | undefined>>;

export type Fields<Kept> = Partial<Omit<Kept, 'id'>>;

interface Named {
  readonly id: string;
  readonly slug: Slug;
  readonly names: Readonly<Record<string, string>>;
}

interface Options extends DataOption, JsonOption {
  readonly language?: Language;
}

/** Gives a command its subcommands `list`, `add` and `set`. */
export function defineRecords<Kept extends Named>(command: Command, run: Run, kind: NamedKind<Kept>): void {
  const { what } = kind;
  const withSettings = (sub: Command) => {
    sub.option('--slug <slug>', 'its part of the address');
    for (const text of Object.keys(kind.texts)) sub.option(`--${text} <text>`);
    kind.addOptions?.(sub);
    return sub;
  };
  const withOutput = (sub: Command) =>
    sub
      .option(
        '--language <tag>',
        'the language of the texts (the first of the newspaper otherwise)',
        parseLanguageOption,
      )
      .addOption(jsonOption())
      .addOption(dataOption());

  withOutput(command.command('list').description(`every ${what}, with what it is called by here`)).action(
    (options: Options) => run(atKeptDesk(options.data, (desk) => list(desk, kind, options))),
  );
  withOutput(withSettings(command.command('add').description(`add a ${what}`).argument('<name>'))).action(
    (name: string, options: Options) =>
      run(atKeptDesk(options.data, (desk) => save(desk, kind, null, options, { ...textsOf(options), name }))),
  );
  const set = command.command('set').description(changes(what)).argument(`<${what}>`).option('--name <name>');
  withOutput(withSettings(set)).action((place: string, options: Options) =>
    run(atKeptDesk(options.data, (desk) => save(desk, kind, place, options, textsOf(options)))),
  );
}

/** The options that are texts. */
function textsOf(options: Options): OwnOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => typeof value === 'string'));
}

function changes(what: string): string {
  return `change what is given of a ${what}: its name, address and texts; old addresses lead to it for ever`;
}

async function list<Kept extends Named>(desk: OpenDesk, kind: NamedKind<Kept>, options: Options): Promise<ExitCode> {
  return desk.archive.read(async (reader): Promise<ExitCode> => {
    const records = await kind.all(reader);
    const language = options.language ?? (await firstLanguage(reader));
    if (options.json) sayJson(records);
    else sayTable(records.map((record) => [kind.place(record), localized(record.names, language)]));
    return 0;
  });
}

async function save<Kept extends Named>(
  desk: OpenDesk,
  kind: NamedKind<Kept>,
  place: string | null,
  { language, json }: Options,
  texts: OwnOptions,
): Promise<ExitCode> {
  const wanted = await desk.archive.read((reader) => wantedFields(reader, kind, place, texts, language));
  if (!wanted.ok) return tellRefusal(wanted.refusal);
  const answer = await kind.save(desk, wanted.value);
  if (!answer.ok) return tellRefusal(answer.refusal);
  const { record, seq } = answer.value;
  if (seq === null) complain('Nothing was changed: it stands like this already.');
  if (json) sayJson(record);
  else say(`${kind.place(record)}  ${Object.values(record.names).join(' / ')}`);
  return 0;
}

async function wantedFields<Kept extends Named>(
  reader: DeskReader,
  kind: NamedKind<Kept>,
  place: string | null,
  texts: OwnOptions,
  wantedLanguage: Language | undefined,
): Promise<Result<SaveRecord<Kept>, Refusal>> {
  const kept = place === null ? null : await kind.find(reader, place);
  if (place !== null && !kept) return refused({ kind: 'not-found', what: `${kind.what} “${place}”` });
  const slug = texts['slug'] === undefined ? null : parseSlug(texts['slug']);
  if (texts['slug'] !== undefined && !slug) return refused(unusableSlug);
  const own = (await kind.ownFields?.(texts, reader)) ?? ok({});
  if (!own.ok) return own;
  const language = wantedLanguage ?? (await firstLanguage(reader));
  const to = { ...textFields(kind, kept, texts, language), ...(slug && { slug }), ...own.value } as Fields<Kept>;
  return ok(kept ? { id: kept.id as Kept['id'], to } : { to });
}

const unusableSlug: Refusal = {
  kind: 'invalid',
  what: 'the slug',
  why: 'it is made of lower-case letters and digits, words joined by hyphens',
};

/** Each text that was given, beside those that are there in other languages. */
function textFields<Kept extends Named>(
  kind: NamedKind<Kept>,
  kept: Kept | null,
  texts: OwnOptions,
  language: Language,
): Readonly<Record<string, unknown>> {
  const given = Object.entries({ name: 'names', ...kind.texts }).filter(([option]) => texts[option] !== undefined);
  return Object.fromEntries(
    given.map(([option, field]) => {
      const before = (kept as Readonly<Record<string, object>> | null)?.[field] ?? {};
      return [field, { ...before, [language]: texts[option] }];
    }),
  );
}

async function firstLanguage(reader: DeskReader): Promise<Language> {
  const publication = await reader.publication();
  return publication ? firstEdition(publication).language : (parseLanguage('en') as Language);
}
