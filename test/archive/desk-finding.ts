import { describe, expect, it } from 'vitest';
import { changed, smallHouse } from './small-house.ts';
import type { MakeArchive } from './test-archive.ts';
import { causeOf } from './world.ts';

/** How the desk finds whom and what stories name, and the newest of what happened to one. */
export function describeDeskFinding(make: MakeArchive): void {
  describe('for the desk, finding', () => {
    it('finds contributors and topics by words of their names, the last perhaps only begun', async () => {
      await using test = await make();
      const { archive, contributor, topic } = await smallHouse(test.archive);
      await archive.read(async (reader) => {
        const people = async (text: string) => (await reader.contributorsNamed(text, 9)).map(({ id }) => id);
        const topics = async (text: string) => (await reader.topicsNamed(text, 9)).map(({ id }) => id);
        expect(await people('mara okonjo')).toEqual([contributor]);
        expect(await people('OKO')).toEqual([contributor]);
        expect(await people('okonjo mar')).toEqual([contributor]);
        expect(await people('oko mara')).toEqual([]);
        expect(await people('flood')).toEqual([]);
        expect(await topics('flood def')).toEqual([topic]);
        expect(await topics('mara')).toEqual([]);
        for (const nothing of ['', ' ', '"', '") OR name:*', 'x'.repeat(5000)])
          expect(await people(nothing)).toEqual([]);
        expect(await reader.contributorsNamed('mara', 0)).toEqual([]);
      });
    });

    it('tells the newest of what happened to a story first', async () => {
      await using test = await make();
      const { archive, publish } = await smallHouse(test.archive);
      const [story, other] = await publish({}, {});
      if (!story || !other) throw new Error('No story.');
      await archive.transact(async (transaction) => {
        await transaction.changeStory(changed(story, {}), {}, causeOf({ kind: 'story-submitted', story: story.id }));
        await transaction.changeStory(changed(other, {}), {}, causeOf({ kind: 'story-spiked', story: other.id }));
      });
      await archive.read(async (reader) => {
        const [newest, oldest, ...none] = await reader.newestHistory(story.id, { limit: 5 });
        expect([newest?.happening.kind, oldest?.happening.kind]).toEqual(['story-submitted', 'story-drafted']);
        expect(none).toEqual([]);
        expect(await reader.newestHistory(story.id, { limit: 1 })).toEqual([newest]);
        expect(await reader.newestHistory(story.id, { beforeSeq: newest?.seq ?? 0, limit: 5 })).toEqual([oldest]);
      });
    });
  });
}
