import { expect, test } from 'vitest';
import type { PublicArchive } from '../archive/archive.ts';
import type { NewsEntry, Upcoming } from '../archive/event-log.ts';
import { type Key, storyKey } from '../archive/key.ts';
import { type Instant, instant } from '../kit/instant.ts';
import type { Gone } from './kept-sheet.ts';
import { followNews } from './news.ts';

const [flood, ferry] = [storyKey('story_flood'), storyKey('story_ferry')];
const at = (...seconds: readonly number[]): Instant[] => seconds.map((second) => instant(second * 1_000));
const [now = instant(0)] = at(1);

/** A log, and who follows it. */
async function following(upcoming: readonly Upcoming[] = []) {
  const entries: NewsEntry[] = [];
  const gone: Gone[] = [];
  const state = { broken: false };
  const log = {
    head: async () => entries.length,
    version: () => entries.length,
    news: async (seq: number, limit: number) => {
      if (state.broken) throw new Error('The disk is away.');
      return entries.slice(seq, seq + limit);
    },
    upcoming: async () => upcoming,
  };
  const news = await followNews(
    { log } as unknown as PublicArchive,
    () => now,
    (what) => gone.push(what),
  );
  const act = (
    touched: readonly Key[] | null,
    ahead: Upcoming | null = null,
    kind: NewsEntry['kind'] = 'story-saved',
  ) => entries.push({ seq: entries.length + 1, kind, touched, upcoming: ahead });
  return { news, act, gone, state };
}

const ahead = (subject: string, keys: readonly Key[], ...seconds: readonly number[]): Upcoming => ({
  subject,
  keys,
  instants: at(...seconds),
});

test('whoever is not up to date catches up, and knows what was touched since', async () => {
  const { news, act } = await following();
  act([flood]);
  expect(news.upToDate()).toBe(false);
  await news.catchUp();
  expect([news.upToDate(), news.head]).toEqual([true, 1]);
  expect([news.holds([flood], 0), news.holds([ferry], 0), news.holds([ferry, flood], 1)]).toEqual([false, true, true]);
});

test('an entry that cannot say what it touched may have touched anything', async () => {
  const { news, act } = await following();
  act(null);
  await news.catchUp();
  expect([news.holds([flood], 0), news.holds([flood], 1)]).toEqual([false, true]);
});

test('what could not be read is read again', async () => {
  const { news, act, state } = await following();
  act([flood]);
  state.broken = true;
  await expect(news.catchUp()).rejects.toThrow('away');
  expect(news.upToDate()).toBe(false);
  state.broken = false;
  await news.catchUp();
  expect(news.holds([flood], 0)).toBe(false);
});

test('a page holds until the first instant ahead of anything that it read, however many there are and in whatever order', async () => {
  const { news, act } = await following([ahead('story_ferry', [ferry], 9)]);
  act([flood], ahead('story_flood', [flood], 3, 7, 5));
  await news.catchUp();
  const [three, five, seven, nine] = at(3, 5, 7, 9);
  expect(news.holdsUntil([flood, ferry], now)).toBe(three);
  expect([three, five, seven].map((passed) => news.holdsUntil([flood], passed ?? now))).toEqual([five, seven, null]);
  expect(news.holdsUntil([ferry], now)).toBe(nine);
  expect(news.holdsUntil([storyKey('story_other')], now)).toBeNull();
});

test('the newest word on what is ahead of a story counts, and no word on another', async () => {
  const { news, act } = await following([ahead('story_flood', [flood], 3), ahead('story_ferry', [ferry], 9)]);
  act([flood], ahead('story_flood', [flood], 6));
  await news.catchUp();
  expect(news.holdsUntil([flood], now)).toBe(at(6)[0]);
  act([flood], ahead('story_flood', [flood]));
  await news.catchUp();
  expect([news.holdsUntil([flood], now), news.holdsUntil([ferry], now)]).toEqual([null, at(9)[0]]);
});

test('a withdrawal is told with all its keys; a newspaper that begins anew with everything, of which nothing is ahead any more', async () => {
  const { news, act, gone } = await following([ahead('story_ferry', [ferry], 9)]);
  act([flood, ferry], null, 'story-withdrawn');
  await news.catchUp();
  expect(gone).toEqual([new Set([flood, ferry])]);
  act(null, null, 'newspaper-started');
  await news.catchUp();
  expect([gone.at(-1), news.holdsUntil([ferry], now), news.holds([ferry], 1)]).toEqual(['everything', null, false]);
});
