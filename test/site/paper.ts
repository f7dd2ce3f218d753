import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '../../src/accounts/actor.ts';
import { type App, startApp } from '../../src/app.ts';
import type { Config } from '../../src/config.ts';
import type { ActReceipt } from '../../src/desk/act-on-story.ts';
import { draftStory } from '../../src/desk/draft-story.ts';
import { publishStory } from '../../src/desk/publish-story.ts';
import { saveContributor } from '../../src/desk/save-contributor.ts';
import { saveSection } from '../../src/desk/save-section.ts';
import { saveSeries } from '../../src/desk/save-series.ts';
import { saveTopic } from '../../src/desk/save-topic.ts';
import { startPublication } from '../../src/desk/start-publication.ts';
import type { Clock } from '../../src/kit/clock.ts';
import { noSharedCaching } from '../../src/kit/http/shared-caching.ts';
import { type Instant, parseInstant, shift } from '../../src/kit/instant.ts';
import { idMaker } from '../../src/kit/new-id.ts';
import type { Result } from '../../src/kit/result.ts';
import type { NewFields } from '../../src/story/decide-draft.ts';
import { type BodyBlock, storyDocument } from '../../src/story/document.ts';
import type { ActorRef, ContributorId, SectionId, SeriesId, TopicId } from '../../src/story/ids.ts';
import { type Language, parseLanguage } from '../../src/story/language.ts';
import type { Publication } from '../../src/story/publication.ts';
import type { Refusal } from '../../src/story/refusal.ts';
import type { Story } from '../../src/story/story.ts';
import { ask, type Question, type Reply } from './ask.ts';

/** A running server over an archive of its own, with a clock that stands where it is put. */
export interface Paper extends AsyncDisposable {
  readonly app: App;
  readonly dataFolder: string;
  readonly editor: Actor;
  readonly now: () => Instant;
  readonly setClock: (at: Instant) => void;
  readonly advance: (milliseconds: number) => void;
  /** Faults that readers were answered 500 for. */
  readonly faults: unknown[];
  readonly get: (target: string, question?: Question) => Promise<Reply>;
}

export const en = parseLanguage('en') as Language;
export const hi = parseLanguage('hi') as Language;
export const ur = parseLanguage('ur') as Language;

/** Monday, 23 November 2026, 12:00 in London, where the papers of these tests appear. */
export const noon = parseInstant('2026-11-23T12:00:00Z') as Instant;

/** `clock`: one that goes by itself, for a paper on several threads, which all look at the system's. */
export interface PaperSettings extends Partial<Config> {
  readonly clock?: Clock;
  /** Who starts the paper and writes in it. */
  readonly by?: ActorRef;
}

/** Starts Dateline on an empty folder. */
export async function emptyPaper({
  clock: given,
  by = 'system_command-line',
  ...config
}: PaperSettings = {}): Promise<Paper> {
  await using open = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
  open.defer(() => rm(folder, { recursive: true, force: true }));
  let at = noon;
  const clock = given ?? (() => at);
  const faults: unknown[] = [];
  const settings: Config = {
    port: 0,
    host: '127.0.0.1',
    origin: null,
    dataFolder: folder,
    threads: 1,
    mailServer: null,
    sharedCaching: noSharedCaching,
    purging: null,
    ...config,
  };
  const app = open.use(
    await startApp(settings, { clock, newId: idMaker(clock), report: (fault) => void faults.push(fault) }),
  );
  const held = open.move();
  return {
    app,
    dataFolder: folder,
    editor: { ref: by, role: 'administrator', sections: [] },
    now: clock,
    setClock: (instant) => {
      at = instant;
    },
    advance: (milliseconds) => {
      at = shift(at, milliseconds);
    },
    faults,
    get: (target, question) => ask(app.port, target, question),
    [Symbol.asyncDispose]: () => held.disposeAsync(),
  };
}

/** The cast of a small paper in three languages: The Harbour Post. */
export interface Cast {
  readonly world: SectionId;
  readonly coast: SectionId;
  readonly opinion: SectionId;
  readonly ada: ContributorId;
  readonly floods: TopicId;
  readonly longWater: SeriesId;
}

export const standingBody: readonly BodyBlock[] = [paragraph('We print what we know.')];

/** Starts Dateline with a publication, sections, a contributor, a topic and a series, and no story. */
export async function startPaper(
  config: PaperSettings = {},
  settings: Partial<Omit<Publication, 'name' | 'languages' | 'version'>> = {},
): Promise<Paper & Cast> {
  const paper = await emptyPaper(config);
  const { desk } = paper.app;
  const started = done(
    await startPublication(desk, paper.editor, {
      name: 'The Harbour Post',
      editions: [
        { language: en, timeZone: 'Europe/London', tagline: 'Tides and times', place: 'Dol Harbour' },
        { language: hi, timeZone: 'Asia/Kolkata', nameplate: 'बंदरगाह पोस्ट' },
        { language: ur, timeZone: 'Asia/Karachi', nameplate: 'ہاربر پوسٹ' },
      ],
      sections: ['World', 'Opinion'],
      settings: {
        standingPages: [{ name: 'about', language: en, title: 'About the Post', body: standingBody }],
        ...settings,
      },
    }),
  );
  const [world, opinion] = started.sections.map(({ id }) => id) as [SectionId, SectionId];
  const named = (name: string) => ({ to: { names: { en: name } } });
  const { editor } = paper;
  const coast = done(await saveSection(desk, editor, { to: { names: { en: 'Coast' }, parent: world } })).record.id;
  const ada = done(await saveContributor(desk, editor, named('Ada Quill'))).record.id;
  const floods = done(await saveTopic(desk, editor, named('Floods'))).record.id;
  const longWater = done(await saveSeries(desk, editor, named('The long water'))).record.id;
  return { ...paper, world, opinion, coast, ada, floods, longWater };
}

export type PaperWithCast = Paper & Cast;

/** What a story of these tests is made of; what is left out is plain. */
export interface Copy {
  readonly headline: string;
  readonly standfirst?: string;
  readonly body?: string | readonly BodyBlock[];
  readonly fields?: Partial<NewFields>;
}

export async function draft(paper: PaperWithCast, { headline, standfirst = '', body, fields }: Copy): Promise<Story> {
  const blocks = typeof body === 'object' ? body : [paragraph(body ?? `The whole text of ${headline}.`)];
  const receipt = await draftStory(paper.app.desk, paper.editor, {
    fields: { language: en, section: paper.world, ...fields },
    document: storyDocument(headline, standfirst, blocks),
  });
  return done(receipt).story;
}

/** Drafts and publishes at the paper's present instant. */
export async function publish(paper: PaperWithCast, copy: Copy): Promise<ActReceipt> {
  const story = await draft(paper, copy);
  return done(await publishStory(paper.app.desk, paper.editor, { story: story.id, seen: story.version }));
}

/** The value of what was not refused. */
export function done<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

export function paragraph(text: string): BodyBlock {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}
