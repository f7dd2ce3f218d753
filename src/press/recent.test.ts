import { expect, test } from 'vitest';
import { createRecent } from './recent.ts';

const kept = <Thing>(recent: Iterable<readonly [string, Thing]>) => [...recent].map(([key]) => key).sort();

test('what was put is found, until it is deleted', () => {
  const recent = createRecent<string, number>(3, () => 1);
  recent.put('a', 1);
  expect(recent.get('a')).toBe(1);
  recent.delete('a');
  expect(recent.get('a')).toBeUndefined();
});

test('where there is no room, what nobody asked for goes', () => {
  const recent = createRecent<string, number>(3, () => 1);
  for (const key of ['a', 'b', 'c']) recent.put(key, 0);
  recent.get('a');
  recent.put('d', 0);
  recent.put('e', 0);
  expect(kept(recent)).toEqual(['a', 'd', 'e']);
});

test('what was asked for once goes as well, when nobody asks again', () => {
  const recent = createRecent<string, number>(2, () => 1);
  recent.put('a', 0);
  recent.get('a');
  for (const key of ['b', 'c', 'd', 'e']) recent.put(key, 0);
  expect(kept(recent)).not.toContain('a');
});

test('where everything was asked for, something goes all the same', () => {
  const recent = createRecent<string, number>(2, () => 1);
  for (const key of ['a', 'b', 'c', 'd']) {
    recent.put(key, 0);
    recent.get(key);
  }
  expect(kept(recent)).toHaveLength(2);
  expect(kept(recent)).toContain('d');
});

test('things weigh what they weigh: one may take the room of many', () => {
  const recent = createRecent<string, number>(10, (weight) => weight);
  for (const key of ['a', 'b', 'c', 'd', 'e']) recent.put(key, 2);
  recent.put('big', 9);
  expect(kept(recent)).toEqual(['big']);
});

test('what is too big for the room is kept until the next', () => {
  const recent = createRecent<string, number>(10, (weight) => weight);
  recent.put('huge', 99);
  expect(recent.get('huge')).toBe(99);
  recent.put('a', 1);
  recent.put('b', 1);
  expect(kept(recent)).toEqual(['a', 'b']);
});

test('putting a thing again weighs it anew', () => {
  const recent = createRecent<string, number>(10, (weight) => weight);
  for (let time = 0; time < 20; time++) recent.put('a', 6);
  recent.put('b', 4);
  expect(kept(recent)).toEqual(['a', 'b']);
});
