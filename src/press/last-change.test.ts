import { expect, test } from 'vitest';
import type { NewsEntry } from '../archive/event-log.ts';
import type { Key } from '../archive/key.ts';
import { instant } from '../kit/instant.ts';
import { createLastChange } from './last-change.ts';

const start = instant(1_000);
const subject = 'story_flood';

function entry(kind: NewsEntry['kind'], instants: readonly number[] = [], touched: NewsEntry['touched'] = [key]) {
  return { seq: 1, kind, touched, upcoming: { subject, keys: [key], instants: instants.map(instant) } };
}

const key = 'story story_flood' as Key;

test('nothing is known of what was before the start', () => {
  expect(createLastChange(start).at(instant(5_000))).toBe(start);
});

test('an act changes something when it is heard of', () => {
  const last = createLastChange(start);
  last.hear(entry('story-published'), instant(2_000));
  expect(last.at(instant(5_000))).toBe(2_000);
});

test('an act that touches nothing changes nothing; one of which that is not known may have', () => {
  const last = createLastChange(start);
  last.hear(entry('story-saved', [], []), instant(2_000));
  expect(last.at(instant(2_500))).toBe(start);
  last.hear(entry('story-saved', [], null), instant(3_000));
  expect(last.at(instant(5_000))).toBe(3_000);
});

test('a schedule changes nothing until its instant has come', () => {
  const last = createLastChange(start);
  last.hear(entry('story-scheduled', [4_000, 6_000]), instant(2_000));
  expect([3_999, 4_000, 5_999, 6_000, 9_000].map((at) => last.at(instant(at)))).toEqual([
    1_000, 4_000, 4_000, 6_000, 6_000,
  ]);
});

test('what is known at the start to be ahead changes something when it has come', () => {
  const last = createLastChange(start);
  last.foresee({ subject, keys: [key], instants: [instant(4_000)] });
  expect(last.at(instant(5_000))).toBe(4_000);
});

test('a schedule that is taken back changes nothing, unless its instant came before that was heard of', () => {
  const early = createLastChange(start);
  early.hear(entry('story-scheduled', [4_000]), instant(2_000));
  early.hear(entry('story-unscheduled'), instant(3_999));
  expect(early.at(instant(5_000))).toBe(start);
  const late = createLastChange(start);
  late.hear(entry('story-scheduled', [4_000]), instant(2_000));
  late.hear(entry('story-unscheduled'), instant(4_001));
  expect(late.at(instant(5_000))).toBe(4_000);
});

test('a clock that goes back does not make changes older than what was said before', () => {
  const last = createLastChange(start);
  last.at(instant(9_000));
  last.hear(entry('story-published'), instant(2_000));
  expect(last.at(instant(3_000))).toBe(9_000);
});
