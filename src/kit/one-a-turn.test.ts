import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { oneATurn } from './one-a-turn.ts';

test('one passes in each turn, in the order in which they came', async () => {
  const gate = oneATurn();
  const passed: number[] = [];
  const all = [1, 2, 3].map((number) => gate().then(() => passed.push(number)));
  expect(passed).toEqual([]);
  const seen: number[][] = [];
  while (passed.length < all.length) {
    await turn();
    seen.push([...passed]);
  }
  expect(seen.filter((now, place) => now.length !== seen[place - 1]?.length && now.length > 0)).toEqual([
    [1],
    [1, 2],
    [1, 2, 3],
  ]);
});

test('who comes later still passes', async () => {
  const gate = oneATurn();
  await gate();
  await gate();
});

test('once it is disposed of, nobody passes any more', async () => {
  const gate = oneATurn();
  let passed = 0;
  for (let one = 0; one < 3; one++) void gate().then(() => passed++);
  gate[Symbol.dispose]();
  void gate().then(() => passed++);
  for (let turns = 0; turns < 5; turns++) await turn();
  expect(passed).toBe(0);
});
