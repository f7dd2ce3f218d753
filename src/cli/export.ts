import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import type { DeskCard } from '../archive/desk-list.ts';
import type { DeskReader } from '../archive/desk-reader.ts';
import type { EventLog } from '../archive/event-log.ts';
import { Fault } from '../kit/fault.ts';
import { fileFault } from '../kit/file-fault.ts';
import type { StoryId } from '../story/ids.ts';
import type { Language } from '../story/language.ts';
import { allPages } from './all-pages.ts';
import { atKeptDesk, type OpenDesk } from './open-desk.ts';
import { type DataOption, dataOption } from './options.ts';
import { type Progress, progressBar } from './progress.ts';
import { recordedPictures } from './recorded-pictures.ts';
import type { Run } from './run.ts';
import { complain, type ExitCode } from './terminal.ts';

interface ExportOptions extends DataOption {
  readonly out?: string;
}

/** `export`: everything that was written, as JSON lines (docs/operating.md says what each holds). */
export function define(command: Command, run: Run): void {
  command
    .option('--out <file>', 'a new file to write to, instead of the terminal')
    .addOption(dataOption())
    .action((options: ExportOptions) => run(atKeptDesk(options.data, (desk) => exportCommand(desk, options))));
}

async function exportCommand(desk: OpenDesk, { out }: ExportOptions): Promise<ExitCode> {
  const bar = progressBar('Exporting', 0);
  await desk.archive.read(async (reader) => {
    const lines = Readable.from(exportLines(reader, desk.archive.log, bar));
    if (out === undefined) await pipeline(lines, process.stdout, { end: false }).catch(ignoreClosedPipe);
    else await toFile(out, (file) => pipeline(lines, file));
  });
  bar.end();
  if (out !== undefined) complain(`Exported to ${out}.`);
  return 0;
}

/** The file appears when it is whole. Throws Faults: `output-refused`, `disk-full`. */
async function toFile(file: string, write: (to: Writable) => Promise<void>): Promise<void> {
  if (existsSync(file)) throw new Fault('output-refused', `${file} exists already; it was left as it is.`);
  const folder = dirname(file);
  if (!existsSync(folder)) throw new Fault('output-refused', `There is no folder ${folder}.`);
  const unfinished = `${file}.unfinished`;
  try {
    await write(createWriteStream(unfinished, { flush: true }));
    await rename(unfinished, file);
  } catch (error) {
    throw outputFault(error);
  } finally {
    await rm(unfinished, { force: true }).catch(() => {});
  }
}

function outputFault(error: unknown): unknown {
  const fault = fileFault(error);
  const isAboutFile = error instanceof Error && 'syscall' in error;
  if ((fault instanceof Fault && fault.code === 'disk-full') || !isAboutFile) return fault;
  return new Fault('output-refused', error.message, error);
}

function ignoreClosedPipe(error: unknown): void {
  if (
    !(
      error instanceof Error &&
      'code' in error &&
      (error.code === 'EPIPE' || error.code === 'ERR_STREAM_PREMATURE_CLOSE')
    )
  )
    throw error;
}

/** One line a thing, what is referred to before what refers to it, all of one instant; every line says what it `is`. */
async function* exportLines(reader: DeskReader, log: EventLog, bar: Progress): AsyncIterable<string> {
  const publication = await reader.publication();
  yield line('publication', publication);
  yield* sectionLines(reader);
  yield* namedLines(reader);
  for (const { language } of publication?.languages ?? []) yield* houseLines(reader, language);
  for await (const picture of recordedPictures(reader, log)) yield line('picture', picture);
  yield* storyLines(reader, bar);
}

/** With every path that leads to them, former ones too. */
async function* sectionLines(reader: DeskReader): AsyncIterable<string> {
  const paths = Map.groupBy(await reader.sectionPaths(), ({ section }) => section);
  for (const section of await reader.sections())
    yield line('section', { ...section, paths: paths.get(section.id)?.map(({ path }) => path) ?? [] });
}

/** With every slug that leads to them, former ones too. */
async function* namedLines(reader: DeskReader): AsyncIterable<string> {
  const slugs = Map.groupBy(await reader.slugs(), ({ bearer }): string => bearer);
  const named = [
    ['contributor', await allPages((page) => reader.contributors(page))],
    ['topic', await allPages((page) => reader.topics(page))],
    ['series', await allPages((page) => reader.allSeries(page))],
  ] as const;
  for (const [is, records] of named)
    for (const record of records)
      yield line(is, { ...record, slugs: slugs.get(record.id)?.map(({ slug }) => slug) ?? [] });
}

/** What an edition has beside its stories. */
async function* houseLines(reader: DeskReader, language: Language): AsyncIterable<string> {
  const banner = await reader.banner(language);
  if (banner) yield line('banner', banner);
  const rules = await reader.houseRules(language);
  if (rules.rules.length > 0) yield line('house-rules', rules);
}

const pageLength = 200;

/** Every story with all its revisions and what was said of it; the last changed comes first. */
async function* storyLines(reader: DeskReader, bar: Progress): AsyncIterable<string> {
  let done = 0;
  for (let last: DeskCard | undefined; ; ) {
    const cards = await reader.stories({ limit: pageLength, ...placeOf(last) });
    for (const { id } of cards) {
      yield line('story', await wholeStory(reader, id));
      done += 1;
      bar.at(done);
    }
    last = cards.at(-1);
    if (cards.length < pageLength) return;
  }
}

function placeOf(card: DeskCard | undefined) {
  return card && { after: { at: card.listedAt, story: card.id } };
}

async function wholeStory(reader: DeskReader, id: StoryId): Promise<object> {
  return {
    ...(await reader.story(id)),
    revisions: await reader.revisions(id),
    corrections: await reader.corrections(id),
    plan: await reader.plan(id),
    remarks: await reader.remarks(id),
  };
}

function line(is: string, value: object | null): string {
  return `${JSON.stringify({ is, ...value })}\n`;
}
