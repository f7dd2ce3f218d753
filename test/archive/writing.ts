import { describe, expect, it } from 'vitest';
import type { KeptStep } from '../../src/story/step.ts';
import { testId } from './arbitrary-world.ts';
import { changed, noon, smallHouse } from './small-house.ts';
import type { MakeArchive } from './test-archive.ts';
import { causeOf, someone } from './world.ts';

/** What is written, and what is not. */
export function describeWriting(make: MakeArchive): void {
  describe('when it is written to', () => {
    it('keeps a story as it was given, with its revision and its event', async () => {
      await using test = await make();
      const { archive, tell } = await smallHouse(test.archive);
      const { story, revision } = tell({ standfirst: 'A standfirst', paragraphs: ['One.', 'Two.'] });
      const seq = await archive.transact((transaction) =>
        transaction.addStory(story, [revision], causeOf({ kind: 'story-drafted', story: story.id }, noon)),
      );
      await archive.read(async (reader) => {
        expect(await reader.story(story.id)).toEqual(story);
        expect(await reader.revision(revision.id)).toEqual(revision);
        expect(await reader.revisions(story.id)).toEqual([revision]);
        expect(await reader.lastRevision(story.id)).toBe(1);
      });
      expect(await archive.log.after(seq - 1, 10)).toEqual([
        { seq, at: noon, by: 'system_command-line', happening: { kind: 'story-drafted', story: story.id } },
      ]);
      expect(await archive.log.head()).toBe(seq);
    });

    it('keeps how a text came to be, step by step, with or without an entry of the log', async () => {
      await using test = await make();
      const { archive, publish } = await smallHouse(test.archive);
      const [story] = await publish({});
      if (!story) throw new Error('No story.');
      const step = (version: number): KeptStep => ({
        version,
        storyVersion: version,
        at: noon,
        by: someone,
        client: 'aaaaaaaa',
        step: { stepType: 'replace', from: 1, to: version },
        undo: { stepType: 'replace', from: 1, to: 1 },
      });
      const second = changed(story, { documentVersion: 2 });
      const third = changed(second, { documentVersion: 3 });
      const saved = causeOf({ kind: 'story-saved', story: story.id, parts: ['document'] }, noon);
      await archive.transact((transaction) => transaction.changeStory(second, { steps: [step(2)] }, saved));
      const head = await archive.log.head();
      await archive.transact((transaction) => transaction.continueStory(third, [step(3)]));
      expect(await archive.log.head()).toBe(head);
      await archive.read(async (reader) => {
        expect(await reader.story(story.id)).toEqual(third);
        expect(await reader.versions(story.id)).toEqual({ version: 3, documentVersion: 3 });
        expect(await reader.versions('story_0000000000000000')).toBeNull();
        expect(await reader.steps(story.id, { afterVersion: 1, limit: 5 })).toEqual([step(2), step(3)]);
        expect(await reader.steps(story.id, { afterVersion: 1, limit: 1 })).toEqual([step(2)]);
        expect(await reader.lastStep(story.id)).toEqual(step(3));
        expect(await reader.lastTold(story.id, someone)).toBe(noon);
        expect(await reader.lastTold(story.id, 'staff_0000000000000000')).toBeNull();
        expect((await reader.lastEntry(story.id))?.seq).toBe(head);
      });
      const moreThanText = changed(third, { stage: 'spiked' });
      await expect(
        archive.transact((transaction) => transaction.continueStory(moreThanText, [step(4)])),
      ).rejects.toThrow('without an event');
      expect(await archive.check()).toEqual([]);
    });

    it('writes all of a transaction or nothing of it, and leaves no gap in the log', async () => {
      await using test = await make();
      const { archive, tell, publish } = await smallHouse(test.archive);
      const head = await archive.log.head();
      const { story, revision } = tell({});
      const failing = archive.transact(async (transaction) => {
        await transaction.addStory(story, [revision], causeOf({ kind: 'story-drafted', story: story.id }));
        expect(await transaction.story(story.id)).not.toBeNull();
        throw new Error('Changed my mind.');
      });
      await expect(failing).rejects.toThrow('Changed my mind.');
      expect(await archive.log.head()).toBe(head);
      expect(await archive.read((reader) => reader.story(story.id))).toBeNull();
      await publish({}, {});
      expect((await archive.log.after(0, 100)).map(({ seq }) => seq)).toEqual(
        Array.from({ length: head + 2 }, (_, index) => index + 1),
      );
      expect(await archive.check()).toEqual([]);
    });

    it('shows nobody what a transaction writes before it is done', async () => {
      await using test = await make();
      const { archive, tell } = await smallHouse(test.archive);
      const { story, revision } = tell({});
      await archive.transact(async (transaction) => {
        await transaction.addStory(story, [revision], causeOf({ kind: 'story-drafted', story: story.id }));
        expect(await archive.read((reader) => reader.story(story.id))).toBeNull();
      });
      expect(await archive.read((reader) => reader.story(story.id))).toEqual(story);
    });

    it('takes transactions one after the other, in the order in which they were asked for', async () => {
      await using test = await make();
      const { archive } = await smallHouse(test.archive);
      const order: string[] = [];
      const slow = archive.transact(async () => {
        order.push('slow begins');
        await new Promise((resolve) => setTimeout(resolve, 20));
        order.push('slow ends');
      });
      const quick = archive.transact(async () => void order.push('quick'));
      await Promise.all([slow, quick]);
      expect(order).toEqual(['slow begins', 'slow ends', 'quick']);
    });

    it('refuses a change that does not follow the version it keeps', async () => {
      await using test = await make();
      const { archive, publish } = await smallHouse(test.archive);
      const [story] = await publish({});
      if (!story) throw new Error('No story.');
      const change = (version: number) =>
        archive.transact((transaction) =>
          transaction.changeStory(
            { ...story, version },
            {},
            causeOf({ kind: 'story-saved', story: story.id, parts: [] }),
          ),
        );
      await expect(change(1)).rejects.toThrow('does not follow');
      await expect(change(3)).rejects.toThrow('does not follow');
      await change(2);
    });

    it('keeps revisions as they were while the working copy goes on', async () => {
      await using test = await make();
      const { archive, tell } = await smallHouse(test.archive);
      const { story, revision } = tell({ headline: 'As it was' });
      const { story: other } = tell({ headline: 'As it is' });
      const edited = changed(story, { document: other.document, documentVersion: 2 });
      const again = changed(edited, { document: story.document, documentVersion: 3 });
      await archive.transact(async (transaction) => {
        const saved = causeOf({ kind: 'story-saved', story: story.id, parts: ['document'] });
        await transaction.addStory(story, [revision], causeOf({ kind: 'story-drafted', story: story.id }));
        await transaction.changeStory(edited, {}, saved);
        expect((await transaction.revision(revision.id))?.document).toEqual(story.document);
        await transaction.changeStory(again, {}, saved);
      });
      await archive.read(async (reader) => {
        expect(await reader.story(story.id)).toEqual(again);
        expect(await reader.revision(revision.id)).toEqual(revision);
      });
      expect(await archive.check()).toEqual([]);
    });

    it('remembers where a reader of the log stands, over openings', async () => {
      await using test = await make();
      const { archive } = await smallHouse(test.archive);
      expect(await archive.log.cursor('feeds')).toBe(0);
      await archive.log.moveCursor('feeds', 2);
      await archive.log.moveCursor('search', 1);
      expect([await archive.log.cursor('feeds'), await archive.log.cursor('search')]).toEqual([2, 1]);
    });

    it('refuses a section the path of another, now or ever', async () => {
      await using test = await make();
      const { archive, saveSection } = await smallHouse(test.archive);
      await saveSection('abroad');
      await expect(saveSection('world', testId('section', 2) as never)).rejects.toThrow('belongs to');
      await saveSection('world');
      const path = await archive.read(async (reader) => (await reader.sectionByPath('abroad'))?.path);
      expect(path).toBe('world');
    });
  });
}
