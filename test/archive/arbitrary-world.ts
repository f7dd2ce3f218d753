import fc from 'fast-check';
import { hours, type Instant } from '../../src/kit/instant.ts';
import { blankEdition, blankPublication } from '../../src/story/decide-publication.ts';
import { type BodyBlock, storyDocument } from '../../src/story/document.ts';
import type {
  ContributorId,
  CorrectionId,
  PictureId,
  ReleaseId,
  RevisionId,
  SectionId,
  SeriesId,
  StoryId,
  TopicId,
} from '../../src/story/ids.ts';
import { directionOf, type Language } from '../../src/story/language.ts';
import type { Picture } from '../../src/story/picture.ts';
import type { Section } from '../../src/story/section.ts';
import type { Slug } from '../../src/story/slug.ts';
import { type Correction, kinds, type Release, type Revision, type Story } from '../../src/story/story.ts';
import { type StoryHistory, type StoryVersion, someone, type World } from './world.ts';

/** Instants stand on a coarse grid, so that they often meet: two days of hours around a change of month. */
export const gridStart = Date.parse('2026-10-31T00:00:00Z') as Instant;
const gridSteps = 48;

export function gridInstant(step: number): Instant {
  return (gridStart + hours(step)) as Instant;
}

/** An instant of the grid, or a millisecond beside one. */
export const arbitraryNow = fc
  .tuple(fc.integer({ min: -2, max: gridSteps + 4 }), fc.constantFrom(-1, 0, 1))
  .map(([step, beside]) => (gridInstant(step) + beside) as Instant);

const languages = ['en', 'hi', 'ur'] as unknown as readonly Language[];
const storyCount = 7;

/** An id of the right form, by number. */
export function testId<Prefix extends string>(prefix: Prefix, number: number): `${Prefix}_${string}` {
  return `${prefix}_${number
    .toString(16)
    .replace(/[ilou]/g, '0')
    .padStart(16, '0')}`;
}

const sectionIds = [0, 1, 2, 3].map((number) => testId('section', number)) as SectionId[];
const topicIds = [0, 1, 2].map((number) => testId('topic', number)) as TopicId[];
const contributorIds = [0, 1, 2].map((number) => testId('contributor', number)) as ContributorId[];
const seriesIds = [0, 1].map((number) => testId('series', number)) as SeriesId[];
const pictureIds = [0, 1, 2, 3].map((number) => testId('picture', number)) as PictureId[];
const storyIds = Array.from({ length: storyCount }, (_, number) => testId('story', number) as StoryId);

const step = fc.integer({ min: 0, max: gridSteps });
const headlines = [
  'Flood gates hold',
  'Ferry strike ends',
  'बाढ़ का पानी उतरा',
  'سیلاب کا پانی اتر گیا',
  'The café reopens',
];

const text = fc
  .array(
    fc.constantFrom('flood', 'gate', 'ferry', 'the', 'of', 'Köln', 'covid-19', 'किताबें', 'क़लम', 'كتابٌ', 'river', 'tide'),
    {
      minLength: 1,
      maxLength: 24,
    },
  )
  .map((words) => words.join(' '));

const block: fc.Arbitrary<BodyBlock> = fc.oneof(
  {
    weight: 4,
    arbitrary: text.map((words) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] }) as BodyBlock),
  },
  fc.constantFrom(...storyIds).map((story) => ({ type: 'also_read', attrs: { story, headline: null } }) as BodyBlock),
  fc
    .constantFrom(...headlines)
    .map((headline) => ({ type: 'also_read', attrs: { story: null, headline } }) as BodyBlock),
  fc
    .constantFrom(...pictureIds)
    .map((picture) => ({ type: 'picture', attrs: { picture, alt: null, caption: null, size: 'column' } }) as BodyBlock),
);

const fields = fc.record({
  kind: fc.constantFrom(...kinds),
  language: fc.constantFrom(...languages),
  section: fc.constantFrom(...sectionIds),
  topics: fc.uniqueArray(fc.constantFrom(...topicIds), { maxLength: 2 }),
  series: fc.option(fc.constantFrom(...seriesIds)),
  byline: fc.uniqueArray(
    fc.record({ contributor: fc.constantFrom(...contributorIds), role: fc.constantFrom('words', 'pictures') }),
    { maxLength: 2, selector: ({ contributor }) => contributor },
  ),
  dateline: fc.constantFrom('', 'Port Ansel'),
  slug: fc.constantFrom('one', 'two', 'three'),
  prominence: fc.constantFrom('lead', 'normal'),
  leadPicture: fc.option(
    fc.record({
      picture: fc.constantFrom(...pictureIds),
      alt: fc.option(fc.constant('Alt')),
      caption: fc.constant(null),
    }),
  ),
  translationOf: fc.option(fc.constantFrom(...storyIds.slice(0, 2)), { freq: 2 }),
});

const revisionPlan = fc.record({
  fields,
  headline: fc.constantFrom(...headlines),
  standfirst: fc.oneof(fc.constant(''), text),
  body: fc.array(block, { minLength: 1, maxLength: 5 }),
});

/** Ends of releases: each begins where the one before ends, or after a gap, or runs until further notice. */
const releasesPlan = fc.array(
  fc.record({
    from: step,
    length: fc.option(fc.integer({ min: 0, max: 20 }), { freq: 3 }),
    reason: fc.constantFrom('first', 'update', 'minor', 'correction', 'restored'),
    revision: fc.nat(9),
  }),
  { maxLength: 4 },
);

const statePlan = fc.record({
  releases: releasesPlan,
  embargo: fc.option(step, { freq: 3 }),
  withdrawal: fc.option(step, { freq: 4 }),
  publishedAt: step,
  dateEstimated: fc.boolean(),
  newRevisions: fc.array(revisionPlan, { maxLength: 2 }),
  newCorrections: fc.array(step, { maxLength: 1 }),
  working: revisionPlan,
});

type StatePlan = typeof statePlan extends fc.Arbitrary<infer Plan> ? Plan : never;
type RevisionPlan = typeof revisionPlan extends fc.Arbitrary<infer Plan> ? Plan : never;

const storyPlan = fc.record({
  first: revisionPlan,
  states: fc.array(statePlan, { minLength: 1, maxLength: 3 }),
});

/** A publication with a handful of stories, each gone through some versions, in three languages. */
export const arbitraryWorld: fc.Arbitrary<World> = fc
  .record({
    stories: fc.array(storyPlan, { minLength: storyCount, maxLength: storyCount }),
    moves: fc.array(fc.record({ section: fc.nat(3), slug: fc.constantFrom('a', 'b'), under: fc.nat(1) }), {
      maxLength: 3,
    }),
    rights: fc.array(fc.option(step, { freq: 3 }), { minLength: pictureIds.length, maxLength: pictureIds.length }),
    portrait: fc.option(fc.constantFrom(...pictureIds)),
  })
  .map(({ stories, moves, rights, portrait }) => ({
    publication: publication(),
    sections: [...firstSections(), ...movedSections(moves)],
    contributors: contributorIds.map((id, number) => ({
      id,
      slug: `writer-${number}` as Slug,
      names: { en: `Mara Köln${number}`, hi: 'मारा ओकोंजो' },
      titles: {},
      biographies: {},
      portrait: number === 0 ? portrait : null,
      email: null,
      links: [],
      staff: null,
    })),
    topics: topicIds.map((id, number) => ({
      id,
      slug: `topic-${number}` as Slug,
      names: { en: `Tide tables ${number}` },
      descriptions: {},
    })),
    series: seriesIds.map((id, number) => ({
      id,
      slug: `series-${number}` as Slug,
      names: { en: `Series ${number}` },
      descriptions: {},
    })),
    pictures: pictureIds.map((id, number) => picture(id, number, rights[number] ?? null)),
    stories: stories.map(({ first, states }, number) => history(number, first, states)),
  }));

function publication(): World['publication'] {
  const [first, ...others] = languages.map((language, index) => ({
    ...blankEdition(language, ['Indian/Mauritius', 'Asia/Kolkata', 'Pacific/Kiritimati'][index] ?? 'UTC', 'Courier'),
    direction: directionOf(language),
  }));
  if (!first) throw new Error('There is no language.');
  const body: BodyBlock[] = [
    { type: 'picture', attrs: { picture: pictureIds[3] as PictureId, alt: null, caption: null, size: 'wide' } },
  ];
  return {
    ...blankPublication('Courier', [first, ...others]),
    standingPages: [{ name: 'about', language: 'en' as Language, title: 'About', body }],
    version: 1,
  };
}

/** Two sections and a subsection in each. */
function firstSections(): Section[] {
  const [world, sport, asia, rowing] = sectionIds as [SectionId, SectionId, SectionId, SectionId];
  return [
    section(world, null, 'world', 'world', 1),
    section(sport, null, 'sport', 'sport', 0),
    section(asia, world, 'asia', 'world/asia', 0),
    section(rowing, sport, 'rowing', 'sport/rowing', 0),
  ];
}

/** Subsections that move to a section, sections that are renamed; their new slugs are theirs alone. */
function movedSections(moves: readonly { section: number; slug: string; under: number }[]): Section[] {
  return moves.map(({ section: number, slug, under }) => {
    const id = sectionIds[number] as SectionId;
    const own = `${slug}-${number}`;
    const parent = number < 2 ? null : (sectionIds[under] as SectionId);
    return section(id, parent, own, own, number);
  });
}

function section(id: SectionId, parent: SectionId | null, slug: string, path: string, position: number): Section {
  return { id, parent, slug: slug as Slug, path, names: { en: slug }, descriptions: {}, accent: null, position };
}

function picture(id: PictureId, number: number, until: number | null): Picture {
  return {
    id,
    hash: number.toString(16).padStart(64, '0'),
    mime: 'image/jpeg',
    width: 640,
    height: 480,
    size: 1000,
    alt: `Picture ${number}`,
    caption: '',
    credit: 'Abel Tiernan',
    focal: { x: 0.5, y: 0.5 },
    rights: { holder: '', licence: '', until: until === null ? null : gridInstant(until) },
  };
}

function history(number: number, first: RevisionPlan, states: readonly StatePlan[]): StoryHistory {
  const id = storyIds[number] as StoryId;
  const revisions: Revision[] = [];
  const versions = states.map((state, index): StoryVersion => {
    const plans = index === 0 ? [first, ...state.newRevisions] : state.newRevisions;
    const added = plans.map((plan) => {
      const revision = finished(id, number, revisions.length + 1, plan);
      revisions.push(revision);
      return revision;
    });
    // A new story comes without corrections.
    const corrections =
      index === 0 ? [] : state.newCorrections.map((at, n) => correction(id, number, index * 10 + n, at));
    return { story: storyState(id, number, index + 1, state, revisions), revisions: added, corrections };
  });
  return { versions };
}

function finished(story: StoryId, number: number, revision: number, plan: RevisionPlan): Revision {
  return {
    id: testId('revision', number * 100 + revision) as RevisionId,
    story,
    number: revision,
    fields: fieldsOf(number, plan),
    document: storyDocument(plan.headline, plan.standfirst, plan.body),
    at: gridStart,
    by: someone,
    note: '',
  };
}

/** Slugs are a story's own, so that addresses never clash; a story never translates itself. */
function fieldsOf(number: number, { fields: planned }: RevisionPlan): Revision['fields'] {
  return {
    ...(planned as unknown as Revision['fields']),
    slug: `${planned.slug}-${number}` as Slug,
    translationOf: number < 2 ? null : (planned.translationOf as StoryId | null),
    search: { title: '', description: '' },
    social: { title: 'S', description: '' },
  };
}

function storyState(
  id: StoryId,
  number: number,
  version: number,
  plan: StatePlan,
  revisions: readonly Revision[],
): Story {
  const releases = releasesOf(number, plan, revisions);
  return {
    id,
    version,
    fields: fieldsOf(number, plan.working),
    document: storyDocument(plan.working.headline, plan.working.standfirst, plan.working.body),
    documentVersion: version,
    stage: 'draft',
    createdAt: gridStart,
    createdBy: someone,
    changedAt: gridInstant(version),
    changedBy: someone,
    publishedAt: releases.length > 0 ? gridInstant(plan.publishedAt) : null,
    dateEstimated: plan.dateEstimated,
    releases,
    embargo: plan.embargo === null ? null : { until: gridInstant(plan.embargo), setAt: gridStart, setBy: someone },
    withdrawal: plan.withdrawal === null ? null : { at: gridInstant(plan.withdrawal), by: someone, reason: 'Wrong' },
  };
}

/** In order of time, never overlapping; some touch, some are empty. */
function releasesOf(number: number, plan: StatePlan, revisions: readonly Revision[]): readonly Release[] {
  const sorted = plan.releases.toSorted((a, b) => a.from - b.from);
  return sorted.map(({ from, length, reason, revision }, index) => {
    const next = sorted[index + 1]?.from;
    const end = length === null ? next : Math.min(from + length, next ?? Number.POSITIVE_INFINITY);
    return {
      id: testId('release', number * 1000 + index) as ReleaseId,
      revision: (revisions[revision % revisions.length] as Revision).id,
      reason: reason as Release['reason'],
      from: gridInstant(from),
      until: end === undefined ? null : gridInstant(end),
      decidedAt: gridStart,
      decidedBy: someone,
    };
  });
}

function correction(story: StoryId, number: number, index: number, at: number): Correction {
  const id = testId('correction', number * 1000 + index) as CorrectionId;
  return { id, story, at: gridInstant(at), by: someone, text: 'It was Tuesday.', passage: null };
}
