import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../kit/instant.ts';
import type { Release } from '../../story/story.ts';
import { visible } from '../../story/visible.ts';
import { joinSpans, shownSpans } from './shown-spans.ts';

const step = fc.integer({ min: 0, max: 12 });
const facts = fc
  .record({
    ends: fc.array(fc.tuple(step, fc.option(step)), { maxLength: 4 }),
    embargo: fc.option(step),
    withdrawal: fc.option(step),
  })
  .map(({ ends, embargo, withdrawal }) => {
    const sorted = ends.toSorted(([a], [b]) => a - b);
    const releases = sorted.map(([from, length], index): Release => {
      const next = sorted[index + 1]?.[0];
      const until = length === null ? (next ?? null) : Math.min(from + length, next ?? 99);
      return {
        id: `release_${index}`,
        revision: 'revision_1',
        reason: index === 0 ? 'first' : 'update',
        from: from as Instant,
        until: until as Instant | null,
        decidedAt: 0 as Instant,
        decidedBy: 'system_import',
      };
    });
    return {
      releases,
      embargo:
        embargo === null ? null : { until: embargo as Instant, setAt: 0 as Instant, setBy: 'system_import' as const },
      withdrawal:
        withdrawal === null ? null : { at: withdrawal as Instant, by: 'system_import' as const, reason: 'Wrong.' },
    };
  });

describe('the spans in which a story is shown', () => {
  it('are the rule of visibility, laid out over all time', () => {
    fc.assert(
      fc.property(facts, (story) => {
        const spans = shownSpans(story);
        for (let now = -1; now <= 30; now++) {
          const seen = visible(story, now as Instant);
          const within = spans.filter(({ from, until }) => from <= now && now < until);
          expect(within.map(({ release }) => release.id)).toEqual(seen.kind === 'shown' ? [seen.release.id] : []);
        }
      }),
    );
  });

  it('tell of an update only where readers saw something before it', () => {
    const release = (id: string, from: number, until: number | null, reason: Release['reason']): Release => ({
      id: `release_${id}`,
      revision: 'revision_1',
      reason,
      from: from as Instant,
      until: until as Instant | null,
      decidedAt: 0 as Instant,
      decidedBy: 'system_import',
    });
    const releases = [
      release('1', 1, 3, 'first'),
      release('2', 3, 5, 'update'),
      release('3', 5, 7, 'minor'),
      release('4', 7, null, 'correction'),
    ];
    const updates = (embargo: number | null) =>
      shownSpans({
        releases,
        embargo: embargo === null ? null : { until: embargo as Instant, setAt: 0 as Instant, setBy: 'system_import' },
        withdrawal: null,
      }).map(({ updatedAt }) => updatedAt);
    expect(updates(null)).toEqual([null, 3, 3, 7]);
    expect(updates(4)).toEqual([null, null, 7]);
  });

  it('are joined where they touch', () => {
    const span = (from: number, until: number) => ({ from: from as Instant, until });
    expect(joinSpans([span(1, 2), span(2, 4), span(5, 6)])).toEqual([span(1, 4), span(5, 6)]);
  });
});
