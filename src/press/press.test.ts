import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import type { PublicArchive } from '../archive/archive.ts';
import { type Key, slugKey } from '../archive/key.ts';
import type { PublicReader } from '../archive/public-reader.ts';
import { bytesOf } from '../kit/byte-string.ts';
import { parseRequestTarget, type RequestTarget } from '../kit/http/request-target.ts';
import { noSharedCaching, type SharedCaching } from '../kit/http/shared-caching.ts';
import { type Instant, instant } from '../kit/instant.ts';
import { always } from '../kit/span.ts';
import { AskerGone } from './asker.ts';
import type { Answer } from './complete.ts';
import type { News } from './news.ts';
import { createPress, type Press } from './press.ts';
import type { Asked, Sheet } from './sheet.ts';

/** A small paper: a front, a story, one that moved, one that is gone. Its tail is a word that can change. */
interface Paper extends Press {
  readonly asked: Asked[];
  /** How often the tail was made. */
  readonly furnished: () => number;
  readonly mastheads: () => number;
  /** Logs an entry that touches what every page, the tail or the masthead was made of. */
  readonly touch: (what: 'own' | 'furniture' | 'masthead' | 'nothing') => void;
}

interface PaperSettings {
  readonly word?: () => string;
  readonly now?: () => Instant;
  readonly changed?: () => Instant;
  readonly sharedCaching?: SharedCaching;
  readonly furnitureHolds?: number;
  /** Called when a snapshot is about to be taken. */
  readonly beforeSnapshot?: () => void;
}

function paper(settings: PaperSettings = {}): Paper {
  const asked: Asked[] = [];
  let furnished = 0;
  let mastheads = 0;
  const log = new Map<Key, number>();
  let head = 1;
  const sheets: Record<string, Sheet> = {
    '/': page('front', 200),
    '/world/flood': page('flood', 200),
    '/नदी': page('river', 200),
    '/old': { kind: 'moved', path: '/world/flood' },
    '/gone': page('gone', 410),
  };
  const reader = { logHead: async () => head, contributor: async () => null };
  const archive = {
    asOf: (now: Instant, work: (reader: PublicReader) => Promise<unknown>) => {
      settings.beforeSnapshot?.();
      return work({ ...reader, now } as unknown as PublicReader);
    },
  } as unknown as PublicArchive;
  const news: News = {
    get head() {
      return head;
    },
    upToDate: () => true,
    catchUp: async () => {},
    holds: (reads, seq) => reads.every((key) => (log.get(key) ?? 0) <= seq),
    holdsUntil: () => null,
    lastChange: () => settings.changed?.() ?? instant(0),
  };
  const press = createPress({
    archive,
    clock: settings.now ?? (() => instant(0)),
    news,
    cellar: { get: () => null, put: () => {} },
    dictionary: async () => ({ text: '', match: '/*', quotes: [] }),
    queryNames: ['Q', 'before', 'q'],
    sharedCaching: settings.sharedCaching ?? noSharedCaching,
    room: 1_000_000,
    edit: async (followed, wanted) => {
      asked.push(wanted);
      await followed.contributor('own');
      return sheets[`/${wanted.segments.join('/')}`] ?? page('missing', 404);
    },
    furnish: async (followed, name) => {
      if (name === 'masthead') {
        await followed.contributor('masthead');
        mastheads += 1;
        return { render: () => '<masthead>', holds: always };
      }
      furnished += 1;
      await followed.contributor('furniture');
      const tail = `<tail ${settings.word?.() ?? ''}${followed.now}>`;
      const { furnitureHolds } = settings;
      const until = furnitureHolds === undefined ? null : instant(followed.now + furnitureHolds);
      return { render: () => tail, holds: { since: null, until } };
    },
  });
  const touch = (what: string) => {
    head += 1;
    log.set(slugKey('contributor', what), head);
  };
  return { ...press, asked, furnished: () => furnished, mastheads: () => mastheads, touch };
}

function page(name: string, status: 200 | 404 | 410): Sheet {
  return {
    kind: 'plates',
    page: name,
    status,
    contentType: 'text/html; charset=utf-8',
    dictionary: null,
    holds: always,
    lasting: false,
    plates: [
      { kind: 'own', name: 'head', render: () => `<head ${name}>` },
      { kind: 'furniture', name: 'masthead' },
      { kind: 'own', name: 'main', render: () => `<main ${name}>` },
      { kind: 'furniture', name: 'tail' },
    ],
  };
}

/** The page after it has been asked for so often that it was compressed as a whole. */
async function oftenAsked(press: Press, path: string) {
  return vi.waitUntil(
    async () => {
      const answer = await get(press, path, { accept: 'br, gzip' });
      return answer.headers['Content-Encoding'] === 'br' && answer;
    },
    { timeout: 10_000 },
  );
}

function get(press: Press, path: string, headers: { accept?: string; tag?: string; date?: string } = {}) {
  const { accept, tag, date } = headers;
  return withBytes(
    press.answer(target(path), { acceptEncoding: accept, ifNoneMatch: tag, ifModifiedSince: date }, staying),
  );
}

const staying = { isGone: () => false };

/** The same answer, its body as bytes. */
function withBytes<A extends Answer | Promise<Answer>>(answer: A) {
  const bytes = (one: Answer) => ({ ...one, body: bytesOf(one.body) });
  return answer instanceof Promise ? answer.then(bytes) : bytes(answer as Answer);
}

function target(path: string): RequestTarget {
  const parsed = parseRequestTarget(path);
  if (!parsed.ok) throw new Error(`${path} is no target`);
  return parsed.value;
}

test('a page is its plates in their order, with its exact length', async () => {
  const { status, headers, body } = await get(paper(), '/world/flood');
  expect(status).toBe(200);
  expect(body.toString()).toBe('<head flood><masthead><main flood><tail 0>');
  expect(headers).toMatchObject({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': '42',
    'Cache-Control': 'public, max-age=0, must-revalidate',
    Vary: 'Accept-Encoding',
  });
});

test('each coding decodes to the same page, and has a tag of its own', async () => {
  const press = paper();
  const [plain, gzip, br] = [
    await get(press, '/'),
    await get(press, '/', { accept: 'gzip' }),
    await oftenAsked(press, '/'),
  ];
  expect(gunzipSync(gzip.body)).toEqual(plain.body);
  expect(brotliDecompressSync(br.body)).toEqual(plain.body);
  expect([gzip, br].map(({ headers }) => headers['Content-Encoding'])).toEqual(['gzip', 'br']);
  expect([gzip, br].map(({ headers, body }) => headers['Content-Length'] === String(body.length))).toEqual([
    true,
    true,
  ]);
  expect(plain.headers).not.toHaveProperty('Content-Encoding');
  expect(new Set([plain, gzip, br].map(({ headers }) => headers['ETag'])).size).toBe(3);
});

test('a page is joined in gzip first, and in brotli once it is asked for often', async () => {
  const press = paper();
  expect((await get(press, '/', { accept: 'br, gzip' })).headers['Content-Encoding']).toBe('gzip');
  expect((await oftenAsked(press, '/')).headers['Content-Encoding']).toBe('br');
  expect((await get(press, '/', { accept: 'gzip' })).headers['Content-Encoding']).toBe('gzip');
  press.touch('furniture');
  expect((await get(press, '/', { accept: 'br, gzip' })).headers['Content-Encoding']).toBe('gzip');
});

test('who has the page in this coding is told so; who has it in another is not', async () => {
  const press = paper();
  const { headers } = await get(press, '/', { accept: 'gzip' });
  const tag = headers['ETag'] ?? '';
  const again = await get(press, '/', { accept: 'gzip', tag });
  expect(again.status).toBe(304);
  expect(again.body.length).toBe(0);
  expect(again.headers).toEqual({ 'Cache-Control': headers['Cache-Control'], Vary: headers['Vary'], ETag: tag });
  expect((await get(press, '/', { tag })).status).toBe(200);
});

test('a change of furniture changes the tag; the same furniture gives it back', async () => {
  let word = 'a';
  const press = paper({ word: () => word });
  const tagOf = async () => (await get(press, '/')).headers['ETag'];
  const first = await tagOf();
  word = 'b';
  press.touch('furniture');
  expect(await tagOf()).not.toBe(first);
  word = 'a';
  press.touch('furniture');
  expect(await tagOf()).toBe(first);
});

test('a page is made once, until something that it was made of is touched', async () => {
  const press = paper();
  await get(press, '/');
  await get(press, '/', { accept: 'br' });
  press.touch('nothing');
  await get(press, '/');
  expect([press.asked.length, press.furnished()]).toEqual([1, 1]);
  press.touch('furniture');
  await get(press, '/');
  expect([press.asked.length, press.furnished()]).toEqual([1, 2]);
  press.touch('own');
  await get(press, '/');
  expect([press.asked.length, press.furnished()]).toEqual([2, 2]);
});

test('of furniture only the piece is made anew that was made of what is touched', async () => {
  const press = paper();
  await get(press, '/');
  press.touch('furniture');
  await get(press, '/');
  await get(press, '/world/flood');
  expect([press.mastheads(), press.furnished()]).toEqual([1, 2]);
  press.touch('masthead');
  await get(press, '/');
  expect([press.mastheads(), press.furnished()]).toEqual([2, 2]);
});

test('many who ask at once wait for one who makes it', async () => {
  const press = paper();
  const answers = await Promise.all(Array.from({ length: 20 }, () => get(press, '/world/flood')));
  expect([press.asked.length, press.furnished()]).toEqual([1, 1]);
  expect(new Set(answers.map(({ headers }) => headers['ETag'])).size).toBe(1);
});

test('what nobody waits for any more is not made; who waits besides is answered', async () => {
  const press = paper();
  const gone = press.answer(target('/world/flood'), { acceptEncoding: undefined }, { isGone: () => true });
  const stays = get(press, '/world/flood');
  await expect(gone).rejects.toThrow(AskerGone);
  expect(press.asked).toHaveLength(0);
  expect((await stays).status).toBe(200);
  expect(press.asked).toHaveLength(1);
});

test('a page does not wait for everybody who searches', async () => {
  const press = paper();
  const searches = Array.from({ length: 40 }, (_, number) => get(press, `/world/flood?q=${number}`));
  await get(press, '/');
  expect(press.asked.length).toBeLessThan(5);
  await Promise.all(searches);
  expect(press.asked).toHaveLength(41);
});

test('they wait for it also while the clock goes on', async () => {
  let now = 0;
  const press = paper({ now: () => instant(now++) });
  await Promise.all(Array.from({ length: 20 }, () => get(press, '/world/flood')));
  expect(press.asked).toHaveLength(1);
});

test('what is let go of is made anew when it is asked for, and nothing else is', async () => {
  const press = paper();
  await get(press, '/');
  press.letGo(new Set([slugKey('contributor', 'nobody')]));
  expect(get(press, '/')).not.toBeInstanceOf(Promise);
  press.letGo(new Set([slugKey('contributor', 'furniture')]));
  await get(press, '/');
  expect([press.asked.length, press.furnished()]).toEqual([1, 2]);
  press.letGo(new Set([slugKey('contributor', 'own')]));
  await get(press, '/');
  expect([press.asked.length, press.furnished()]).toEqual([2, 2]);
});

test('what was touched while it was made is not kept', async () => {
  const word = () => {
    if (press.furnished() === 1) press.touch('furniture');
    return '';
  };
  const press = paper({ word });
  await get(press, '/');
  expect(press.furnished()).toBe(2);
});

test('what is logged between the instant of a page and its snapshot is not read as of before', async () => {
  let now = 5;
  const beforeSnapshot = () => {
    if (now === 5) press.touch('nothing');
    now = 6;
  };
  const press = paper({ now: () => instant(now), beforeSnapshot });
  expect((await get(press, '/')).body.toString()).toContain('<tail 6>');
  expect(press.asked.length).toBe(1);
});

test('what is at hand is answered without a promise', async () => {
  const press = paper();
  await get(press, '/');
  expect(get(press, '/')).not.toBeInstanceOf(Promise);
});

test('a parameter that no page knows makes no page of its own', async () => {
  const press = paper();
  await get(press, '/');
  await get(press, '/?utm_source=letter');
  expect(press.asked.length).toBe(1);
  await get(press, '/?before=x');
  expect(press.asked.length).toBe(2);
});

test('what holds until an instant is made anew from that instant on, and not used before it was made', async () => {
  let now = 5;
  const press = paper({ now: () => instant(now), furnitureHolds: 2 });
  const tail = async () => (await get(press, '/')).body.toString().slice(-9);
  expect(await tail()).toContain('<tail 5>');
  now = 6;
  expect(await tail()).toContain('<tail 5>');
  now = 7;
  expect(await tail()).toContain('<tail 7>');
  now = 3;
  expect(await tail()).toContain('<tail 3>');
});

test.each([
  ['/world/flood/', '/world/flood'],
  ['/World/FLOOD', '/world/flood'],
  ['/%77orld/flood', '/world/flood'],
  ['/World/flood/?before=x.y', '/world/flood?before=x.y'],
  ['/%E0%A4%A8%e0%a4%a6%E0%A5%80', '/%E0%A4%A8%E0%A4%A6%E0%A5%80'],
  ['/OLD/', '/world/flood'],
  ['/old?utm=1', '/world/flood?utm=1'],
])('%s leads to %s in one hop', async (path, location) => {
  const press = paper();
  const answer = await get(press, path);
  expect([answer.status, answer.headers['Location'], answer.headers['Content-Length']]).toEqual([301, location, '0']);
  expect((await get(press, location)).status).toBe(200);
});

test('a query that could leave its header is not passed on', async () => {
  expect((await get(paper(), '/old?a=\u00e9')).headers['Location']).toBe('/world/flood');
});

test('an unknown address in an odd spelling is not found where it is, without a redirect', async () => {
  for (const path of ['/Nothing/', '//world/flood', '/world//flood', '/./world/flood', '/world/../world/flood'])
    expect((await get(paper(), path)).status).toBe(404);
});

test('what is gone is answered 410, whatever the reader has', async () => {
  const { status, headers } = await get(paper(), '/gone');
  expect(status).toBe(410);
  expect((await get(paper(), '/gone', { tag: headers['ETag'] ?? '' })).status).toBe(410);
});

test('pages are asked for in lower case and composed, with the values of the query untouched', async () => {
  const press = paper();
  await get(press, '/Cafe%CC%81?Q=A');
  expect(press.asked[0]?.segments).toEqual(['caf\u00e9']);
  expect(press.asked[0]?.query.get('Q')).toBe('A');
});

test('a page says since when it is as it is, once that is more than a second ago, and a date alone is enough to be told so', async () => {
  let now = 10_300;
  let changed = 10_000;
  const press = paper({ now: () => instant(now), changed: () => instant(changed) });
  const dateOf = async () => (await get(press, '/')).headers['Last-Modified'];
  expect(await dateOf()).toBeUndefined();
  now = 12_000;
  const date = 'Thu, 01 Jan 1970 00:00:11 GMT';
  expect(await dateOf()).toBe(date);
  expect((await get(press, '/', { date })).status).toBe(304);
  expect((await get(press, '/', { date, tag: '"x"' })).status).toBe(200);
  changed = 12_000;
  expect((await get(press, '/', { date })).status).toBe(200);
  expect(await dateOf()).toBeUndefined();
  now = 14_000;
  expect(await dateOf()).toBe('Thu, 01 Jan 1970 00:00:13 GMT');
  expect((await get(press, '/', { date })).status).toBe(200);
});

test('what is not there, gone or elsewhere has no date', async () => {
  const press = paper({ now: () => instant(60_000) });
  for (const path of ['/nothing', '/gone', '/old']) {
    const date = 'Thu, 01 Jan 1970 00:00:59 GMT';
    const { status, headers } = await get(press, path, { date });
    expect([path, status === 304, headers['Last-Modified']]).toEqual([path, false, undefined]);
  }
});
