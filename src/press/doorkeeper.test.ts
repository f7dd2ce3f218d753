import { expect, test } from 'vitest';
import { createDoorkeeper } from './doorkeeper.ts';

test('a name is known from the second time on', () => {
  const door = createDoorkeeper(1024);
  expect([1, 2, 3].map(() => door.knows('/world/flood-gates-hold'))).toEqual([false, true, true]);
});

test('hardly any name is taken for another', () => {
  const door = createDoorkeeper(1024);
  const names = Array.from({ length: 50_000 }, (_, number) => `/world/story-${number}`);
  expect(names.filter((name) => door.knows(name)).length).toBeLessThan(3);
});

test('what was asked for long ago is forgotten', () => {
  const door = createDoorkeeper(64);
  const names = Array.from({ length: 1_000 }, (_, number) => `/world/story-${number}`);
  for (const name of names) door.knows(name);
  expect(names.slice(0, 100).filter((name) => door.knows(name)).length).toBeLessThan(10);
});
