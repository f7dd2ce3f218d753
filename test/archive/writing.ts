import type { Node } from 'prosemirror-model';
import { ReplaceStep } from 'prosemirror-transform';
import { describe, expect, it } from 'vitest';
import { headlineOf, type StoryDocument } from '../../src/story/document.ts';
import type { RemarkId } from '../../src/story/ids.ts';
import { nodeToJson } from '../../src/story/node-to-json.ts';
import type { Note } from '../../src/story/remark.ts';
import type { KeptStep } from '../../src/story/step.ts';
import { documentNode } from '../../src/story/step-between.ts';
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

    it('keeps what the staff say of passages, and takes it along with the text', async () => {
      await using test = await make();
      const { archive, publish } = await smallHouse(test.archive);
      const [story] = await publish({});
      if (!story) throw new Error('No story.');
      const staff = 'staff_0000000000000000';
      const note: Note = {
        kind: 'note',
        id: testId('remark', 1) as RemarkId,
        story: story.id,
        at: noon,
        by: staff,
        quote: { exact: headlineOf(story.document).slice(0, 3), prefix: '', suffix: '' },
        span: { from: 1, to: 4 },
        thread: [{ at: noon, by: staff, text: 'Why?' }],
        settled: null,
      };
      const made = causeOf({ kind: 'note-made', of: story.id, remark: note.id }, noon);
      const seq = await archive.transact((transaction) =>
        transaction.saveRemark(note, { added: [staff], removed: [] }, made),
      );
      expect(await archive.log.head()).toBe(seq);
      await archive.read(async (reader) => {
        expect(await reader.story(story.id)).toEqual(story);
        expect(await reader.remark(note.id)).toEqual(note);
        expect(await reader.remark('remark_0000000000000000')).toBeNull();
        expect(await reader.remarks(story.id)).toEqual([note]);
        expect(await reader.mentionsOf(staff, 5)).toEqual([{ remark: note, headline: headlineOf(story.document) }]);
        expect(await reader.mentionsOf('staff_0000000000000001', 5)).toEqual([]);
        expect(await reader.remarksChange(story.id)).toBe(1);
      });
      const before = documentNode(story.document);
      const insert = new ReplaceStep(1, 1, before.slice(1, 2));
      const after = insert.apply(before).doc as Node;
      const document = nodeToJson(after) as unknown as StoryDocument;
      const step = (version: number, way: ReplaceStep): KeptStep => ({
        version,
        storyVersion: version,
        at: noon,
        by: someone,
        client: '',
        step: way.toJSON(),
        undo: way.toJSON(),
      });
      const second = changed(story, { documentVersion: 2, document });
      await archive.transact((transaction) => transaction.continueStory(second, [step(2, insert)]));
      expect(await archive.read((reader) => reader.remark(note.id))).toEqual({ ...note, span: { from: 2, to: 5 } });
      expect(await archive.read((reader) => reader.remarksChange(story.id))).toBe(1);
      const away = new ReplaceStep(
        1,
        after.firstChild?.nodeSize ? after.firstChild.nodeSize - 1 : 1,
        before.slice(1, 1),
      );
      const emptied = nodeToJson(away.apply(after).doc as Node) as unknown as StoryDocument;
      const third = changed(second, { documentVersion: 3, document: emptied });
      const saved = causeOf({ kind: 'story-saved', story: story.id, parts: ['document'] }, noon);
      await archive.transact((transaction) => transaction.changeStory(third, { steps: [step(3, away)] }, saved));
      expect(await archive.read((reader) => reader.remark(note.id))).toEqual({ ...note, span: null });
      expect(await archive.read((reader) => reader.remarksChange(story.id))).toBe(2);
      const settled: Note = { ...note, span: null, settled: { at: noon, by: staff } };
      const resolved = causeOf({ kind: 'note-resolved', of: story.id, remark: note.id }, noon);
      await archive.transact((transaction) => transaction.saveRemark(settled, { added: [], removed: [] }, resolved));
      expect(await archive.read((reader) => reader.mentionsOf(staff, 5))).toEqual([]);
      expect(await archive.read((reader) => reader.remarksChange(story.id))).toBe(3);
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
