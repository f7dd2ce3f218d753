import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatHttpDate, parseHttpDate } from '../../src/kit/http/http-date.ts';
import { hours, minutes, seconds, shift } from '../../src/kit/instant.ts';
import { askRaw, type Question, type Reply, statuses } from './ask.ts';
import { type FullPaper, rewrite, startFullPaper } from './full-paper.ts';
import { publish } from './paper.ts';

/** The rules of HTTP for caches and for whoever has something already (RFC 9110, RFC 9111), one by one, at the real server. */

let paper: FullPaper;
const addresses: Record<string, string> = {
  'the front page': '/',
  'a section': '/world',
  'a list': '/latest',
  'a page of words': '/about',
  'a search': '/search?q=gates',
  'an RSS feed': '/feed.xml',
  'an Atom feed': '/world/atom.xml',
  'a JSON feed': '/feed.json',
  'a sitemap': '/sitemap.xml',
  'the news sitemap': '/news-sitemap.xml',
  'robots.txt': '/robots.txt',
  'the manifest': '/manifest.webmanifest',
};
const coded = [...Object.keys(addresses), 'a story', 'a style sheet', 'a script'];
const kept = [...coded, 'a picture', 'a made image'];

beforeAll(async () => {
  paper = await startFullPaper();
  const { text } = await paper.get(paper.paths.everything);
  const found = (pattern: RegExp) => pattern.exec(text)?.[1] ?? '';
  Object.assign(addresses, {
    'a story': paper.paths.everything,
    'a style sheet': found(/href="(\/files\/site\.\w+\.css)"/),
    'a script': found(/src="(\/files\/site\.\w+\.js)"/),
    'a picture': `/pictures/${paper.picture.hash}/320`,
    'a made image': found(/og:image" content="[^"]*(\/cards\/[^"]+)"/),
  });
  for (const name of kept) await get(name);
  paper.advance(minutes(1));
});
afterAll(async () => {
  expect(paper?.faults).toEqual([]);
  await paper?.[Symbol.asyncDispose]();
});

function get(name: string, headers: Question['headers'] = {}, method = 'GET'): Promise<Reply> {
  return paper.get(addresses[name] ?? '', { headers, method });
}

const tagOf = ({ headers }: Reply) => String(headers['etag']);
const dateOf = ({ headers }: Reply) => String(headers['last-modified']);

describe.each(kept)('%s', (name) => {
  test('says its length exactly, and comes in one piece (RFC 9110, 8.6)', async () => {
    const { headers, bytes, status } = await get(name);
    expect([status, Number(headers['content-length']), headers['transfer-encoding']]).toEqual([
      200,
      bytes.length,
      undefined,
    ]);
  });

  test('says for how long it may be kept (RFC 9111, 5.2.2)', async () => {
    const { headers } = await get(name);
    expect(headers['cache-control']).toMatch(/^public, max-age=\d+(, \S+)*$/);
    expect(headers['expires'] ?? headers['pragma'] ?? headers['age']).toBeUndefined();
  });

  test('bears a strong tag, the same each time (8.8.3)', async () => {
    const reply = await get(name);
    expect(tagOf(reply)).toMatch(/^"[\x21\x23-\x7e]+"$/);
    expect(tagOf(await get(name))).toBe(tagOf(reply));
  });

  test('says when it was last modified, in the one form of today and not in the future (8.8.2)', async () => {
    const said = dateOf(await get(name));
    const at = parseHttpDate(said, paper.now());
    expect(at && formatHttpDate(at)).toBe(said);
    expect(at).toBeLessThanOrEqual(paper.now() - seconds(1));
  });

  const named: Record<string, (tag: string) => string | string[]> = {
    'the tag': (tag) => tag,
    'the tag, weak': (tag) => `W/${tag}`,
    'a list with the tag': (tag) => `"x", ${tag}, W/"y"`,
    'a list without blanks': (tag) => `"x",${tag}`,
    'a list with empty members': (tag) => `, ,${tag},`,
    'a list with a tag that holds a comma': (tag) => `"a,b", ${tag}`,
    'two headers': (tag) => ['"x"', tag],
    'a star': () => '*',
  };
  test.each(Object.entries(named))('is answered 304 to who names %s (13.1.2)', async (_, headerFor) => {
    const tag = tagOf(await get(name));
    const { status, bytes, headers } = await get(name, { 'If-None-Match': headerFor(tag) });
    expect([status, bytes.length, headers['etag']]).toEqual([304, 0, tag]);
  });

  const unnamed: Record<string, (tag: string) => string> = {
    'another tag': () => '"x"',
    'the tag without its quotes': (tag) => tag.replaceAll('"', ''),
    'half of the tag': (tag) => `${tag.slice(0, 9)}"`,
    'the tag and more': (tag) => `${tag.slice(0, -1)}x"`,
    nothing: () => '',
  };
  test.each(Object.entries(unnamed))('comes whole to who names %s', async (_, headerFor) => {
    const tag = tagOf(await get(name));
    expect((await get(name, { 'If-None-Match': headerFor(tag) })).status).toBe(200);
  });

  const had: Record<string, (date: string) => string> = {
    'its date': (date) => date,
    'a later date': (date) => moved(date, seconds(5)),
    'its date in the form of RFC 850': (date) => rfc850(date),
    'its date in the form of asctime': (date) => asctime(date),
  };
  test.each(Object.entries(had))('is answered 304 to who has it from %s (13.1.3)', async (_, headerFor) => {
    const date = dateOf(await get(name));
    const { status, bytes } = await get(name, { 'If-Modified-Since': headerFor(date) });
    expect([status, bytes.length]).toEqual([304, 0]);
  });

  const hadNot: Record<string, (date: string) => string | string[]> = {
    'an earlier date': (date) => moved(date, -seconds(1)),
    'a date to come': () => formatHttpDate(shift(paper.now(), seconds(1))),
    'no date': () => 'yesterday',
    'a date that no calendar has': () => 'Sun, 31 Feb 2027 12:00:00 GMT',
    'two dates': (date) => [date, date],
  };
  test.each(Object.entries(hadNot))('comes whole to who has it from %s', async (_, headerFor) => {
    const date = dateOf(await get(name));
    const headers = { 'If-Modified-Since': headerFor(date) };
    expect((await get(name, headers)).status).toBe(200);
  });

  test('tags come before dates (13.2.2)', async () => {
    const reply = await get(name);
    const [tag, date] = [tagOf(reply), dateOf(reply)];
    const early = moved(date, -hours(9));
    expect((await get(name, { 'If-None-Match': '"x"', 'If-Modified-Since': date })).status).toBe(200);
    expect((await get(name, { 'If-None-Match': tag, 'If-Modified-Since': early })).status).toBe(304);
  });

  test('who wants it only as they have it is answered 412 where it is not (13.1.1, 13.1.4)', async () => {
    const whole = await get(name);
    const [tag, date] = [tagOf(whole), dateOf(whole)];
    const statusOf = async (headers: Record<string, string>) => (await get(name, headers)).status;
    expect(await statusOf({ 'If-Match': `"x", ${tag}` })).toBe(200);
    expect(await statusOf({ 'If-Match': '*' })).toBe(200);
    expect(await statusOf({ 'If-Match': `W/${tag}` })).toBe(412);
    expect(await statusOf({ 'If-Match': '"x"', 'If-None-Match': tag })).toBe(412);
    expect(await statusOf({ 'If-Unmodified-Since': date })).toBe(200);
    expect(await statusOf({ 'If-Unmodified-Since': moved(date, -seconds(1)) })).toBe(412);
    expect((await get(name, { 'If-Match': '"x"' })).headers['cache-control']).toBe('no-store');
  });

  test('a 304 says what caches keep: tag, time, what it varies by; and nothing of a body (15.4.5)', async () => {
    const whole = await get(name);
    const { headers } = await get(name, { 'If-None-Match': tagOf(whole) });
    for (const same of ['etag', 'cache-control', 'vary']) expect(headers[same]).toBe(whole.headers[same]);
    for (const none of ['content-length', 'content-encoding', 'content-type', 'transfer-encoding'])
      expect(headers).not.toHaveProperty(none);
  });

  test('HEAD is answered as GET, without the body (9.3.2)', async () => {
    const whole = await get(name);
    for (const headers of [{}, { 'If-None-Match': tagOf(whole) }, { 'If-Modified-Since': dateOf(whole) }]) {
      const [asGet, asHead] = [await get(name, headers), await get(name, headers, 'HEAD')];
      expect([asHead.status, asHead.bytes.length]).toEqual([asGet.status, 0]);
      expect({ ...asHead.headers, date: '' }).toEqual({ ...asGet.headers, date: '' });
    }
  });

  test('the body that HEAD leaves out does not come as the next answer', async () => {
    const { port } = paper.app;
    const asked = `HEAD ${encodeURI(addresses[name] ?? '')} HTTP/1.1\r\nHost: localhost:${port}\r\n`;
    const answer = await askRaw(port, `${asked}\r\n${asked}Connection: close\r\n\r\n`);
    expect(statuses(answer)).toEqual([200, 200]);
    expect(answer.endsWith('\r\n\r\n')).toBe(true);
  });

  test('what a client asks of caches, and for a part, makes no other answer (RFC 9111, 5.2.1; RFC 9110, 14.2)', async () => {
    const whole = await get(name);
    const tag = tagOf(whole);
    for (const headers of [
      { 'Cache-Control': 'no-cache', Pragma: 'no-cache' },
      { 'Cache-Control': 'only-if-cached, max-stale=999' },
      { Range: 'bytes=0-9' },
      { Range: 'bytes=0-9', 'If-Range': tag },
      { Range: 'bytes=-1,5-6,x' },
    ] as Record<string, string>[]) {
      const { status, bytes } = await get(name, headers);
      expect([status, bytes.equals(whole.bytes)]).toEqual([200, true]);
    }
  });
});

describe.each(coded)('%s, coded', (name) => {
  const asked: Record<string, string | undefined> = {
    '': undefined,
    identity: undefined,
    gzip: 'gzip',
    'x-gzip': 'gzip',
    br: 'br',
    'gzip, deflate, br, zstd': 'br',
    'gzip;q=1.0, br;q=0.5': 'gzip',
    'gzip;q=0.001': 'gzip',
    'br;q=0, gzip;q=0': undefined,
    'br;q=0, *': 'gzip',
    '*;q=0': undefined,
    'identity;q=1, *;q=0.5': undefined,
    'identity;q=0, gzip;q=0.1': 'gzip',
    'deflate, compress': undefined,
  };
  test.each(Object.entries(asked))('Accept-Encoding: %s (12.5.3)', async (header, coding) => {
    const plain = await get(name);
    // What is made for one answer only is never asked for often enough to be compressed as a whole.
    const best = name === 'a search' && coding === 'br' && header.includes('gzip') ? 'gzip' : coding;
    const reply = await often(() => get(name, { 'Accept-Encoding': header }), best);
    expect(reply.headers['content-encoding']).toBe(best);
    expect(reply.text).toBe(plain.text);
    expect(Number(reply.headers['content-length'])).toBe(reply.bytes.length);
    const byDictionary = String(reply.headers['content-type']).startsWith('text/html') ? ', Available-Dictionary' : '';
    expect(reply.headers['vary']).toBe(`Accept-Encoding${byDictionary}`);
  });

  test('each coding has a tag of its own, and the tag of one is none of another (8.8.3.3)', async () => {
    const codings = ['identity', 'gzip', 'br'];
    const tags: string[] = [];
    for (const coding of codings) {
      const reply = await often(
        () => get(name, { 'Accept-Encoding': coding }),
        coding === 'identity' ? undefined : coding,
      );
      tags.push(tagOf(reply));
    }
    expect(new Set(tags).size).toBe(3);
    for (const [place, coding] of codings.entries())
      for (const [other, tag] of tags.entries()) {
        const headers = { 'Accept-Encoding': coding, 'If-None-Match': tag };
        expect((await get(name, headers)).status).toBe(place === other ? 304 : 200);
      }
  });
});

describe('what is not there', () => {
  const odd: Record<string, () => string> = {
    'what nobody wrote': () => '/nothing/here',
    'what is gone': () => paper.paths.gone,
    'what has moved': () => paper.paths.moved,
    'another spelling': () => '/World/',
    'a page of a list that is none': () => '/latest?before=x',
    'a file that is none': () => '/files/site.0123456789abcdef.css',
  };
  test.each(Object.entries(odd))('%s is asked about each time, and never answered 304 (13.2.1)', async (_, at) => {
    const path = at();
    const plain = await paper.get(path);
    expect([301, 404, 410]).toContain(plain.status);
    expect(plain.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(plain.headers['last-modified']).toBeUndefined();
    expect(Number(plain.headers['content-length'])).toBe(plain.bytes.length);
    for (const headers of [
      { 'If-None-Match': '*' },
      { 'If-None-Match': tagOf(plain) },
      { 'If-Modified-Since': formatHttpDate(paper.now()) },
    ] as Record<string, string>[])
      expect((await paper.get(path, { headers })).status).toBe(plain.status);
  });

  test('what is refused is kept by nobody (RFC 9111, 5.2.2.5)', async () => {
    for (const [path, question] of [
      ['/%zz', {}],
      ['/', { method: 'DELETE' }],
      ['/', { headers: { Host: 'evil.example' } }],
    ] as const) {
      const { headers, bytes } = await paper.get(path, question);
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['etag'] ?? headers['last-modified']).toBeUndefined();
      expect(Number(headers['content-length'])).toBe(bytes.length);
    }
  });
});

test('after a change nobody is told by a date that they have it, be it of the same second', async () => {
  const { story } = await publish(paper, { headline: 'The tide turns' });
  paper.advance(seconds(10));
  const path = '/world/the-tide-turns';
  for (let turn = 0; turn < 12; turn++) {
    const before = await paper.get(path);
    const dates = [before.headers['last-modified'], formatHttpDate(paper.now())].filter((date) => date !== undefined);
    paper.advance(turn * 170);
    const present = await paper.app.desk.archive.read((reader) => reader.story(story.id));
    if (present) await rewrite(paper, present, `The tide turns ${turn}`);
    for (const wait of [0, seconds(1), seconds(3)]) {
      paper.advance(wait);
      for (const date of dates) {
        const reply = await paper.get(path, { headers: { 'If-Modified-Since': String(date) } });
        expect([turn, wait, date, reply.status]).toEqual([turn, wait, date, 200]);
        expect(reply.text).toContain(`The tide turns ${turn}`);
      }
    }
  }
});

/** A page that is compressed while readers are still given another coding comes in that one soon. */
async function often(ask: () => Promise<Reply>, coding: string | undefined): Promise<Reply> {
  let reply = await ask();
  const end = Date.now() + 10_000;
  while (reply.headers['content-encoding'] !== coding && Date.now() < end) reply = await ask();
  return reply;
}

function moved(date: string, milliseconds: number): string {
  return formatHttpDate(shift(parseHttpDate(date, paper.now()) ?? paper.now(), milliseconds));
}

function rfc850(date: string): string {
  const [, short, day, month, , year, time] = /^(\w+), (\d+) (\w+) (\d\d)(\d\d) (\S+) GMT$/.exec(date) ?? [];
  const weekdays: Record<string, string> = { Tue: 'Tuesday', Wed: 'Wednesday', Thu: 'Thursday', Sat: 'Saturday' };
  return `${weekdays[short ?? ''] ?? `${short}day`}, ${day}-${month}-${year} ${time} GMT`;
}

function asctime(date: string): string {
  const [, weekday, day, month, year, time] = /^(\w+), (\d+) (\w+) (\d+) (\S+) GMT$/.exec(date) ?? [];
  return `${weekday} ${month} ${String(Number(day)).padStart(2)} ${time} ${year}`;
}
