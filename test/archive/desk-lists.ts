import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import type { DeskQuery } from '../../src/archive/desk-list.ts';
import { hours, type Instant, shift } from '../../src/kit/instant.ts';
import type { SectionId, StaffId } from '../../src/story/ids.ts';
import { type Language, localized } from '../../src/story/language.ts';
import type { Slug } from '../../src/story/slug.ts';
import type { Release, Story } from '../../src/story/story.ts';
import { publicState } from '../../src/story/timeline.ts';
import { testId } from './arbitrary-world.ts';
import { listedPages } from './listed-pages.ts';
import { changed, noon, smallHouse, type Told } from './small-house.ts';
import type { MakeArchive } from './test-archive.ts';
import { causeOf } from './world.ts';

const at = (hour: number): Instant => shift(noon, hours(hour));

/** What the desk's lists show, and how they are narrowed. */
export function describeDeskLists(make: MakeArchive): void {
  describe('for the lists of the desk', () => {
    it('lists what waits by the next instant at which readers see something new, first releases and updates alike', async () => {
      await using test = await make();
      const house = await deskHouse(test.archive);
      const [out, later, sooner, held] = await house.four({ at: at(-9) }, { at: at(5) }, { at: at(2) }, { at: at(-1) });
      await house.change(out, withUpdate(out, at(3)));
      await house.change(held, { embargo: { until: at(4), setAt: at(-2), setBy: 'staff_e' as StaffId } });
      const waiting = { list: { kind: 'waiting', now: noon }, limit: 1 } as const;
      expect(await listedPages(house.archive, waiting)).toEqual([sooner, out, held, later].map(({ id }) => id));
      const places = await house.archive.read((reader) => reader.stories({ ...waiting, limit: 9 }));
      expect(places.map(({ listedAt }) => listedAt)).toEqual([2, 3, 4, 5].map(at));
      const after = { list: { kind: 'waiting', now: at(3) }, limit: 9 } as const;
      expect(await listedPages(house.archive, after)).toEqual([held.id, later.id]);
    });

    it('lists what readers saw for the first time within a span of time, the newest first', async () => {
      await using test = await make();
      const house = await deskHouse(test.archive);
      const [before, first, second, next] = await house.four(
        { at: at(-25) },
        { at: at(-24) },
        { at: at(-1) },
        { at: at(0) },
      );
      await house.change(before, withUpdate(before, at(-2)));
      const today = { list: { kind: 'appeared', from: at(-24), until: noon }, limit: 1 } as const;
      expect(await listedPages(house.archive, today)).toEqual([second.id, first.id]);
      const tomorrow = { list: { kind: 'appeared', from: noon, until: at(24) }, limit: 1 } as const;
      expect(await listedPages(house.archive, tomorrow)).toEqual([next.id]);
    });

    it('narrows every list by kind, language, section and who began a story, all at once', async () => {
      await using test = await make();
      const house = await deskHouse(test.archive);
      const coast = await house.subsection('coast' as Slug);
      const told: readonly Told[] = [
        { fields: { kind: 'opinion' } },
        { fields: { kind: 'opinion', language: 'hi' as Language } },
        { fields: { section: coast } },
        { fields: { section: coast, kind: 'opinion', language: 'hi' as Language } },
      ];
      const stories = await house.publish(...told);
      const lists: readonly DeskQuery['list'][] = [
        { kind: 'changed' },
        { kind: 'waiting', now: at(-1) },
        { kind: 'appeared', from: noon, until: at(1) },
      ];
      for (const list of lists.flatMap((one) => (one ? [one] : []))) {
        const found = async (query: Partial<DeskQuery>) =>
          (await listedPages(house.archive, { list, limit: 1, ...query })).toSorted();
        const those = (...numbers: readonly number[]) => numbers.map((number) => stories[number]?.id).toSorted();
        expect(await found({ kind: 'opinion' })).toEqual(those(0, 1, 3));
        expect(await found({ language: 'hi' as Language })).toEqual(those(1, 3));
        expect(await found({ section: coast }), list.kind).toEqual(those(2, 3));
        expect(await found({ section: house.section }), 'with its subsections').toEqual(those(0, 1, 2, 3));
        expect(await found({ section: house.section, kind: 'opinion', language: 'en' as Language })).toEqual(those(0));
        expect(await found({ section: coast, kind: 'opinion', headline: 'story' })).toEqual(those(3));
        expect(await found({ createdBy: 'staff_other' as StaffId })).toEqual([]);
      }
      const nowhere = { section: 'section_nowhere' as SectionId, limit: 9 };
      expect(await listedPages(house.archive, nowhere)).toEqual([]);
    });

    it('narrows by how stories stand with readers', async () => {
      await using test = await make();
      const house = await deskHouse(test.archive);
      const [draft, out, waiting, gone] = await house.four({}, { at: at(-1) }, { at: at(1) }, { at: at(-1) });
      await house.change(draft, { releases: [], publishedAt: null });
      await house.change(gone, { withdrawal: { at: noon, by: 'staff_e' as StaffId, reason: 'Wrong.' } });
      const found = (standing: DeskQuery['standing'], more: Partial<DeskQuery> = {}) =>
        listedPages(house.archive, { limit: 1, ...(standing && { standing }), ...more });
      expect(await found({ kind: 'unreleased' })).toEqual([draft.id]);
      expect(await found({ kind: 'public', at: noon })).toEqual([out.id]);
      expect((await found({ kind: 'public', at: at(1) })).toSorted()).toEqual([out.id, waiting.id].toSorted());
      expect(await found({ kind: 'withdrawn' })).toEqual([gone.id]);
      expect(await found({ kind: 'withdrawn' }, { section: house.section, stage: 'draft' })).toEqual([gone.id]);
      expect(await found({ kind: 'unreleased' }, { kind: 'gallery' })).toEqual([]);
    });

    it('finds stories by words that are being typed: the last may only be begun', async () => {
      await using test = await make();
      const house = await deskHouse(test.archive);
      const [gates, harbour] = await house.publish({ headline: 'The gates hold' }, { headline: 'The harbour master' });
      const found = async (headline: string) =>
        (await listedPages(house.archive, { headline, isTyping: true, limit: 1 })).toSorted();
      const both = [gates?.id, harbour?.id].toSorted();
      expect(await found('harb')).toEqual([harbour?.id]);
      expect(await found('master harbou')).toEqual([harbour?.id]);
      expect(await found('harb master')).toEqual([]);
      expect(await found('gates ho')).toEqual([gates?.id]);
      expect(await found('the')).toEqual(both);
      expect(await found('ha')).toEqual([]);
      for (const hostile of ['"', 'gate" OR "', 'headline: x', '* *']) await found(hostile);
      expect(await listedPages(house.archive, { headline: 'harb', limit: 1 })).toEqual([]);
    });

    it('shows of each story who writes it, and everything that tells how it stands with readers', async () => {
      await using test = await make();
      const house = await deskHouse(test.archive);
      const byline = [{ contributor: house.contributor, role: 'words' }] as const;
      const told = { headline: 'Gates hold', at: at(-2), fields: { byline, kind: 'analysis' } } as const;
      const [story] = (await house.publish(told)) as [Story];
      const gone = { at: noon, by: 'staff_e' as StaffId, reason: 'Wrong.' };
      await house.change(story, { ...withUpdate(story, at(-1)), withdrawal: gone, changedBy: 'staff_c' as StaffId });
      const [card] = await house.archive.read((reader) => reader.stories({ limit: 1 }));
      const { id, version, headline, kind, changedBy, createdBy } = card ?? {};
      expect({ id, version, headline, kind, changedBy }).toEqual({
        ...{ id: story.id, version: 2, headline: 'Gates hold', kind: 'analysis', changedBy: 'staff_c' },
      });
      expect(createdBy).toBe(story.createdBy);
      expect(
        card?.byline.map(({ contributor, role }) => [localized(contributor.names, 'en' as Language), role]),
      ).toEqual([['Mara Okonjo', 'words']]);
      expect(card && publicState(card, noon)).toEqual({ kind: 'gone', withdrawal: gone });
      expect(card && publicState(card, at(-1.5))).toMatchObject({ kind: 'public', waiting: { at: at(-1) } });
    });
  });
}

/** A small house in which stories change. */
async function deskHouse(archive: Archive) {
  const house = await smallHouse(archive);
  const four = async (...told: readonly [Told, Told, Told, Told]) =>
    (await house.publish(...told)) as [Story, Story, Story, Story];
  const change = (story: Story, changes: Partial<Story>) =>
    archive.transact((transaction) =>
      transaction.changeStory(changed(story, changes), {}, causeOf({ kind: 'story-submitted', story: story.id })),
    );
  const subsection = async (slug: Slug): Promise<SectionId> => {
    const id = testId('section', 2) as SectionId;
    const path = `world/${slug}`;
    const section = { id, parent: house.section, slug, path, names: {}, descriptions: {}, accent: null, position: 0 };
    await archive.transact((transaction) =>
      transaction.saveSection(section, causeOf({ kind: 'section-saved', section: id })),
    );
    return id;
  };
  return { ...house, four, change, subsection };
}

/** An update of what is out, ahead. */
function withUpdate(story: Story, from: Instant): Partial<Story> {
  const [first] = story.releases;
  if (!first) throw new Error('It has no release.');
  const update: Release = { ...first, id: `release_of-${story.id}`, reason: 'update', from };
  return { releases: [{ ...first, until: from }, update] };
}
