import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { embargoStory } from '../../src/desk/embargo-story.ts';
import { scheduleStory } from '../../src/desk/schedule-story.ts';
import { hours, shift } from '../../src/kit/instant.ts';
import { surrogateKey } from '../../src/press/surrogate-keys.ts';
import { actAtRandom, chanceOf } from '../press/random-acts.ts';
import type { Reply } from './ask.ts';
import { everywhere } from './everywhere.ts';
import { done, draft, type PaperWithCast, publish, startPaper } from './paper.ts';

/** A paper behind a CDN: what caches that readers share are told, and what they are not. */

const sharedCaching = { seconds: 5, keysHeader: 'Surrogate-Key' } as const;
let paper: PaperWithCast;
beforeAll(async () => {
  paper = await startPaper({ sharedCaching });
});
afterAll(async () => {
  expect(paper?.faults).toEqual([]);
  await paper?.[Symbol.asyncDispose]();
});

const keysOf = ({ headers }: Reply) => String(headers['surrogate-key'] ?? '').split(' ');

test('a page may be given out again for so many seconds by whoever keeps it for many; a reader asks each time', async () => {
  await publish(paper, { headline: 'The gates hold' });
  for (const path of ['/', '/world', '/world/the-gates-hold', '/feed.xml', '/nothing', '/World/']) {
    const { headers } = await paper.get(path);
    expect([path, headers['cache-control']]).toEqual([path, 'public, max-age=0, s-maxage=5, must-revalidate']);
    expect([path, headers['vary']]).toEqual([path, 'Accept-Encoding']);
  }
  const { headers } = await paper.get('/');
  const unchanged = await paper.get('/', { headers: { 'If-None-Match': String(headers['etag']) } });
  expect(unchanged.status).toBe(304);
  for (const same of ['cache-control', 'surrogate-key']) expect(unchanged.headers[same]).toBe(headers[same]);
});

test('what is refused, and what machines ask, is kept by nobody', async () => {
  for (const path of ['/%zz', '/healthz', '/api/v1/openapi.json']) {
    const { headers } = await paper.get(path);
    expect([path, headers['cache-control'], headers['surrogate-key']]).toEqual([path, 'no-store', undefined]);
  }
});

test('a page names what it was made of, in words that say nothing', async () => {
  const { story } = await publish(paper, { headline: 'The river rose', fields: { topics: [paper.floods] } });
  const keys = keysOf(await paper.get('/world/the-river-rose'));
  expect(keys).toContain('dateline');
  expect(keys).toContain(surrogateKey(`story ${story.id}` as never));
  for (const key of keys.slice(1)) expect(key).toMatch(/^[\w-]{8}$/);
});

test('Cache-Tag parts them by commas', async () => {
  await using other = await startPaper({ sharedCaching: { seconds: 0, keysHeader: 'Cache-Tag' } });
  const { headers } = await other.get('/');
  expect(headers['cache-tag']).toMatch(/^dateline(,[\w-]{8})+$/);
  expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
});

test('no header tells of what is to come: neither of a schedule nor of an embargo', async () => {
  const all = [...everywhere, '/world/an-unspeakable-deal'];
  const headersOf = async () => {
    const seen: unknown[] = [];
    for (const path of all) seen.push([path, { ...(await paper.get(path)).headers, date: '' }]);
    return seen;
  };
  paper.advance(hours(1));
  const story = await draft(paper, { headline: 'An unspeakable deal', fields: { topics: [paper.floods] } });
  const before = await headersOf();
  const at = shift(paper.now(), 3_000);
  const command = { story: story.id, seen: story.version };
  const scheduled = done(await scheduleStory(paper.app.desk, paper.editor, { ...command, at })).story;
  expect(await headersOf()).toEqual(before);
  const held = { story: scheduled.id, seen: scheduled.version, until: shift(paper.now(), hours(2)) };
  done(await embargoStory(paper.app.desk, paper.editor, held));
  expect((await headersOf()).map(undated)).toEqual(before.map(undated));
});

test('whoever lets go of what an act touched keeps no page that is wrong', { timeout: 300_000 }, async () => {
  await using busy = await startPaper({ sharedCaching: { seconds: 3600, keysHeader: 'Surrogate-Key' } });
  const chance = chanceOf(31);
  const cache = new Map<string, Reply>();
  const addresses = new Set(everywhere.filter((address) => !address.startsWith('/search')));
  let [letGo, kept] = [0, 0];
  let seen = await busy.app.desk.archive.log.head();
  for (let turn = 0; turn < 80; turn++) {
    await actAtRandom(busy, chance);
    const entries = await busy.app.desk.archive.log.news(seen, 1000);
    seen = entries.at(-1)?.seq ?? seen;
    const touched = new Set(entries.flatMap(({ touched }) => touched ?? []).map(surrogateKey));
    if (touched.size > 0) touched.add('dateline-many');
    for (const [address, reply] of cache)
      if (keysOf(reply).some((key) => touched.has(key))) letGo += Number(cache.delete(address));
    const { languages } = await busy.app.desk.archive.asOf(busy.now(), (reader) => reader.publication());
    for (const { language } of languages)
      for (const { path } of await busy.app.desk.archive.asOf(busy.now(), (reader) =>
        reader.list({ list: { kind: 'latest' }, language, limit: 2 }),
      ))
        addresses.add(encodeURI(path));
    for (const address of addresses) {
      const reply = await busy.get(address);
      const had = cache.get(address);
      if (had) kept += 1;
      if (had) expect([turn, address, had.status, had.text]).toEqual([turn, address, reply.status, reply.text]);
      cache.set(address, reply);
    }
  }
  expect(Math.min(letGo, kept)).toBeGreaterThan(100);
});

function undated(seen: unknown): unknown {
  return JSON.parse(JSON.stringify(seen, (name, value) => (name === 'last-modified' ? undefined : value)));
}

test('nobody is offered a dictionary, nor given a page that needs one', async () => {
  for (let turn = 0; turn < 4; turn++) {
    const headers = { 'Accept-Encoding': 'gzip, br, zstd, dcb, dcz', 'Available-Dictionary': ':AAAA:' };
    const reply = await paper.get('/', { headers });
    expect(reply.headers['link']).toBeUndefined();
    expect(['gzip', 'br']).toContain(reply.headers['content-encoding']);
    expect(reply.headers['vary']).toBe('Accept-Encoding');
  }
});

test('the CDN is told of each act, and of a schedule when its instant has come', async () => {
  const told: string[] = [];
  const cdn = createServer((request, response) => {
    told.push(...String(request.headers['surrogate-key']).split(' '));
    expect(request.headers['fastly-key']).toBe('canary');
    response.end('{}');
  }).listen(0, '127.0.0.1');
  await once(cdn, 'listening');
  const url = `http://127.0.0.1:${(cdn.address() as AddressInfo).port}/service/x/purge`;
  await using behind = await startPaper({ sharedCaching, purging: { url, credential: ['Fastly-Key', 'canary'] } });
  await expect.poll(() => told).toContain('dateline');
  const { story } = await publish(behind, { headline: 'Low tide' });
  const key = surrogateKey(`story ${story.id}` as never);
  expect(keysOf(await behind.get('/world/low-tide'))).toContain(key);
  await expect.poll(() => told).toContain(key);
  const next = await draft(behind, { headline: 'High tide' });
  const at = shift(behind.now(), hours(1));
  done(await scheduleStory(behind.app.desk, behind.editor, { story: next.id, seen: next.version, at }));
  const scheduled = surrogateKey(`story ${next.id}` as never);
  await expect.poll(() => told).toContain(scheduled);
  told.length = 0;
  behind.setClock(at);
  await expect.poll(() => told).toContain(scheduled);
  expect(behind.faults).toEqual([]);
  cdn.close();
});
