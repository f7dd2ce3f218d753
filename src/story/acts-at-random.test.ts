import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acted, attempt, later, minute, type PaperAct, type PaperDesk, paperDesk } from '../../test/desk/paper-desk.ts';
import type { Instant } from '../kit/instant.ts';
import { headlineOf } from './document.ts';
import { visible } from './visible.ts';

type PlainAct = 'submit' | 'approve' | 'publish' | 'unschedule' | 'lift embargo' | 'restore' | 'spike';

/** An act, or that some minutes pass. */
type Step = PaperAct | { readonly act: 'wait'; readonly minutes: number };

const ahead = fc.integer({ min: -10, max: 90 });
const headline = fc.constantFrom('One', 'Two', 'Three', 'Four');
const plain = (act: PlainAct) => fc.constant({ act });

/** The acts that lead far are frequent, those that end a walk are rare. */
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ act: fc.constant('wait' as const), minutes: fc.integer({ min: 0, max: 60 }) }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('save' as const), headline }) },
  { weight: 3, arbitrary: plain('publish') },
  { weight: 3, arbitrary: plain('unschedule') },
  { weight: 3, arbitrary: plain('lift embargo') },
  { weight: 3, arbitrary: plain('restore') },
  { weight: 1, arbitrary: plain('submit') },
  { weight: 1, arbitrary: plain('approve') },
  { weight: 1, arbitrary: plain('spike') },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('schedule' as const), inMinutes: ahead }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('embargo' as const), inMinutes: ahead }) },
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('update' as const),
      inMinutes: fc.option(ahead, { nil: null }),
      minor: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('correct' as const),
      passage: fc.constantFrom(null, 'Nine metres', 'Ten'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constant('return' as const), reason: fc.constantFrom('', 'So it is.') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constant('withdraw' as const), reason: fc.constantFrom('', 'So it is.') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constant('change address' as const), slug: fc.constantFrom('here', 'there') }),
  },
);
const steps: fc.Arbitrary<readonly Step[]> = fc.array(step, { minLength: 1, maxLength: 40, size: 'max' });
const runs = { numRuns: 1000 };

test('releases never overlap, and stand in order', () => {
  fc.assert(
    fc.property(steps, (walk) => {
      const { story } = run(walk).at(-1) as PaperDesk;
      story.releases.forEach((release, index) => {
        const next = story.releases[index + 1];
        expect(release.until === null || release.from <= release.until).toBe(true);
        if (next) expect(release.until !== null && release.until <= next.from).toBe(true);
      });
    }),
    runs,
  );
});

test('an act that is done raises the version by one; one that is refused changes nothing', () => {
  fc.assert(
    fc.property(steps, fc.nat(), (walk, choice) => {
      const desk = run(walk).at(-1) as PaperDesk;
      const before = structuredClone(desk.story);
      const act = acts(walk)[choice % Math.max(1, acts(walk).length)] ?? { act: 'publish' };
      const decided = attempt(desk, act);
      if (decided.ok) expect(decided.value.story.version).toBe(before.version + 1);
      expect(desk.story).toEqual(before);
    }),
    runs,
  );
});

test('readers see what the acts meant, at every step', () => {
  fc.assert(
    fc.property(steps, (walk) => {
      let desk = paperDesk();
      let meant: Meaning = { out: null, waiting: null, embargo: null, gone: false };
      for (const step of walk) {
        if (step.act === 'wait') desk = later(desk, step.minutes);
        meant = passed(meant, desk.now);
        if (step.act !== 'wait' && attempt(desk, step).ok) meant = meaning(meant, step, desk);
        if (step.act !== 'wait') desk = acted(desk, step);
        expect(shownBy(desk, desk.now)).toBe(meant.gone ? 'gone' : meant.out);
      }
    }),
    runs,
  );
});

test('no act changes what readers saw before it', () => {
  fc.assert(
    fc.property(steps, (walk) => {
      const seen = run(walk).map((desk) => ({ at: desk.now, shown: shownBy(desk, desk.now) }));
      const end = run(walk).at(-1) as PaperDesk;
      for (const [index, { at, shown }] of seen.entries()) {
        const isLastOfItsInstant = seen[index + 1]?.at !== at;
        if (isLastOfItsInstant && shown !== 'gone') expect(shownBy(end, at)).toBe(shown);
      }
    }),
    runs,
  );
});

test('a save never touches stage, releases, embargo or withdrawal', () => {
  fc.assert(
    fc.property(steps, fc.string({ minLength: 1 }), (walk, headline) => {
      const desk = run(walk).at(-1) as PaperDesk;
      const { stage, releases, embargo, withdrawal, publishedAt } = acted(desk, { act: 'save', headline }).story;
      expect({ stage, releases, embargo, withdrawal, publishedAt }).toEqual({
        stage: desk.story.stage,
        releases: desk.story.releases,
        embargo: desk.story.embargo,
        withdrawal: desk.story.withdrawal,
        publishedAt: desk.story.publishedAt,
      });
    }),
    runs,
  );
});

test('a story that is out stands under the date at which readers first saw it', () => {
  fc.assert(
    fc.property(steps, (walk) => {
      const desks = run(walk);
      const { story } = desks.at(-1) as PaperDesk;
      const [first] = story.releases;
      if (!first) expect(story.publishedAt).toBeNull();
      else expect(story.publishedAt).toBe(Math.max(first.from, story.embargo?.until ?? first.from));
    }),
    runs,
  );
});

/** What the acts so far mean for readers, kept without releases: an account of its own to hold the rules against. */
interface Meaning {
  readonly out: string | null;
  readonly waiting: { readonly headline: string; readonly at: number } | null;
  readonly embargo: number | null;
  readonly gone: boolean;
}

function passed(meant: Meaning, now: Instant): Meaning {
  const { waiting, embargo } = meant;
  const isDue = waiting !== null && waiting.at <= now && (embargo === null || embargo <= now);
  return isDue ? { ...meant, out: waiting.headline, waiting: null } : meant;
}

function meaning(meant: Meaning, act: PaperAct, { story, now }: PaperDesk): Meaning {
  const headline = headlineOf(story.document);
  const at = 'inMinutes' in act && act.inMinutes !== null ? now + act.inMinutes * minute : now;
  switch (act.act) {
    case 'publish':
    case 'correct':
      return { ...meant, out: headline };
    case 'schedule':
      return { ...meant, waiting: { headline, at } };
    case 'update':
      return act.inMinutes === null ? { ...meant, out: headline } : { ...meant, waiting: { headline, at } };
    case 'unschedule':
      return { ...meant, waiting: null };
    case 'embargo':
      return { ...meant, embargo: at };
    case 'lift embargo':
      return passed({ ...meant, embargo: null }, now);
    case 'withdraw':
      return { ...meant, waiting: null, gone: true };
    case 'restore':
      return { ...meant, gone: false };
    default:
      return meant;
  }
}

/** The desk after each step; every story on the way is frozen, so that a rule that wrote into it would throw. */
function run(walk: readonly Step[]): readonly PaperDesk[] {
  const desks = [paperDesk()];
  for (const step of walk) {
    const desk = desks.at(-1) as PaperDesk;
    freeze(desk.story);
    desks.push(step.act === 'wait' ? later(desk, step.minutes) : acted(desk, step));
  }
  return desks;
}

function acts(walk: readonly Step[]): readonly PaperAct[] {
  return walk.filter((step) => step.act !== 'wait');
}

function shownBy({ story, revisions }: PaperDesk, at: Instant): string | null {
  const seen = visible(story, at);
  if (seen.kind !== 'shown') return seen.kind === 'gone' ? 'gone' : null;
  const revision = revisions.find(({ id }) => id === seen.release.revision);
  return revision ? headlineOf(revision.document) : 'a revision that nobody finished';
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
}
