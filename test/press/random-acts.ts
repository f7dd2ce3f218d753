import { changeAddress } from '../../src/desk/change-address.ts';
import { changePublication } from '../../src/desk/change-publication.ts';
import { correctStory } from '../../src/desk/correct-story.ts';
import { embargoStory } from '../../src/desk/embargo-story.ts';
import { endBanner } from '../../src/desk/end-banner.ts';
import { liftEmbargo } from '../../src/desk/lift-embargo.ts';
import { publishStory } from '../../src/desk/publish-story.ts';
import { restoreStory } from '../../src/desk/restore-story.ts';
import { saveContributor } from '../../src/desk/save-contributor.ts';
import { saveSection } from '../../src/desk/save-section.ts';
import { saveStory } from '../../src/desk/save-story.ts';
import { saveTopic } from '../../src/desk/save-topic.ts';
import { scheduleStory } from '../../src/desk/schedule-story.ts';
import { setBanner } from '../../src/desk/set-banner.ts';
import { unscheduleStory } from '../../src/desk/unschedule-story.ts';
import { updateStory } from '../../src/desk/update-story.ts';
import { withdrawStory } from '../../src/desk/withdraw-story.ts';
import { minutes, shift } from '../../src/kit/instant.ts';
import { type BodyBlock, headlineOf, storyDocument } from '../../src/story/document.ts';
import type { Slug } from '../../src/story/slug.ts';
import type { Story } from '../../src/story/story.ts';
import { draft, en, hi, type PaperWithCast, paragraph, ur } from '../site/paper.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Few, so that headlines meet again: in also-reads, in addresses, in names. */
const words = ['Gates', 'Ferry', 'River', 'Night', 'Vote'];

/** Does something to a paper, drawn by chance; many acts are refused, as at a real desk. Answers what was tried. */
export async function actAtRandom(paper: PaperWithCast, chance: () => number): Promise<string> {
  const { desk } = paper.app;
  const pick = <T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)] as T;
  const headline = () => `${pick(words)} and ${pick(words)} ${Math.floor(chance() * 2)}`;
  const soon = () => shift(paper.now(), minutes(1 + Math.floor(chance() * 30)));
  const story = await pickStory(paper, chance);
  const seen = story && { story: story.id, seen: story.version };
  const acts: Record<string, () => Promise<unknown>> = {
    draft: () =>
      draft(paper, { headline: headline(), body: body(story, headline()), fields: fields(paper, pick, story) }),
    publish: async () => seen && publishStory(desk, paper.editor, { ...seen, waive }),
    save: async () => story && save(paper, story, headline(), body(story, headline())),
    update: async () =>
      seen && updateStory(desk, paper.editor, { ...seen, waive, ...(chance() < 0.5 && { at: soon() }) }),
    schedule: async () => seen && scheduleStory(desk, paper.editor, { ...seen, waive, at: soon() }),
    unschedule: async () => seen && unscheduleStory(desk, paper.editor, seen),
    embargo: async () => seen && embargoStory(desk, paper.editor, { ...seen, until: soon() }),
    'lift embargo': async () => seen && liftEmbargo(desk, paper.editor, seen),
    correct: async () => seen && correctStory(desk, paper.editor, { ...seen, waive, text: `It was ${headline()}.` }),
    withdraw: async () => seen && withdrawStory(desk, paper.editor, { ...seen, reason: `Because of ${headline()}.` }),
    restore: async () => seen && restoreStory(desk, paper.editor, seen),
    'change address': async () =>
      seen && changeAddress(desk, paper.editor, { ...seen, slug: `at-${Math.floor(chance() * 99)}` as Slug }),
    'rename contributor': () =>
      saveContributor(desk, paper.editor, { id: paper.ada, to: { names: { en: headline() } } }),
    'rename topic': () => saveTopic(desk, paper.editor, { id: paper.floods, to: { names: { en: headline() } } }),
    'move topic': () =>
      saveTopic(desk, paper.editor, { id: paper.floods, to: { slug: `t-${pick(words).toLowerCase()}` as Slug } }),
    'rename section': () => saveSection(desk, paper.editor, { id: paper.coast, to: { names: { en: headline() } } }),
    'move section': () =>
      saveSection(desk, paper.editor, { id: paper.coast, to: { slug: pick(words).toLowerCase() as Slug } }),
    'change look': () => renamePaper(paper, headline()),
    'set banner': () =>
      setBanner(desk, paper.editor, {
        language: pick([en, en, hi]),
        line: chance() < 0.3 ? '' : `Breaking: ${headline()}`,
        story: chance() < 0.7 ? (story?.id ?? null) : null,
        until: soon(),
      }),
    'end banner': () => endBanner(desk, paper.editor, pick([en, hi])),
  };
  const weighted = [
    'draft',
    'draft',
    'publish',
    'publish',
    'publish',
    'update',
    'update',
    'save',
    ...Object.keys(acts),
  ];
  const name = pick(weighted);
  await acts[name]?.();
  return name;
}

/** Also-reads lead to whatever story there is, whether readers see it or not. */
const waive = { gates: ['dead-link'], why: 'By chance.' } as const;

async function renamePaper(paper: PaperWithCast, name: string): Promise<unknown> {
  const kept = await paper.app.desk.archive.read((reader) => reader.publication());
  return kept && changePublication(paper.app.desk, paper.editor, { seen: kept.version, to: { name } });
}

async function pickStory(paper: PaperWithCast, chance: () => number): Promise<Story | null> {
  return paper.app.desk.archive.read(async (reader) => {
    const cards = await reader.stories({ limit: 40 });
    const card = cards[Math.floor(chance() * cards.length)];
    return card ? reader.story(card.id) : null;
  });
}

function fields(paper: PaperWithCast, pick: <T>(of: readonly T[]) => T, other: Story | null) {
  const language = pick([en, en, en, hi, ur]);
  const translates = other && !other.fields.translationOf && other.fields.language !== language && pick([true, false]);
  return {
    language,
    kind: pick(['news', 'news', 'opinion', 'brief', 'live'] as const),
    section: pick([paper.world, paper.coast, paper.coast, paper.opinion]),
    topics: pick([[], [paper.floods]]),
    series: pick([null, paper.longWater]),
    byline: pick([[], [{ contributor: paper.ada, role: 'words' } as const]]),
    prominence: pick(['lead', 'major', 'normal', 'minor'] as const),
    translationOf: translates ? other.id : null,
  };
}

/** A body that leads to another story, by its id or by a headline that some story may bear one day. */
function body(other: Story | null, headline: string): readonly BodyBlock[] {
  const byHeadline: BodyBlock = { type: 'also_read', attrs: { story: null, headline } };
  const byId: BodyBlock | null = other && { type: 'also_read', attrs: { story: other.id, headline: null } };
  return [paragraph(`All that is known of ${headline}.`), byHeadline, ...(byId ? [byId] : [])];
}

function save(paper: PaperWithCast, story: Story, headline: string, blocks: readonly BodyBlock[]): Promise<unknown> {
  const to = storyDocument(headline || headlineOf(story.document), 'Told anew.', blocks);
  return saveStory(paper.app.desk, paper.editor, {
    story: story.id,
    seen: story.version,
    document: { seen: story.documentVersion, to },
  });
}
