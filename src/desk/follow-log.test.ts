import { afterEach, beforeEach, expect, test } from 'vitest';
import { drafted, openTestDesk, published, type TestDesk } from '../../test/desk/test-desk.ts';
import type { Happening, LogEntry } from '../story/events.ts';
import { Following, type FollowOptions } from './follow-log.ts';
import { reactions, startFollowing } from './reactions.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk[Symbol.asyncDispose]());

const options = (differences: Partial<FollowOptions> = {}): FollowOptions => ({
  clock: desk.clock,
  pollEvery: 5,
  retryAtMost: 20,
  onTrouble: () => {},
  ...differences,
});

test('every entry of interest is dealt with once, in order, and the receipt says when', async () => {
  const told: Happening['kind'][] = [];
  await using following = follow('mail', async ({ happening }) => void told.push(happening.kind));
  await published(desk);
  await drafted(desk, 'Another');
  expect(await following.reached(await desk.archive.log.head())).toBe(desk.clock());
  expect(told).toEqual(['story-drafted', 'story-published', 'story-drafted']);
});

test('after a restart it goes on where it stopped, and repeats nothing that it had done', async () => {
  const told: number[] = [];
  const react = async ({ seq }: LogEntry) => void told.push(seq);
  await drafted(desk);
  {
    await using following = follow('mail', react);
    await following.reached(await desk.archive.log.head());
  }
  await drafted(desk, 'Meanwhile');
  await using following = follow('mail', react);
  await following.reached(await desk.archive.log.head());
  expect(told).toEqual([...new Set(told)]);
  expect(told).toHaveLength(2);
});

test('what fails is tried again until it goes, before anything after it', async () => {
  const told: number[] = [];
  const troubles: unknown[] = [];
  let failures = 3;
  const react = async ({ seq }: LogEntry) => {
    if (failures-- > 0) throw new Error('The mail server is away.');
    told.push(seq);
  };
  const first = await drafted(desk);
  await drafted(desk, 'Second');
  await using following = follow('mail', react, options({ onTrouble: (...trouble) => troubles.push(trouble) }));
  await following.reached(await desk.archive.log.head());
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told).toHaveLength(2);
  expect(troubles).toHaveLength(3);
  expect(troubles[0]).toMatchObject([
    'mail',
    { happening: { story: first.id } },
    { message: 'The mail server is away.' },
  ]);
});

test('one that is killed between doing and remembering does it once more, and loses nothing', async () => {
  const told: number[] = [];
  const react = async ({ seq }: LogEntry) => void told.push(seq);
  await drafted(desk);
  const forgetful = { ...desk.archive.log, moveCursor: () => Promise.reject(new Error('killed')) };
  const killed = new Following(forgetful, { name: 'mail', wants: isDraft, react }, options());
  await until(() => told.length > 0);
  await killed[Symbol.asyncDispose]();
  const before = told.length;
  await using following = follow('mail', react);
  await following.reached(await desk.archive.log.head());
  expect(told.slice(before)).toEqual([told[0]]);
});

test('two followers keep places of their own', async () => {
  await drafted(desk);
  const one: number[] = [];
  const two: number[] = [];
  await using first = follow('one', async ({ seq }) => void one.push(seq));
  await first.reached(await desk.archive.log.head());
  await using second = follow('two', async ({ seq }) => void two.push(seq));
  await second.reached(await desk.archive.log.head());
  expect(two).toEqual(one);
});

test('it stops between two entries, and tells whoever waits that it stopped', async () => {
  const following = follow('mail', async () => {});
  const waiting = following.reached(1_000_000);
  await Promise.all([expect(waiting).rejects.toThrow('mail'), following[Symbol.asyncDispose]()]);
});

test('a follower hears of what the table says and of nothing else', async () => {
  const told: Happening['kind'][] = [];
  const table = { ...reactions, 'story-published': ['mail'] };
  const mail = async (_desk: unknown, { happening }: LogEntry) => void told.push(happening.kind);
  const [following] = startFollowing(desk, options(), table, { mail });
  await published(desk);
  await following?.reached(await desk.archive.log.head());
  await following?.[Symbol.asyncDispose]();
  expect(told).toEqual(['story-published']);
});

function isDraft({ happening }: LogEntry): boolean {
  return happening.kind.startsWith('story-');
}

function follow(name: string, react: (entry: LogEntry) => Promise<void>, how = options()): Following {
  return new Following(desk.archive.log, { name, wants: isDraft, react }, how);
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 2));
}
