import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeAddress } from '../../src/desk/change-address.ts';
import { correctStory } from '../../src/desk/correct-story.ts';
import { embargoStory } from '../../src/desk/embargo-story.ts';
import { liftEmbargo } from '../../src/desk/lift-embargo.ts';
import { publishStory } from '../../src/desk/publish-story.ts';
import { restoreStory } from '../../src/desk/restore-story.ts';
import { saveStory } from '../../src/desk/save-story.ts';
import { scheduleStory } from '../../src/desk/schedule-story.ts';
import { unscheduleStory } from '../../src/desk/unschedule-story.ts';
import { updateStory } from '../../src/desk/update-story.ts';
import { withdrawStory } from '../../src/desk/withdraw-story.ts';
import { minutes, shift } from '../../src/kit/instant.ts';
import { headlineOf } from '../../src/story/document.ts';
import type { StoryId } from '../../src/story/ids.ts';
import type { StoryCard } from '../../src/story/shown.ts';
import type { Story } from '../../src/story/story.ts';
import { visible } from '../../src/story/visible.ts';
import { administrator, drafted, en, openTestDesk, slugged, type TestDesk, textOf } from './test-desk.ts';

const acts = {
  save: (desk, story, n) => saveStory(desk, administrator, { ...seen(story), story: story.id, ...text(story, n) }),
  publish: (desk, story) => publishStory(desk, administrator, seen(story)),
  schedule: (desk, story, n) => scheduleStory(desk, administrator, { ...seen(story), at: ahead(desk, n) }),
  unschedule: (desk, story) => unscheduleStory(desk, administrator, seen(story)),
  embargo: (desk, story, n) => embargoStory(desk, administrator, { ...seen(story), until: ahead(desk, n) }),
  liftEmbargo: (desk, story) => liftEmbargo(desk, administrator, seen(story)),
  updateNow: (desk, story) => updateStory(desk, administrator, seen(story)),
  updateLater: (desk, story, n) => updateStory(desk, administrator, { ...seen(story), at: ahead(desk, n) }),
  correct: (desk, story) => correctStory(desk, administrator, { ...seen(story), text: 'It was otherwise.' }),
  changeAddress: (desk, story, n) => changeAddress(desk, administrator, { ...seen(story), slug: slugged(`here-${n}`) }),
  withdraw: (desk, story) => withdrawStory(desk, administrator, { ...seen(story), reason: 'It was not so.' }),
  restore: (desk, story) => restoreStory(desk, administrator, seen(story)),
} as const satisfies Record<string, (desk: TestDesk, story: Story, n: number) => Promise<unknown>>;

const walk = fc.array(
  fc.record({
    act: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
    which: fc.nat(2),
    n: fc.integer({ min: 1, max: 40 }),
    pass: fc.integer({ min: 0, max: 30 }),
  }),
  { minLength: 20, maxLength: 60, size: 'max' },
);

test('acts at random: readers find what the rule of visibility says, and the archive nothing wrong', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(walk, async (steps) => {
      await using desk = await openTestDesk();
      const ids: StoryId[] = [];
      for (const headline of ['First', 'Second', 'Third']) ids.push((await drafted(desk, headline)).id);
      for (const { act, which, n, pass } of steps) {
        await acts[act](desk, await kept(desk, ids[which] as StoryId), n);
        await readersAgree(desk, ids);
        desk.pass(pass);
        await readersAgree(desk, ids);
      }
      expect(await desk.archive.check()).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

/** The page, the list and the search of readers show each story as its own facts say, and no other. */
async function readersAgree(desk: TestDesk, ids: readonly StoryId[]): Promise<void> {
  const meant = new Map<StoryId, string>();
  for (const id of ids) {
    const story = await kept(desk, id);
    const state = visible(story, desk.clock());
    const revision =
      state.kind === 'shown' && (await desk.archive.read((reader) => reader.revision(state.release.revision)));
    if (revision) meant.set(id, headlineOf(revision.document));
  }
  const found = await desk.archive.asOf(desk.clock(), async (reader) => ({
    stories: await reader.stories(ids),
    latest: await reader.list({ list: { kind: 'latest' }, language: en, limit: 10 }),
    search: (await reader.search({ text: 'lenn', language: en, limit: 10 })).hits.map(({ story }) => story),
  }));
  for (const cards of [found.stories, found.latest, found.search]) expect(headlines(cards)).toEqual(sorted([...meant]));
}

function headlines(cards: readonly StoryCard[]): readonly (readonly [string, string])[] {
  return sorted(cards.map(({ id, headline }) => [id, headline]));
}

function sorted(pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return pairs.toSorted(([one], [other]) => (one < other ? -1 : 1));
}

async function kept(desk: TestDesk, id: StoryId): Promise<Story> {
  return (await desk.archive.read((reader) => reader.story(id))) as Story;
}

const seen = ({ id, version }: Story) => ({ story: id, seen: version });
const text = (story: Story, n: number) => ({ document: { seen: story.documentVersion, to: textOf(`Headline ${n}`) } });
const ahead = (desk: TestDesk, n: number) => shift(desk.clock(), minutes(n));
