import { expect, test } from 'vitest';
import type { EventLog, NewsEntry, Upcoming } from '../archive/event-log.ts';
import { type Key, publicationKey, sectionsKey } from '../archive/key.ts';
import type { KeysHeader } from '../kit/http/shared-caching.ts';
import { type Instant, instant } from '../kit/instant.ts';
import { createPurger } from './purger.ts';
import { surrogateKey } from './surrogate-keys.ts';

/** A log and a CDN, side by side. */
async function press(keysHeader: KeysHeader = 'Surrogate-Key') {
  const entries: NewsEntry[] = [];
  const told: (readonly string[])[] = [];
  const requests: Request[] = [];
  const faults: unknown[] = [];
  const state = { now: instant(1_000), status: 200 };
  const log: Pick<EventLog, 'head' | 'version' | 'news' | 'upcoming'> = {
    head: async () => entries.length,
    version: () => entries.length,
    news: async (seq, limit) => entries.slice(seq, seq + limit),
    upcoming: async () => [],
  };
  const fetch = async (url: string | URL | Request, init?: RequestInit) => {
    const request = new Request(url, init);
    requests.push(request.clone());
    if (state.status === 200)
      told.push(
        keysHeader === 'Cache-Tag'
          ? ((await request.json()) as { tags: string[] }).tags
          : String(request.headers.get('surrogate-key')).split(' '),
      );
    return new Response('ok', { status: state.status });
  };
  const settings = { url: 'https://cdn.example/purge', credential: ['Fastly-Key', 'canary'] } as const;
  const report = (fault: unknown) => void faults.push(fault);
  const purger = await createPurger({ ...settings, log, clock: () => state.now, keysHeader, fetch, report });
  const act = (touched: readonly Key[] | null, upcoming: Upcoming | null = null) =>
    entries.push({ seq: entries.length + 1, kind: 'story-published', touched, upcoming });
  const next = async () => {
    told.length = 0;
    await purger.keepUp();
    return told.map((keys) => [...keys].sort());
  };
  return { ...purger, act, next, state, requests, faults };
}

const [publication, sections] = [surrogateKey(publicationKey), surrogateKey(sectionsKey)];

test('at the start all pages are let go of, and then nothing until something happens', async () => {
  const { next } = await press();
  expect(await next()).toEqual([['dateline']]);
  expect(await next()).toEqual([]);
});

test('what an act touched is told, once, with the credential', async () => {
  const { act, next, requests } = await press();
  await next();
  act([publicationKey]);
  act([sectionsKey]);
  expect(await next()).toEqual([[publication, sections, 'dateline-many'].sort()]);
  expect(await next()).toEqual([]);
  expect(requests.at(-1)?.method).toBe('POST');
  expect(requests.at(-1)?.headers.get('fastly-key')).toBe('canary');
});

test('an act that touches nothing is not told; one of which that is not known lets go of all', async () => {
  const { act, next } = await press();
  await next();
  act([]);
  expect(await next()).toEqual([]);
  act(null);
  expect(await next()).toEqual([['dateline']]);
});

test('what the clock changes is told when its instant has come', async () => {
  const { act, next, state } = await press();
  await next();
  act([], { subject: 'story_flood', keys: [publicationKey], instants: [5_000 as Instant] });
  expect(await next()).toEqual([]);
  state.now = instant(4_999);
  expect(await next()).toEqual([]);
  state.now = instant(5_000);
  expect(await next()).toEqual([[publication, 'dateline-many'].sort()]);
  expect(await next()).toEqual([]);
});

test('what the CDN did not take is told again; why is said once, and nothing of the credential', async () => {
  const { act, next, state, faults } = await press();
  await next();
  act([publicationKey]);
  state.status = 503;
  await next();
  await next();
  expect(faults.map(String)).toEqual(['Error: The CDN answers 503 when it is told to let go of pages.']);
  state.status = 200;
  act([sectionsKey]);
  expect(await next()).toEqual([[publication, sections, 'dateline-many'].sort()]);
});

test('as many are named in a request as it may name, and with very many all pages are let go of', async () => {
  const { act, next } = await press('Cache-Tag');
  await next();
  act(Array.from({ length: 70 }, (_, n) => `story ${n}` as Key));
  expect((await next()).map(({ length }) => length)).toEqual([30, 30, 11]);
  act(Array.from({ length: 3_000 }, (_, n) => `story ${n}` as Key));
  expect(await next()).toEqual([['dateline']]);
});
