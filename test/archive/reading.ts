import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hours, shift } from '../../src/kit/instant.ts';
import type { Language } from '../../src/story/language.ts';
import { arbitraryNow, arbitraryWorld } from './arbitrary-world.ts';
import { noon, smallHouse } from './small-house.ts';
import type { MakeArchive } from './test-archive.ts';
import { expectToAgree } from './visibility.ts';
import { causeOf, fill } from './world.ts';

/** What readers see. */
export function describeReading(make: MakeArchive): void {
  describe('for readers', () => {
    it('shows at every instant what the rule of visibility says, by every way of reading, and passes its own check', async () => {
      const instants = fc.array(arbitraryNow, { minLength: 2, maxLength: 5 });
      await fc.assert(
        fc.asyncProperty(arbitraryWorld, instants, async (world, some) => {
          await using test = await make();
          await fill(test.archive, world);
          for (const now of some) await expectToAgree(test.archive, world, now);
          expect(await test.archive.check()).toEqual([]);
        }),
        { numRuns: 25, endOnFailure: true },
      );
    }, 120_000);

    it('keeps to one snapshot while others write', async () => {
      await using test = await make();
      const { archive, publish } = await smallHouse(test.archive);
      const latest = { list: { kind: 'latest' }, language: 'en' as Language, limit: 10 } as const;
      await archive.asOf(noon, async (reader) => {
        expect(await reader.list(latest)).toHaveLength(0);
        await publish({});
        expect(await reader.list(latest)).toHaveLength(0);
      });
      await archive.asOf(noon, async (reader) => expect(await reader.list(latest)).toHaveLength(1));
    });

    it('lets more readers wait for a snapshot than it has connections for', async () => {
      await using test = await make();
      const { archive, publish } = await smallHouse(test.archive);
      await publish({});
      const counts = await Promise.all(
        Array.from({ length: 50 }, () =>
          archive.asOf(noon, async (reader) => {
            await new Promise((resolve) => setTimeout(resolve, 1));
            return (await reader.sections()).length;
          }),
        ),
      );
      expect(counts).toEqual(Array.from({ length: 50 }, () => 1));
    });

    it('shows the current names and paths on old stories at once', async () => {
      await using test = await make();
      const { archive, publish, saveContributor, saveSection, contributor } = await smallHouse(test.archive);
      const [story] = await publish({ fields: { byline: [{ contributor, role: 'words' }] } });
      await saveContributor('Mara Okonjo-Lind');
      await saveSection('abroad');
      await archive.asOf(noon, async (reader) => {
        const [card] = await reader.stories([story?.id ?? 'story_']);
        expect(card?.byline[0]?.contributor.names['en']).toBe('Mara Okonjo-Lind');
        expect(card?.path).toBe('/abroad/story-1');
        expect(await reader.find('en' as Language, ['world', 'story-1'])).toEqual({
          kind: 'moved',
          path: '/abroad/story-1',
        });
        expect(await reader.find('en' as Language, ['world'])).toEqual({ kind: 'moved', path: '/abroad' });
      });
    });

    it('finds a Unicode address whichever way its letters were composed', async () => {
      await using test = await make();
      const { archive, publish } = await smallHouse(test.archive);
      await publish({ fields: { slug: 'café' as never } });
      await archive.asOf(noon, async (reader) => {
        const language = 'en' as Language;
        expect(await reader.find(language, ['world', 'café'.normalize('NFC')])).toMatchObject({ kind: 'story' });
        expect(await reader.find(language, ['world', 'café'.normalize('NFD')])).toEqual({
          kind: 'moved',
          path: '/world/café',
        });
      });
    });

    it('takes a slash within a segment for no border between two', async () => {
      await using test = await make();
      const { archive, publish } = await smallHouse(test.archive);
      await publish({});
      await archive.asOf(noon, async (reader) => {
        const language = 'en' as Language;
        for (const segments of [['world/story-1'], ['', 'world'], ['world', ''], ['world', 'story-1', ''], ['']])
          expect(await reader.find(language, segments)).toEqual({ kind: 'nothing' });
      });
    });

    it('is a blank publication while it holds none', async () => {
      await using test = await make();
      const [publication, sections, found] = await test.archive.asOf(noon, (reader) =>
        Promise.all([
          reader.publication(),
          reader.sections(),
          reader.list({ list: { kind: 'latest' }, language: 'en' as Language, limit: 5 }),
        ]),
      );
      expect(publication.languages).toHaveLength(1);
      expect([...sections, ...found]).toEqual([]);
      expect(await test.archive.read((reader) => reader.publication())).toBeNull();
    });

    it('copies itself while others write; the copy is whole and of one instant', async () => {
      await using test = await make();
      const { archive, publish } = await smallHouse(test.archive);
      await publish(...Array.from({ length: 300 }, () => ({ paragraphs: ['water '.repeat(300)] })));
      const before = await archive.log.head();
      const file = test.newFile();
      let isDone = false;
      const copying = archive.backup(file).then(() => {
        isDone = true;
      });
      let written = 0;
      while (!isDone) {
        await publish({});
        written++;
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      await copying;
      expect(written).toBeGreaterThan(0);
      await using copy = await test.openCopy(file);
      expect(await copy.check()).toEqual([]);
      const head = await copy.log.head();
      expect(head).toBeGreaterThanOrEqual(before);
      expect(head).toBeLessThanOrEqual(before + written);
      await expect(archive.backup(file)).rejects.toMatchObject({ code: 'backup-failed' });
    });

    it('shows a withdrawn story nowhere, and says at its address that it is gone', async () => {
      await using test = await make();
      const { archive, tell } = await smallHouse(test.archive);
      const { story, revision } = tell({ headline: 'Secret harbour' });
      const withdrawal = { at: shift(noon, hours(1)), by: story.createdBy, reason: 'It was not true.' };
      await archive.transact(async (transaction) => {
        await transaction.addStory(story, [revision], causeOf({ kind: 'story-drafted', story: story.id }));
        await transaction.changeStory(
          { ...story, version: 2, withdrawal },
          {},
          causeOf({ kind: 'story-withdrawn', story: story.id, reason: withdrawal.reason }),
        );
      });
      await archive.asOf(shift(noon, hours(2)), async (reader) => {
        const language = 'en' as Language;
        const answers = await Promise.all([
          reader.stories([story.id]),
          reader.list({ list: { kind: 'latest' }, language, limit: 5 }),
          reader.search({ text: 'secret', language, limit: 5 }),
          reader.find(language, ['world', 'story-1']),
        ]);
        expect(answers).toEqual([
          [],
          [],
          { hits: [], next: null },
          { kind: 'gone', story: { id: story.id, language, withdrawal } },
        ]);
      });
    });
  });
}
