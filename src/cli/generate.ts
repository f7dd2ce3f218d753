import type { Archive } from '../archive/archive.ts';
import { makeArchive } from '../archive/sqlite/making/make-archive.ts';
import { correctStory } from '../desk/correct-story.ts';
import type { Desk } from '../desk/desk.ts';
import { type ImportStory, importStories } from '../desk/import-stories.ts';
import { inOneTransaction } from '../desk/in-one-transaction.ts';
import { systemClock } from '../kit/clock.ts';
import { days, type Instant, shift } from '../kit/instant.ts';
import { idMaker } from '../kit/new-id.ts';
import { type BodyBlock, storyDocument } from '../story/document.ts';
import type { StoryId } from '../story/ids.ts';
import type { Language } from '../story/language.ts';
import { fillDataFolder, holdsArchive } from './data-folder.ts';
import { chanceFrom } from './generate/chance.ts';
import type { GeneratedStory } from './generate/generated-story.ts';
import { type Cast, makeCast } from './generate/make-cast.ts';
import { storyBatches } from './generate/story-batches.ts';
import { commandLine } from './open-desk.ts';
import { progressBar } from './progress.ts';
import { tellRefusal } from './tell-refusal.ts';
import { complain, type ExitCode, say } from './terminal.ts';

export interface GenerateOptions {
  readonly stories: number;
  /** The same seed makes the same texts in the same order. */
  readonly seed: number;
  /** An empty or new folder. */
  readonly data: string;
  /** When the newest story came out; ten years before it, the oldest. Now, where it is not given. */
  readonly until?: Instant;
}

/** Makes an archive of invented stories in three languages to measure on, by the same acts as an import. */
export async function generateCommand({ stories, seed, data, until }: GenerateOptions): Promise<ExitCode> {
  if (holdsArchive(data)) {
    complain(`There is a newspaper in ${data} already. Name another folder with --data.`);
    return 1;
  }
  const measure = { stories, seed, now: until ?? systemClock() };
  const began = performance.now();
  const filled = await fillDataFolder(data, (draft) => makeArchive(draft, (archive) => makeStories(archive, measure)));
  if (!filled) return 1;
  const seconds = (performance.now() - began) / 1000;
  const rate = Math.round(stories / seconds).toLocaleString('en');
  say(`Made ${stories.toLocaleString('en')} stories in ${seconds.toFixed(1)} s (${rate} a second) in ${data}.`);
  return 0;
}

/** Null where an act was refused, which is told. */
async function makeStories(archive: Archive, { stories, seed, now }: Measure): Promise<'made' | null> {
  const chance = chanceFrom(seed, -1);
  const clock = () => now;
  const desk: Desk = { archive, clock, newId: idMaker(clock, () => chance.below(2 ** 32)) };
  const cast = await makeCast(desk, commandLine, seed);
  const failed = cast.ok ? await importAll(desk, cast.value, { stories, seed, now }) : tellRefusal(cast.refusal);
  return failed ? null : 'made';
}

interface Measure {
  readonly stories: number;
  readonly seed: number;
  readonly now: Instant;
}

/** While a worker makes the texts of the next stories, this thread takes in those before. Answers how it failed, if it did. */
async function importAll(desk: Desk, cast: Cast, { stories, seed, now }: Measure): Promise<ExitCode | null> {
  const progress = progressBar('Making stories', stories);
  const ids: StoryId[] = [];
  try {
    for await (const batch of storyBatches({ seed, sections: cast.sections.length }, stories)) {
      const dateOf = ({ number }: GeneratedStory) => publishedAt(number, stories, now);
      const failed = await inOneTransaction(desk, async (within) => {
        const commands = batch.map((story) => importOf(story, cast, ids, seed, dateOf(story)));
        for (const answer of await importStories(within, commandLine, commands)) {
          if (!answer.ok) return tellRefusal(answer.refusal, `Story ${ids.length + 1}`);
          ids.push(answer.value.story.id);
        }
        for (const story of batch)
          if (story.correction) await correct(within, ids[story.number], story.correction, dateOf(story));
        return null;
      });
      if (failed) return failed;
      progress.at(ids.length);
    }
    return null;
  } catch (error) {
    complain(`Stopped after ${ids.length.toLocaleString('en')} stories.`);
    throw error;
  } finally {
    progress.end();
  }
}

/** Corrects a story the day after it came out. */
async function correct(desk: Desk, story: StoryId | undefined, text: string, at: Instant): Promise<void> {
  const dayAfter = Math.min(shift(at, days(1)), desk.clock()) as Instant;
  if (story) await correctStory({ ...desk, clock: () => dayAfter }, commandLine, { story, seen: 1, text });
}

/** Evenly over ten years, to the second. */
function publishedAt(number: number, stories: number, now: Instant): Instant {
  const back = (days(3652) * (stories - 1 - number)) / stories;
  return shift(now, -Math.ceil(back / 1000) * 1000);
}

function importOf(
  story: GeneratedStory,
  { sections, topics, contributors, series }: Cast,
  ids: readonly StoryId[],
  seed: number,
  at: Instant,
): ImportStory {
  const at0 = <T>(list: readonly T[], number: number): T => list[number] as T;
  return {
    source: 'generate',
    key: `${seed}-${story.number}`,
    publishedAt: at,
    document: storyDocument(story.headline, story.standfirst, [...story.body, ...alsoRead(story, ids)]),
    fields: {
      language: story.language as Language,
      kind: story.kind,
      prominence: story.prominence,
      section: at0(sections, story.section),
      topics: story.topics.map((number) => at0(topics, number)),
      series: story.series === null ? null : at0(series, story.series),
      byline: story.byline.map((number) => ({ contributor: at0(contributors, number), role: 'words' })),
      dateline: story.dateline,
    },
  };
}

/** Leads to a story that is kept already. */
function alsoRead({ number, alsoReadBack }: GeneratedStory, ids: readonly StoryId[]): readonly BodyBlock[] {
  const target = alsoReadBack === null ? undefined : ids[number - alsoReadBack];
  return target ? [{ type: 'also_read', attrs: { story: target, headline: null } }] : [];
}
