import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days, hours, type Instant, instant, minutes, shift } from '../kit/instant.ts';
import { arrangeFront, type FrontSection, frontHolds, storiesOnFront } from './front.ts';
import type { Language } from './language.ts';
import type { Section } from './section.ts';
import type { StoryCard } from './shown.ts';
import type { Slug } from './slug.ts';
import { kinds, prominences } from './story.ts';

const now = instant(Date.parse('2026-11-23T08:00:00Z'));

function section(path: string, position = 0): Section {
  const slug = path.split('/').at(-1) as Slug;
  return { id: `section_${path}`, parent: null, slug, path, names: {}, descriptions: {}, accent: null, position };
}

const world = section('world');
const asia = section('world/asia');
const sport = section('sport');
const opinion = section('opinion');

function story(name: string, age: number, facts: Partial<StoryCard> = {}): StoryCard {
  const of = facts.section ?? world;
  return {
    id: `story_${name}`,
    kind: 'news',
    language: 'en' as Language,
    path: `/${of.path}/${name}`,
    section: of,
    headline: name,
    standfirst: '',
    excerpt: '',
    byline: [],
    kicker: null,
    dateline: '',
    prominence: 'normal',
    picture: null,
    publishedAt: shift(now, -age),
    dateEstimated: false,
    updatedAt: null,
    ...facts,
  };
}

function leadOf(...cards: StoryCard[]): string | undefined {
  return arrangeFront(cards, [], now).lead?.headline;
}

const names = (cards: readonly StoryCard[]) => cards.map(({ headline }) => headline);

describe('who leads', () => {
  it('is nobody on an empty front', () => {
    expect(arrangeFront([], [{ section: world, cards: [] }], now)).toEqual({
      lead: null,
      seconds: [],
      blocks: [],
      opinion: [],
      briefs: [],
    });
  });

  it('a story marked lead stays above every normal one for a day, and not longer', () => {
    const fresh = story('fresh', minutes(5));
    expect(leadOf(fresh, story('marked', days(1) - 1, { prominence: 'lead' }))).toBe('marked');
    expect(leadOf(fresh, story('marked', days(1), { prominence: 'lead' }))).toBe('fresh');
  });

  it('a major story stays above every normal one for six hours', () => {
    const fresh = story('fresh', minutes(5));
    expect(leadOf(fresh, story('marked', hours(6) - 1, { prominence: 'major' }))).toBe('marked');
    expect(leadOf(fresh, story('marked', hours(6), { prominence: 'major' }))).toBe('fresh');
  });

  it('the newer of two of the same rank', () => {
    expect(leadOf(story('older', minutes(9)), story('newer', minutes(8)))).toBe('newer');
  });

  it('an opinion piece or a brief only while nothing else is recent', () => {
    const brief = story('brief', minutes(5), { kind: 'brief' });
    const column = story('column', minutes(5), { kind: 'opinion' });
    expect(leadOf(brief, column, story('report', days(4) - 1))).toBe('report');
    expect(leadOf(brief, story('report', days(4)))).toBe('brief');
    expect(leadOf(column)).toBe('column');
  });

  it('is not changed by an update or a correction of an old story', () => {
    const corrected = story('old', days(700), { prominence: 'major', updatedAt: now });
    expect(leadOf(corrected, story('report', days(1)))).toBe('report');
  });
});

describe('the top', () => {
  it('takes a third story of one section only over much weaker ones of the others', () => {
    const three = [story('w1', minutes(1)), story('w2', minutes(2), { section: asia }), story('w3', minutes(3))];
    const third = (age: number) => {
      const cards = [...three, story('s1', age, { section: sport })];
      return arrangeFront(cards, [world, sport].map(empty), now).seconds[1]?.headline;
    };
    expect(third(hours(12) - 1)).toBe('s1');
    expect(third(days(1))).toBe('w3');
  });

  it('is filled from one section where there is no other', () => {
    const cards = [1, 2, 3, 4, 5].map((n) => story(`w${n}`, minutes(n)));
    expect(names(arrangeFront(cards, [], now).seconds)).toEqual(['w2', 'w3', 'w4']);
  });
});

describe('the rest of the front', () => {
  it('gives opinion and briefs their own places', () => {
    const news = [1, 2, 3, 4].map((n) => story(`n${n}`, minutes(n)));
    const columns = [1, 2, 3, 4, 5].map((n) => story(`o${n}`, hours(n), { kind: 'opinion', section: opinion }));
    const briefs = [6, 5, 4, 3, 2, 1].map((n) => story(`b${n}`, hours(n), { kind: 'brief' }));
    const front = arrangeFront([...news, ...columns, ...briefs], [{ section: opinion, cards: columns }], now);
    expect(names(front.opinion)).toEqual(['o1', 'o2', 'o3', 'o4']);
    expect(names(front.briefs)).toEqual(['b1', 'b2', 'b3', 'b4', 'b5']);
    expect(front.blocks).toEqual([]);
  });

  it('shares twenty places among the blocks, in the order of the sections', () => {
    const sections = Array.from({ length: 7 }, (_, n) => filled(section(`s${n}`), 9));
    const front = arrangeFront([], sections, now);
    expect(front.blocks.map((block) => block.section.path)).toEqual(['s0', 's1', 's2', 's3', 's4', 's5', 's6']);
    expect(front.blocks.map(({ cards }) => cards.length)).toEqual([3, 3, 3, 3, 3, 3, 2]);
  });

  it('never makes a block of more than six', () => {
    expect(arrangeFront([], [filled(world, 30)], now).blocks[0]?.cards).toHaveLength(6);
  });
});

describe('any front', () => {
  const card = fc
    .record({
      name: fc.integer({ min: 0, max: 40 }),
      age: fc.integer({ min: 0, max: days(20) }),
      kind: fc.constantFrom(...kinds),
      prominence: fc.constantFrom(...prominences),
      section: fc.constantFrom(world, asia, sport, opinion),
    })
    .map(({ name, age, ...facts }) => story(`${name}`, age, facts));
  const cards = fc.uniqueArray(card, { selector: ({ id }) => id, maxLength: 40 });
  const sectionsOf = (all: readonly StoryCard[]): FrontSection[] =>
    [world, sport, opinion].map((of) => ({
      section: of,
      cards: all.filter(({ section: { path } }) => path.split('/')[0] === of.path),
    }));

  it('shows no story twice, and leads with one as soon as there is one', () => {
    fc.assert(
      fc.property(cards, (all) => {
        const front = arrangeFront(all, sectionsOf(all), now);
        const shown = storiesOnFront(front).map(({ id }) => id);
        expect(new Set(shown).size).toBe(shown.length);
        expect(front.lead === null).toBe(all.length === 0);
      }),
    );
  });

  it('does not depend on the order in which cards are handed in', () => {
    const shuffledToo = cards.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffledToo, ([all, shuffled]) => {
        expect(arrangeFront(shuffled, sectionsOf(shuffled), now)).toEqual(arrangeFront(all, sectionsOf(all), now));
      }),
    );
  });

  it('holds until the instant it names, and may change then', () => {
    fc.assert(
      fc.property(cards, fc.double({ min: 0, max: 1, noNaN: true }), (all, part) => {
        const { since, until } = frontHolds(all, now);
        const [first, last] = [since ?? now, until === null ? now : until - 1];
        const within = instant(Math.trunc(first + (last - first) * part));
        expect(arrangeFront(all, sectionsOf(all), within)).toEqual(arrangeFront(all, sectionsOf(all), now));
      }),
    );
  });
});

it('a front changes by itself when its lead grows too old', () => {
  const cards = [story('marked', hours(23), { prominence: 'lead' }), story('fresh', minutes(5))];
  const { until } = frontHolds(cards, now);
  expect(until).toBe(shift(now, hours(1)));
  expect(arrangeFront(cards, [], until as Instant).lead?.headline).toBe('fresh');
});

function empty(of: Section): FrontSection {
  return { section: of, cards: [] };
}

function filled(of: Section, count: number): FrontSection {
  return {
    section: of,
    cards: Array.from({ length: count }, (_, n) => story(`${of.path}-${n}`, days(2 + n), { section: of })),
  };
}
