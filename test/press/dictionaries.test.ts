import { Agent, request } from 'node:http';
import { describe, expect, test, vi } from 'vitest';
import { embargoStory } from '../../src/desk/embargo-story.ts';
import { publishStory } from '../../src/desk/publish-story.ts';
import { scheduleStory } from '../../src/desk/schedule-story.ts';
import { withdrawStory } from '../../src/desk/withdraw-story.ts';
import { hours, minutes, shift } from '../../src/kit/instant.ts';
import { rewrite } from '../site/full-paper.ts';
import { done, draft, emptyPaper, hi, type Paper, type PaperWithCast, publish, startPaper } from '../site/paper.ts';
import { type DictionaryReader, decodeDcz, dictionaryReader, nameOf, withDictionary } from './dictionary-reader.ts';
import { startThreadedPaper } from './threaded-paper.ts';

/** Shared dictionaries (RFC 9842) at the readers' door. */

/** A busy machine is no failure. */
function until(isSo: () => Promise<unknown>): Promise<unknown> {
  return vi.waitUntil(isSo, { timeout: 30_000, interval: 100 });
}

/** A reader who has been here before, and has the present dictionary. */
async function returning(paper: Paper, path = '/'): Promise<DictionaryReader> {
  const reader = dictionaryReader(paper.get);
  await until(async () => {
    const { headers } = await reader.get(path);
    return reader.dictionary !== null && headers['link'] === undefined;
  });
  return reader;
}

/** A paper with a story that is older than the present dictionary. */
async function paperWithPast(): Promise<PaperWithCast & { readonly past: string }> {
  const paper = await startPaper();
  const { path } = await publish(paper, {
    headline: 'The gates hold',
    body: 'Nine metres of water stood before them.',
  });
  paper.advance(hours(2));
  return { ...paper, past: path ?? '' };
}

describe('a reader who has the dictionary', () => {
  test('is sent what is new alone, and reads the same page', async () => {
    await using paper = await paperWithPast();
    const reader = await returning(paper);
    for (const path of [paper.past, '/', '/world', '/latest', '/about', '/nothing/here', '/search?q=gates']) {
      const plain = await paper.get(path);
      const gzip = await paper.get(path, { headers: { 'Accept-Encoding': 'gzip' } });
      const reply = await reader.get(path);
      expect([path, reply.status, reply.headers['content-encoding']]).toEqual([path, plain.status, 'dcz']);
      expect(reply.text).toBe(plain.text);
      expect(Number(reply.headers['content-length'])).toBe(reply.bytes.length);
      expect(reply.bytes.length).toBeLessThan(gzip.bytes.length / 2);
    }
  });

  test('is told what it may be kept for: this coding with this dictionary', async () => {
    await using paper = await paperWithPast();
    const reader = await returning(paper);
    const { headers } = await reader.get(paper.past);
    const plain = await paper.get(paper.past);
    expect(headers).toMatchObject({
      vary: 'Accept-Encoding, Available-Dictionary',
      'cache-control': 'public, max-age=0, must-revalidate',
    });
    expect(plain.headers['vary']).toBe(headers['vary']);
    expect(headers['etag']).toMatch(/^"[0-9a-f]+-dcz-[0-9a-f]{16}"$/);
    const again = await reader.get(paper.past, { 'If-None-Match': String(headers['etag']) });
    expect([again.status, again.headers['etag'], again.headers['vary']]).toEqual([
      304,
      headers['etag'],
      headers['vary'],
    ]);
  });

  test('and has kept the page from before in a coding that it still takes is told so; whoever cannot take that is not', async () => {
    await using paper = await paperWithPast();
    const { etag } = (await paper.get(paper.past, { headers: { 'Accept-Encoding': 'gzip' } })).headers;
    const reader = await returning(paper);
    const tag = { 'If-None-Match': String(etag) };
    const kept = await reader.get(paper.past, tag);
    expect([kept.status, kept.headers['etag']]).toEqual([304, etag]);
    expect((await reader.get(paper.past, { ...tag, 'Accept-Encoding': 'br, dcz' })).status).toBe(200);
    const { etag: own } = (await reader.get(paper.past)).headers;
    const gzipOnly = await paper.get(paper.past, {
      headers: { 'Accept-Encoding': 'gzip', 'If-None-Match': String(own) },
    });
    expect(gzipOnly.status).toBe(200);
  });

  test('is given another coding where it asks for that', async () => {
    await using paper = await paperWithPast();
    const reader = await returning(paper);
    const codingOf = async (accept: string) =>
      (await reader.get(paper.past, { 'Accept-Encoding': accept })).headers['content-encoding'];
    expect(await codingOf('gzip, dcz;q=0')).toBe('gzip');
    expect(await codingOf('gzip, dcz;q=0.5')).toBe('gzip');
    expect(await codingOf('gzip;q=0.5, dcz')).toBe('dcz');
    expect(await codingOf('identity')).toBeUndefined();
  });

  test('of an edition is given that of another where it goes there', async () => {
    await using paper = await paperWithPast();
    await publish(paper, { headline: 'द्वार टिके', fields: { language: hi } });
    const reader = await returning(paper);
    const english = reader.dictionary;
    const first = await reader.get('/hi');
    expect([first.headers['content-encoding'], first.text]).toEqual(['dcz', (await paper.get('/hi')).text]);
    await until(async () => (await reader.get('/hi')).headers['link'] === undefined);
    expect(reader.dictionary).not.toEqual(english);
    expect(reader.fetched?.headers['use-as-dictionary']).toBe('match="/hi*"');
  });
});

describe('the dictionary', () => {
  test('is offered to whoever may be able to have one, and is for all pages of its edition', async () => {
    await using paper = await paperWithPast();
    const reader = await returning(paper);
    const offered = async (accept: string) =>
      (await paper.get('/', { headers: { 'Accept-Encoding': accept } })).headers['link'];
    expect(await offered('gzip, deflate, br, zstd')).toMatch(
      /^<\/files\/en\.[0-9a-f]{16}\.dict>; rel="compression-dictionary"$/,
    );
    expect([await offered('gzip, deflate, br'), await offered('')]).toEqual([undefined, undefined]);
    expect(reader.fetched?.headers).toMatchObject({
      'use-as-dictionary': 'match="/*"',
      'cache-control': 'public, max-age=86400, s-maxage=0',
      vary: 'Accept-Encoding, Available-Dictionary',
      'content-encoding': 'br',
    });
  });

  test('stays the same whatever is published, until the hour is over; then only what is new in it is sent', async () => {
    await using paper = await paperWithPast();
    const reader = await returning(paper);
    const first = reader.dictionary;
    const whole = reader.fetched?.bytes.length ?? 0;
    await publish(paper, { headline: 'The ferry sails' });
    const page = await reader.get('/');
    expect([page.headers['link'], page.text.includes('The ferry sails')]).toEqual([undefined, true]);
    paper.advance(hours(1));
    await until(async () => {
      await reader.get('/');
      return reader.dictionary !== first;
    });
    expect(reader.dictionary?.toString()).toContain('The ferry sails');
    expect(reader.fetched?.headers['content-encoding']).toBe('dcz');
    expect(reader.fetched?.bytes.length).toBeLessThan(whole / 3);
    expect((await reader.get('/')).headers['content-encoding']).toBe('dcz');
    const old = { 'Accept-Encoding': withDictionary, 'Available-Dictionary': nameOf(first as Buffer) };
    expect((await paper.get('/', { headers: old })).headers['content-encoding']).toBe('dcz');
  });

  test('that nobody knows, or that is none, changes nothing but what the reader is led to', async () => {
    await using paper = await paperWithPast();
    const reader = await returning(paper);
    const name = nameOf(reader.dictionary as Buffer);
    const unknown = nameOf(Buffer.from('unknown'));
    const hostile = [unknown, name.slice(1), `${name}, ${unknown}`, `${name};a`, ':AA==:', '*', 'x'.repeat(5000)];
    const headers = { 'Accept-Encoding': 'gzip, zstd, dcz' };
    const expected = await paper.get(paper.past, { headers });
    for (const value of hostile) {
      const reply = await paper.get(paper.past, {
        headers: { ...headers, 'Available-Dictionary': value, 'Dictionary-ID': '"en"' },
      });
      expect([value, reply.status, reply.headers['etag']]).toEqual([value, 200, expected.headers['etag']]);
      expect(reply.bytes.equals(expected.bytes)).toBe(true);
    }
    for (const file of ['en.0123456789abcdef.dict', '.dict', 'en.dict', '../en.dict', `${'x'.repeat(3000)}.dict`])
      expect((await paper.get(`/files/${file}`)).status).toBe(404);
  });
});

describe('what may not be seen', () => {
  test('a withdrawal takes every dictionary that quotes the story out of use, at the next request', async () => {
    await using paper = await startPaper();
    const { story } = await publish(paper, { headline: 'A name that must go', body: 'And where they live.' });
    const other = await publish(paper, { headline: 'The gates hold' });
    paper.advance(hours(1));
    const reader = await returning(paper);
    const quoting = reader.dictionary as Buffer;
    const file = fileOf(await paper.get('/', { headers: { 'Accept-Encoding': 'zstd' } }));
    expect(quoting.toString()).toContain('A name that must go');
    done(
      await withdrawStory(paper.app.desk, paper.editor, { story: story.id, seen: story.version, reason: 'By law.' }),
    );
    expect((await paper.get(file)).status).toBe(404);
    const page = await reader.get(other.path ?? '');
    expect(page.headers['content-encoding']).not.toBe('dcz');
    expect(page.text).not.toContain('A name that must go');
    await until(async () => {
      await reader.get('/');
      return reader.dictionary !== quoting;
    });
    expect(reader.dictionary?.toString()).toContain('The gates hold');
    expect(reader.dictionary?.toString()).not.toMatch(/A name that must go|where they live/);
  });

  test('nor does one quote a headline that has been changed', async () => {
    await using paper = await startPaper();
    const { story } = await publish(paper, { headline: 'A name that must go' });
    paper.advance(hours(1));
    const reader = await returning(paper);
    await rewrite(paper, story, 'No name');
    const file = fileOf(await paper.get('/', { headers: { 'Accept-Encoding': 'zstd' } }));
    expect(file === '' || !(await paper.get(file)).text.includes('A name that must go')).toBe(true);
    const { headers } = await reader.get('/about');
    expect(headers['content-encoding']).not.toBe('dcz');
  });

  test('what is drafted, scheduled or under embargo is in none, before its time or when an hour begins', async () => {
    await using paper = await paperWithPast();
    const { desk } = paper.app;
    await draft(paper, { headline: 'Only drafted' });
    const scheduled = await draft(paper, { headline: 'Only scheduled' });
    const at = shift(paper.now(), minutes(90));
    done(await scheduleStory(desk, paper.editor, { story: scheduled.id, seen: scheduled.version, at }));
    const embargoed = await draft(paper, { headline: 'Under embargo' });
    const held = done(
      await embargoStory(desk, paper.editor, { story: embargoed.id, seen: embargoed.version, until: at }),
    );
    await publishStory(desk, paper.editor, { story: embargoed.id, seen: held.story.version });
    for (const minute of [0, 61, 28]) {
      paper.advance(minutes(minute));
      const reader = await returning(paper);
      expect(reader.dictionary?.toString()).not.toMatch(/Only drafted|Only scheduled|Under embargo/);
    }
    paper.advance(minutes(60));
    await until(async () => (await returning(paper)).dictionary?.toString().includes('Only scheduled'));
  });
});

test('all threads know the same dictionaries', async () => {
  await using paper = await startThreadedPaper(3);
  const { path } = await publish(paper, { headline: 'The gates hold', body: 'Nine metres of water.' });
  const reader = await returning(paper);
  const headers = { 'Accept-Encoding': withDictionary, 'Available-Dictionary': nameOf(reader.dictionary as Buffer) };
  const answers = () => Promise.all(Array.from({ length: 24 }, () => paper.get(path ?? '', { headers })));
  await until(async () =>
    (await answers()).every((reply) => reply.headers['content-encoding'] === 'dcz' && !reply.headers['link']),
  );
  const replies = await answers();
  expect(new Set(replies.map(({ bytes }) => bytes.toString('hex'))).size).toBe(1);
  expect(Math.min(...(await paper.answers()))).toBeGreaterThan(1);
});

test('the file that a page leads to is on every thread, whatever it has been asked for before', async () => {
  await using paper = await startThreadedPaper(3);
  const linkOf = onOneConnection(paper.app.port);
  const link = await vi.waitUntil(linkOf, { timeout: 20_000, interval: 100 });
  const [file = ''] = /\/files\/[^>]+/.exec(link) ?? [];
  const replies = await paper.getOften(file, 24);
  expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200));
});

test('a dictionary that one server made is known to another that has only begun', async () => {
  const origin = 'https://courier.example';
  await using paper = await startPaper({ origin });
  await publish(paper, { headline: 'The gates hold' });
  paper.advance(hours(2));
  const reader = await returning(paper);
  const headers = { 'Accept-Encoding': withDictionary, 'Available-Dictionary': nameOf(reader.dictionary as Buffer) };
  await publish(paper, { headline: 'The ferry sails' });
  paper.advance(hours(3));
  await using again = await emptyPaper({ dataFolder: paper.dataFolder, origin, clock: paper.now });
  await until(async () => {
    const reply = await again.get('/', { headers });
    if (reply.headers['content-encoding'] !== 'dcz') return false;
    return decodeDcz(reply.bytes, reader.dictionary as Buffer).includes('The ferry sails');
  });
  expect(paper.faults).toEqual([]);
});

function fileOf({ headers }: Awaited<ReturnType<Paper['get']>>): string {
  return /<(\/files\/[^>]+)>/.exec(String(headers['link']))?.[1] ?? '';
}

/** Answers where the front page leads to a dictionary, asked each time on the same connection, and so of the same thread. */
function onOneConnection(port: number): () => Promise<string | null> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { Host: `localhost:${port}`, 'Accept-Encoding': withDictionary };
  return () =>
    new Promise((resolve, reject) => {
      const asked = request({ agent, host: '127.0.0.1', port, headers });
      asked.on('error', reject);
      asked.on('response', (response) =>
        response.resume().on('end', () => resolve(String(response.headers['link'] ?? '') || null)),
      );
      asked.end();
    });
}
