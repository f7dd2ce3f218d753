import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfTime, type Instant } from '../../kit/instant.ts';
import { lowestKey } from './search-key.ts';
import { erasOf } from './search-tags.ts';
import { coveringTags, type WindowSize, windowBelow } from './search-windows.ts';

const key = fc
  .integer({ min: Date.parse('0001-01-01T00:00:00Z'), max: endOfTime })
  .map((at) => lowestKey(at as Instant));
const recentKey = fc
  .integer({ min: Date.parse('1990-01-01T00:00:00Z'), max: Date.parse('2030-01-01T00:00:00Z') })
  .map((at) => lowestKey(at as Instant));

describe('the windows of a search', () => {
  it('are told by the tags of the longest of them, where those hold the others', () => {
    const at = (date: string) => lowestKey(Date.parse(date) as Instant);
    const [oldest, end] = [at('2022-02-02T00:00:00Z'), at('2026-11-20T00:00:00Z')];
    const november = windowBelow(end, oldest, 0);
    const quarter = windowBelow(november.start, oldest, 1);
    const year = windowBelow(quarter.start, oldest, 2);
    const before = windowBelow(year.start, oldest, 2);
    expect(coveringTags([november, quarter, year, before])).toEqual([year.tag, before.tag]);
    expect(coveringTags([november, quarter])).toEqual([november.tag, quarter.tag]);
  });

  it('cover every key once, from the newest back, and each key bears the tag of its window', () => {
    fc.assert(
      fc.property(
        fc.oneof({ weight: 5, arbitrary: recentKey }, key),
        fc.oneof({ weight: 5, arbitrary: recentKey }, key),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(fc.constantFrom<WindowSize>(0, 1, 2, 3), { minLength: 1, maxLength: 9 }),
        (one, other, part, sizes) => {
          const [lowest, end] = [Math.min(one, other), Math.max(one, other)];
          let until = end;
          for (let turn = 0; until > lowest; turn++) {
            // Years and longer after a while: a thousand years of months say nothing more.
            const window = windowBelow(until, lowest, turn < 50 ? (sizes[turn % sizes.length] as WindowSize) : 3);
            expect(window.end).toBe(until);
            expect(window.start).toBeLessThan(window.end);
            const within = window.start + Math.floor(part * (window.end - 1 - window.start));
            expect(erasOf(within).map(({ tag }) => tag)).toContain(window.tag);
            until = window.start;
          }
          expect(until).toBe(lowest);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are what is left of a month, a quarter, a year, ten years', () => {
    const end = lowestKey(Date.parse('2026-11-20T00:00:00Z') as Instant);
    const lowest = lowestKey(Date.parse('2023-05-05T00:00:00Z') as Instant);
    const starts = ([0, 1, 2, 3] as const).map((size) => windowBelow(end, lowest, size).start);
    const right = ['2026-11-01', '2026-10-01', '2026-01-01', '2023-05-05'];
    expect(starts).toEqual(right.map((date) => lowestKey(Date.parse(`${date}T00:00:00Z`) as Instant)));
  });

  it('bear the tag of a month where they are no longer than what is left of it', () => {
    const at = (date: string) => lowestKey(Date.parse(date) as Instant);
    const window = windowBelow(at('2024-12-31T22:00:00Z'), at('2024-12-03T00:00:00Z'), 3);
    expect(window.tag).toBe(erasOf(at('2024-12-31T22:00:00Z'))[0].tag);
  });
});
