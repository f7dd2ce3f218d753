import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { Fault } from '../kit/fault.ts';
import type { Instant } from '../kit/instant.ts';
import { type Result, refused } from '../kit/result.ts';
import type { Language } from '../story/language.ts';
import type { Refusal } from '../story/refusal.ts';
import { describePlan } from '../wire/page/describe-plan.ts';
import { describeReading, notUnderstood } from '../wire/page/describe-reading.ts';
import { importPage, type PageImportReceipt } from '../wire/page/import-page.ts';
import type { PageReading } from '../wire/page/page-reading.ts';
import { type PageImportOptions, type PageImportPlan, planPageImport } from '../wire/page/plan-page-import.ts';
import { readPage } from '../wire/page/read-page.ts';
import { holdsArchive } from './data-folder.ts';
import { atDesk, commandLine, type OpenDesk } from './open-desk.ts';
import {
  type DataOption,
  dataOption,
  type JsonOption,
  jsonOption,
  parseInstantOption,
  parseLanguageOption,
} from './options.ts';
import { readInput } from './read-input.ts';
import type { Run } from './run.ts';
import { tellMissingWords } from './tell-missing-words.ts';
import { wordsForRefusal } from './tell-refusal.ts';
import { complain, type ExitCode, say, sayJson } from './terminal.ts';

interface PageOptions extends DataOption, JsonOption {
  readonly captured?: Instant;
  readonly published?: Instant;
  readonly section?: string;
  readonly recentSection?: string;
  readonly language?: Language;
  readonly dryRun?: true;
}

/** `import page`: stories from elsewhere. */
export function define(command: Command, run: Run): void {
  command
    .command('page')
    .description('read the plain text of news pages, and take their stories in (docs/import.md)')
    .argument('<file...>', 'text files; - reads what comes in')
    .option(
      '--captured <instant>',
      'when the page was saved, from which its ages count back (now otherwise)',
      parseInstantOption,
    )
    .option(
      '--published <instant>',
      'when its story came out (guessed otherwise, and marked as a guess)',
      parseInstantOption,
    )
    .option('--section <path>', 'where its story goes (where the page says otherwise)')
    .option('--recent-section <path>', 'where its recent stories go (where its own story goes otherwise)')
    .option('--language <tag>', 'the language of the page (seen from its text otherwise)', parseLanguageOption)
    .option('--dry-run', 'only say what is understood and what would be written')
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((files: readonly string[], options: PageOptions) => run(importPages(files, options)));
}

/** What became of one file. */
interface Outcome {
  readonly file: string;
  readonly reading: PageReading | null;
  readonly plan: PageImportPlan | null;
  readonly receipt: PageImportReceipt | null;
  readonly problem: string | null;
}

async function importPages(files: readonly string[], options: PageOptions): Promise<ExitCode> {
  const readings = await Promise.all(files.map(readFile));
  const work = (desk: OpenDesk) => importAll(desk, files, readings, options);
  if (await isNothingToWrite(readings, options)) return atPassingDesk(work);
  const begins = !holdsArchive(options.data);
  return atDesk(options.data, async (desk) => {
    const ended = await work(desk);
    if (begins) await tellBegun(desk);
    return ended;
  });
}

/** An archive that held no newspaper has one in the language of the first page. */
async function tellBegun({ archive }: OpenDesk): Promise<void> {
  const publication = await archive.read((reader) => reader.publication());
  tellMissingWords(publication?.languages.map(({ language }) => language) ?? []);
}

/** Whether an archive need not be made: it is not there, and nothing can be written to it or shall be. */
async function isNothingToWrite(readings: Readings, options: PageOptions): Promise<boolean> {
  if (holdsArchive(options.data)) return false;
  if (options.dryRun) return true;
  return atPassingDesk(async (desk) => {
    const plans = readings.map((reading) => (reading.ok ? plan(desk, reading.value, options) : reading));
    return (await Promise.all(plans)).every(({ ok }) => !ok);
  });
}

type Readings = readonly Result<PageReading, string>[];

function plan({ archive, clock }: OpenDesk, reading: PageReading, options: PageOptions) {
  const now = clock();
  return archive.read((reader) => planPageImport(reader, now, reading, optionsOf(options, now)));
}

/** A file that cannot be read or is no page does not keep the others from being taken in. */
async function readFile(file: string): Promise<Result<PageReading, string>> {
  try {
    const page = readPage(await readInput(file));
    return page.ok ? page : refused(`${file}: ${page.refusal}`);
  } catch (error) {
    if (error instanceof Fault) return refused(error.message);
    throw error;
  }
}

/** A desk of an empty archive that is gone afterwards: to say what would be written, where there is no archive yet. */
async function atPassingDesk<T>(work: (desk: OpenDesk) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  try {
    return await atDesk(folder, work);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function importAll(
  desk: OpenDesk,
  files: readonly string[],
  readings: Readings,
  options: PageOptions,
): Promise<ExitCode> {
  const outcomes: Outcome[] = [];
  for (const [index, reading] of readings.entries())
    outcomes.push(await importOne(desk, files[index] ?? '', reading, options));
  if (options.json) sayJson(outcomes);
  else for (const { problem } of outcomes) if (problem) complain(problem);
  return outcomes.every(({ problem }) => problem === null) ? 0 : 1;
}

async function importOne(
  desk: OpenDesk,
  file: string,
  reading: Result<PageReading, string>,
  options: PageOptions,
): Promise<Outcome> {
  const nothing = { file, reading: null, plan: null, receipt: null, problem: null };
  if (!reading.ok) return { ...nothing, problem: reading.refusal };
  const read = { ...nothing, reading: reading.value };
  if (!options.json) tellReading(file, reading.value);
  const wanted = await plan(desk, reading.value, options);
  if (!wanted.ok) return { ...read, problem: inWords(file, wanted.refusal) };
  const planned = { ...read, plan: wanted.value };
  if (!options.json) tellPlan(wanted.value, options);
  if (options.dryRun) return planned;
  const receipt = await importPage(desk, commandLine, wanted.value);
  if (!receipt.ok) return { ...planned, problem: inWords(file, receipt.refusal) };
  if (!options.json) tellReceipt(receipt.value);
  return { ...planned, receipt: receipt.value };
}

function inWords(file: string, refusal: Refusal): string {
  return `${file}: ${wordsForRefusal(refusal)}`;
}

function optionsOf(options: PageOptions, now: Instant): PageImportOptions {
  const { captured = now, published, section, recentSection, language } = options;
  return {
    captured,
    ...(published !== undefined && { published }),
    ...(section !== undefined && { section }),
    ...(recentSection !== undefined && { recentSection }),
    ...(language !== undefined && { language }),
  };
}

function tellReading(file: string, reading: PageReading): void {
  say(file);
  for (const line of describeReading(reading)) say(`  ${line}`);
  const left = notUnderstood(reading).length;
  if (left > 0) complain(`${file}: ${left} ${left === 1 ? 'line was' : 'lines were'} not understood.`);
}

function tellPlan(plan: PageImportPlan, { dryRun }: PageOptions): void {
  say(dryRun ? 'What would be written:' : 'What is written:');
  for (const line of describePlan(plan)) say(`  ${line}`);
}

function tellReceipt({ stories }: PageImportReceipt): void {
  for (const { outcome, path, headline } of stories) say(`${outcome}  ${path ?? ''}  ${headline}`);
}
