import { expect, test } from 'vitest';
import { type Instant, minutes, seconds } from '../kit/instant.ts';
import type { ActorRef } from './ids.ts';
import { type StepMark, sittingsOf } from './sittings.ts';

const [ada, ben] = ['staff_ada', 'staff_ben'] as const satisfies readonly ActorRef[];

/** Steps by whom, so long after the one before. */
function marks(...steps: readonly (readonly [ActorRef, number])[]): readonly StepMark[] {
  let at = 0;
  return steps.map(([by, after], index) => {
    at += after;
    return { version: index + 1, at: at as Instant, by };
  });
}

const told = (...steps: readonly (readonly [ActorRef, number])[]) =>
  sittingsOf(marks(...steps)).map(
    ({ before, after, writers }) =>
      `${before}-${after} ${writers.map(({ by, changes }) => `${by.slice(6)} ${changes}`)}`,
  );

test('somebody who goes on after a short pause sits there still, after a long one anew', () => {
  expect(told([ada, 0], [ada, minutes(9)], [ada, minutes(10)])).toEqual(['0-2 ada 2', '2-3 ada 1']);
});

test('who writes along is told with them, who comes later by themselves', () => {
  expect(told([ada, 0], [ben, seconds(5)], [ben, seconds(5)], [ada, seconds(90)], [ben, minutes(2)])).toEqual([
    '0-4 ada 2,ben 2',
    '4-5 ben 1',
  ]);
});

test('what is written without a pause is told in parts of half an hour', () => {
  const steps = Array.from({ length: 61 }, (_, index) => [ada, index === 0 ? 0 : minutes(1)] as const);
  expect(told(...steps)).toEqual(['0-30 ada 30', '30-60 ada 30', '60-61 ada 1']);
});

test('no step is left out, and none is told twice', () => {
  const steps = marks(...Array.from({ length: 500 }, (_, n) => [n % 7 ? ada : ben, minutes((n * 37) % 13)] as const));
  const sittings = sittingsOf(steps);
  expect(sittings[0]?.before).toBe(0);
  expect(sittings.at(-1)?.after).toBe(500);
  expect(sittings.slice(1).map(({ before }) => before)).toEqual(sittings.slice(0, -1).map(({ after }) => after));
  expect(sittings.flatMap(({ writers }) => writers).reduce((sum, { changes }) => sum + changes, 0)).toBe(500);
});

test('where nothing is kept there is nothing to tell', () => {
  expect(sittingsOf([])).toEqual([]);
});
