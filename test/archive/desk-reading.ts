import { describe, expect, it } from 'vitest';
import type { DeskQuery } from '../../src/archive/desk-list.ts';
import { hours, type Instant, minutes, shift } from '../../src/kit/instant.ts';
import type { StaffId, StoryId } from '../../src/story/ids.ts';
import type { Language } from '../../src/story/language.ts';
import type { Stage } from '../../src/story/story.ts';
import { listedPages } from './listed-pages.ts';
import { changed, noon, type SmallHouse, smallHouse } from './small-house.ts';
import type { MakeArchive } from './test-archive.ts';
import { causeOf } from './world.ts';

/** What the desk sees. */
export function describeDeskReading(make: MakeArchive): void {
  describe('for the desk', () => {
    it('lists stories by their last change, page by page, each once', async () => {
      await using test = await make();
      const house = await smallHouse(test.archive);
      const instants = [3, 1, 2, 2, 2, 5].map((minute) => shift(noon, minutes(minute)));
      const stories = await house.publish(...instants.map((at) => ({ at })));
      const right = stories.toSorted((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? 1 : -1)).map(({ id }) => id);
      expect(await pages(house, { limit: 2 })).toEqual(right);
      expect(await pages(house, { limit: 1 })).toEqual(right);
    });

    it('lists by stage, by section and by who began a story', async () => {
      await using test = await make();
      const house = await smallHouse(test.archive);
      const drafts = (['draft', 'submitted', 'approved', 'spiked'] as const).map((stage, number) => ({
        ...house.tell({}).story,
        stage: stage as Stage,
        releases: [],
        publishedAt: null,
        createdBy: `staff_${number % 2}` as StaffId,
      }));
      await house.archive.transact(async (transaction) => {
        for (const draft of drafts)
          await transaction.addStory(
            { ...draft, fields: { ...draft.fields, section: draft.stage === 'draft' ? null : house.section } },
            [],
            causeOf({ kind: 'story-drafted', story: draft.id }),
          );
      });
      const idsOf = (...some: readonly number[]) => some.map((number) => drafts[number]?.id);
      expect(await pages(house, { limit: 2, stage: 'submitted' })).toEqual(idsOf(1));
      expect(await pages(house, { limit: 2, section: house.section })).toEqual(idsOf(3, 2, 1));
      expect(await pages(house, { limit: 2, createdBy: 'staff_1' as StaffId })).toEqual(idsOf(3, 1));
      expect(await pages(house, { limit: 2, createdBy: 'staff_1' as StaffId, stage: 'spiked' })).toEqual(idsOf(3));
    });

    it('finds stories by words of the headline of their working copy, rare words and very common ones', async () => {
      await using test = await make();
      const house = await smallHouse(test.archive);
      const headlines = Array.from({ length: 1100 }, (_, number) =>
        number === 500 ? 'Café water rises' : 'Water rises',
      );
      const stories = await house.publish(...headlines.map((headline) => ({ headline })));
      const cafe = stories[500];
      if (!cafe) throw new Error('No story.');
      expect(await pages(house, { limit: 2, headline: 'cafe WATER' })).toEqual([cafe.id]);
      expect(await pages(house, { limit: 200, headline: 'water' })).toHaveLength(1100);
      expect(await pages(house, { limit: 2, headline: 'fire' })).toEqual([]);
      expect(await pages(house, { limit: 2, headline: '") OR x:*' })).toEqual([]);
      const renamed = changed(cafe, { document: house.tell({ headline: 'Fire' }).story.document });
      await house.archive.transact((transaction) =>
        transaction.changeStory(renamed, {}, causeOf({ kind: 'story-saved', story: cafe.id, parts: ['document'] })),
      );
      expect(await pages(house, { limit: 2, headline: 'fire' })).toEqual([cafe.id]);
      expect(await pages(house, { limit: 2, headline: 'café' })).toEqual([]);
    });

    it('tells what happened to a story since a version of it, or after an entry of the log', async () => {
      await using test = await make();
      const { archive, publish } = await smallHouse(test.archive);
      const [story, other] = await publish({}, {});
      if (!story || !other) throw new Error('No story.');
      const second = changed(story, {});
      await archive.transact(async (transaction) => {
        await transaction.changeStory(second, {}, causeOf({ kind: 'story-submitted', story: story.id }));
        await transaction.changeStory(changed(other, {}), {}, causeOf({ kind: 'story-spiked', story: other.id }));
        await transaction.changeStory(changed(second, {}), {}, causeOf({ kind: 'story-approved', story: story.id }));
      });
      await archive.read(async (reader) => {
        const kinds = async (page: { sinceVersion?: number; afterSeq?: number; limit: number }) =>
          (await reader.history(story.id, page)).map(({ happening }) => happening.kind);
        expect(await kinds({ limit: 10 })).toEqual(['story-drafted', 'story-submitted', 'story-approved']);
        expect(await kinds({ sinceVersion: 1, limit: 10 })).toEqual(['story-submitted', 'story-approved']);
        expect(await kinds({ sinceVersion: 1, limit: 1 })).toEqual(['story-submitted']);
        expect(await kinds({ afterSeq: (await archive.log.head()) - 1, limit: 10 })).toEqual(['story-approved']);
      });
    });

    it('knows an address that any other story has, had or will have', async () => {
      await using test = await make();
      const { archive, tell, section } = await smallHouse(test.archive);
      const { story, revision } = tell({});
      const later = {
        ...revision,
        id: 'revision_later' as const,
        number: 2,
        fields: { ...revision.fields, slug: 'later' as never },
      };
      const [first] = story.releases;
      if (!first) throw new Error('No release.');
      const until = shift(noon, hours(24 * 365 * 100)) as Instant;
      const waiting = { ...first, id: 'release_later' as const, revision: later.id, from: until };
      await archive.transact((transaction) =>
        transaction.addStory(
          { ...story, releases: [{ ...first, until }, waiting] },
          [revision, later],
          causeOf({ kind: 'story-drafted', story: story.id }),
        ),
      );
      await archive.read(async (reader) => {
        const taken = (slug: string, language = 'en', except?: StoryId) =>
          reader.addressTaken({ section, slug, language: language as Language, ...(except && { except }) });
        expect(await Promise.all([taken('story-1'), taken('later')])).toEqual([true, true]);
        expect(await Promise.all([taken('other'), taken('later', 'hi'), taken('later', 'en', story.id)])).toEqual([
          false,
          false,
          false,
        ]);
      });
    });

    it('finds the story that an import made, by source and key', async () => {
      await using test = await make();
      const { archive, publish } = await smallHouse(test.archive);
      const [story] = await publish({});
      await archive.transact((transaction) => transaction.rememberImport('ghost', '42', story?.id ?? 'story_'));
      await archive.read(async (reader) => {
        expect(await reader.imported('ghost', '42')).toBe(story?.id);
        expect(await reader.imported('wordpress', '42')).toBeNull();
      });
    });
  });
}

/** The ids of every story that a query finds, page after page. */
function pages({ archive }: SmallHouse, query: DeskQuery): Promise<readonly StoryId[]> {
  return listedPages(archive, query);
}
