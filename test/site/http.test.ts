import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changePublication } from '../../src/desk/change-publication.ts';
import { minutes } from '../../src/kit/instant.ts';
import { askRaw, type Reply } from './ask.ts';
import { addTestPicture, type FullPaper, startFullPaper } from './full-paper.ts';
import { done, emptyPaper, publish, startPaper } from './paper.ts';

let paper: FullPaper;

beforeAll(async () => {
  paper = await startFullPaper();
});
afterAll(async () => paper?.[Symbol.asyncDispose]());

const textual = [
  '/',
  '/world',
  '/feed.xml',
  '/atom.xml',
  '/feed.json',
  '/sitemap.xml',
  '/robots.txt',
  '/search?q=gates',
];

describe('what a reader has already', () => {
  test.each(textual)('%s is answered 304, without a body, to who has it', async (path) => {
    const first = await paper.get(path);
    const again = await paper.get(path, { headers: { 'If-None-Match': String(first.headers['etag']) } });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
    expect(again.headers['etag']).toBe(first.headers['etag']);
    expect(again.headers['content-length']).toBeUndefined();
  });

  test('a tag is strong, and of the coding that was sent', async () => {
    const plain = await paper.get('/');
    const gzip = await paper.get('/', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(plain.headers['etag']).toMatch(/^"[0-9a-f]{64}"$/);
    expect(gzip.headers['etag']).toMatch(/^"[0-9a-f]{64}-gzip"$/);
    const crossed = { 'Accept-Encoding': 'gzip', 'If-None-Match': String(plain.headers['etag']) };
    expect((await paper.get('/', { headers: crossed })).status).toBe(200);
  });
});

describe('how it is coded', () => {
  test.each(textual)('%s is the same in every coding, with its exact length', async (path) => {
    const plain = await paper.get(path);
    for (const coding of ['gzip', 'br']) {
      const coded = await paper.get(path, { headers: { 'Accept-Encoding': coding } });
      expect(coded.headers['content-encoding']).toBe(coding);
      const byDictionary = String(coded.headers['content-type']).startsWith('text/html')
        ? ', Available-Dictionary'
        : '';
      expect(coded.headers['vary']).toBe(`Accept-Encoding${byDictionary}`);
      expect(Number(coded.headers['content-length'])).toBe(coded.bytes.length);
      expect(coded.text).toBe(plain.text);
    }
    expect(Number(plain.headers['content-length'])).toBe(plain.bytes.length);
    expect(plain.headers['transfer-encoding']).toBeUndefined();
  });
});

describe('HEAD', () => {
  test.each([...textual, '/healthz', '/favicon.ico', '/world/nothing', '/World/', '/nothing%zz'])(
    'answers %s with the headers of GET and no body',
    async (path) => {
      const [get, head] = [await paper.get(path), await paper.get(path, { method: 'HEAD' })];
      expect([head.status, head.bytes.length]).toEqual([get.status, 0]);
      expect(withoutDate(head)).toEqual(withoutDate(get));
    },
  );
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
  'a page is not for %s',
  async (method) => {
    const reply = await paper.get('/world', { method });
    expect([reply.status, reply.headers['allow']]).toEqual([405, 'GET, HEAD']);
  },
);

describe('one address a page', () => {
  test.each([
    ['/world/', '/world'],
    ['/WORLD', '/world'],
    ['/Latest/', '/latest'],
    ['/Feed.XML', '/feed.xml'],
    ['/world/?utm_source=a', '/world?utm_source=a'],
  ])('%s leads to %s', async (path, location) => {
    const reply = await paper.get(path);
    expect([reply.status, reply.headers['location']]).toEqual([301, location]);
  });

  test('an old address in an odd spelling leads to the new one in one hop', async () => {
    const reply = await paper.get(`${paper.paths.moved.toUpperCase()}/`);
    expect([reply.status, reply.headers['location']]).toEqual([301, paper.paths.movedTo]);
  });

  test('query parameters that no page knows change nothing', async () => {
    for (const path of ['/', '/world', '/latest', paper.paths.everything, '/feed.xml', '/about'])
      expect(etag(await paper.get(`${path}?utm_source=a&fbclid=b&x[]=1&q=2&after=3`))).toBe(
        etag(await paper.get(path)),
      );
  });

  test('a place in a list that is none is not found', async () => {
    for (const before of ['', 'abc', '0.0', 'zzzzzzzzzzzz.0000000000000000', "1'.or", '%00', '-1.0000000000000000'])
      expect((await paper.get(`/latest?before=${before}`)).status).toBe(404);
  });
});

describe('older pages', () => {
  test('a list goes on where it ended, each story once, until it ends', async () => {
    await using long = await startPaper();
    for (let n = 0; n < 65; n++) {
      await publish(long, { headline: `Story number ${n} of many`, fields: { topics: [long.floods] } });
      if (n % 3 === 0) long.advance(minutes(1));
    }
    for (const start of ['/latest', '/topic/floods', '/archive/2026/11', '/archive/2026/11/23']) {
      const seen: string[] = [];
      let next: string | undefined = start;
      while (next) {
        const { status, text } = await long.get(next);
        expect(status).toBe(200);
        const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'));
        seen.push(...[...main.matchAll(/href="(\/world\/story-number-\d+-of-many)"/g)].map(([, path]) => path ?? ''));
        next = /href="([^"]+\?before=[^"]+)"/.exec(main)?.[1];
      }
      expect(new Set(seen).size).toBe(65);
    }
  });

  test('a page of a list is the same page after newer stories have come', async () => {
    await using long = await startPaper();
    for (let n = 0; n < 40; n++) await publish(long, { headline: `Story number ${n} of many` });
    const older = /href="(\/latest\?before=[^"]+)"/.exec((await long.get('/latest')).text)?.[1] ?? '';
    const before = main(await long.get(older));
    for (let n = 40; n < 45; n++) await publish(long, { headline: `Story number ${n} of many` });
    expect(main(await long.get(older))).toBe(before);
  });
});

describe('files', () => {
  test('style sheet, script and icon hold for ever under the names that pages use', async () => {
    const { text } = await paper.get('/');
    for (const [pattern, type] of [
      [/href="(\/files\/site\.[0-9a-f]{16}\.css)"/, 'text/css; charset=utf-8'],
      [/src="(\/files\/site\.[0-9a-f]{16}\.js)"/, 'text/javascript; charset=utf-8'],
      [/href="(\/files\/icon\.[0-9a-f]{16}\.svg)"/, 'image/svg+xml'],
    ] as const) {
      const reply = await paper.get(pattern.exec(text)?.[1] ?? '');
      expect([reply.status, reply.headers['content-type']]).toEqual([200, type]);
      expect(reply.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    }
  });

  test('a changed look has a new name, and the old file is there for pages on their way', async () => {
    await using other = await startPaper();
    const style = async () => styleOf(await other.get('/'));
    const before = await style();
    const publication = await other.app.desk.archive.read((reader) => reader.publication());
    if (!publication) throw new Error('There is no publication.');
    const look = { ...publication.look, accent: '#004488' };
    done(await changePublication(other.app.desk, other.editor, { seen: publication.version, to: { look } }));
    expect(await style()).not.toBe(before);
    expect((await other.get(before)).status).toBe(200);
    expect((await other.get(await style())).text).toMatch(/#048\b|#004488/);
  });

  test('a name that no look ever had is not found, and never kept', async () => {
    const reply = await paper.get('/files/site.0123456789abcdef.css');
    expect([reply.status, reply.headers['cache-control']]).toEqual([404, 'public, max-age=0, must-revalidate']);
  });

  test('a style sheet is there before any page was asked for, as after a restart', async () => {
    await using first = await emptyPaper();
    await using second = await emptyPaper();
    const style = styleOf(await first.get('/'));
    expect((await second.get(style)).status).toBe(200);
  });
});

describe('pictures', () => {
  test('a picture that is shown comes in each width, as WebP, or as AVIF or JPEG where that is asked for', async () => {
    const { hash } = paper.picture;
    for (const [file, type, format] of [
      ['320', 'image/webp', 'webp'],
      ['320.jpg', 'image/jpeg', 'jpeg'],
      ['320.avif', 'image/avif', 'heif'],
      ['1920', 'image/webp', 'webp'],
    ] as const) {
      const reply = await paper.get(`/pictures/${hash}/${file}`);
      expect([reply.status, reply.headers['content-type']]).toEqual([200, type]);
      const facts = await sharp(reply.bytes).metadata();
      expect([facts.format, facts.width]).toEqual([format, file === '1920' ? 1600 : 320]);
    }
  });

  test('other sites may show it; whoever keeps it for many readers asks each time', async () => {
    const { headers } = await paper.get(`/pictures/${paper.picture.hash}/320`);
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(headers['cache-control']).toBe('public, max-age=86400, s-maxage=0');
    const again = { 'If-None-Match': String(headers['etag']) };
    expect((await paper.get(`/pictures/${paper.picture.hash}/320`, { headers: again })).status).toBe(304);
  });

  test('a picture that nothing shows, and a width that is none, are not found', async () => {
    const unused = await addTestPicture(paper, '#a12');
    const { hash } = paper.picture;
    for (const path of [
      `${unused.hash}/320`,
      `${hash}/321`,
      `${hash}/0320`,
      `${hash}/320.png`,
      `${hash}/320/x`,
      hash,
      'x/320',
    ])
      expect([path, (await paper.get(`/pictures/${path}`)).status]).toEqual([path, 404]);
  });
});

describe('made images', () => {
  test('a story has one of 1200 by 630, and an older address of it leads to the present one', async () => {
    const path =
      /property="og:image" content="[^"]*(\/cards\/[^"]+)"/.exec((await paper.get(paper.paths.everything)).text)?.[1] ??
      '';
    const reply = await paper.get(path);
    const facts = await sharp(reply.bytes).metadata();
    expect([reply.status, facts.format, facts.width, facts.height]).toEqual([200, 'png', 1200, 630]);
    const old = path.replace(/[0-9a-f]{20}\.png$/, '00000000000000000000.png');
    const newer = await paper.get(old);
    expect([newer.status, newer.headers['location']]).toEqual([302, path]);
  });

  test('there is none of what is not shown', async () => {
    const hash = '00000000000000000000.png';
    for (const of of ['story_0000000000000000', 'fr', '__proto__', 'en/x'])
      expect((await paper.get(`/cards/${of}/${hash}`)).status).toBe(404);
  });
});

describe('what machines ask', () => {
  test('health is told to whoever can reach the server', async () => {
    const reply = await paper.get('/healthz');
    expect([reply.status, reply.text, reply.headers['cache-control']]).toEqual([200, 'ok\n', 'no-store']);
  });

  test('figures are told on this machine alone', async () => {
    await paper.get('/latest');
    const { status, text } = await paper.get('/metrics');
    expect(status).toBe(200);
    expect(text).toMatch(/^dateline_answers_total\{page="latest",status="2xx"\} \d+$/m);
    expect(text).toMatch(/^dateline_answer_seconds_bucket\{page="latest",le="\+Inf"\} \d+$/m);
    for (const line of text.trim().split('\n')) expect(line).toMatch(/^(# (HELP|TYPE) |[a-z_]+(\{[^}]*\})? [\d.e-]+$)/);
    for (const header of ['X-Forwarded-For', 'Forwarded', 'Via'])
      expect((await paper.get('/metrics', { headers: { [header]: 'x' } })).status).toBe(404);
  });

  test('figures are not told under the name that readers know', async () => {
    await using known = await emptyPaper({ origin: 'https://courier.example' });
    expect((await known.get('/metrics', { headers: { Host: 'courier.example' } })).status).toBe(404);
    expect((await known.get('/metrics')).status).toBe(200);
  });

  test('the mark is there for whoever asks for nothing else', async () => {
    const reply = await paper.get('/favicon.ico');
    expect([reply.status, reply.headers['content-type']]).toEqual([200, 'image/x-icon']);
  });

  test('the manifest names the paper and its mark', async () => {
    const reply = await paper.get('/manifest.webmanifest');
    const manifest = JSON.parse(reply.text);
    expect(manifest).toMatchObject({ name: 'The Harbour Post', start_url: '/', lang: 'en', dir: 'ltr' });
    expect((await paper.get(manifest.icons[0].src)).status).toBe(200);
  });
});

describe('headers of every answer', () => {
  test.each(['/', '/nothing', '/feed.xml', '/healthz', '/nothing%zz', '/World/'])('%s', async (path) => {
    const { headers } = await paper.get(path);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['permissions-policy']).toContain('geolocation=()');
    const policy = String(headers['content-security-policy']);
    for (const part of [
      "default-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ])
      expect(policy.split('; ')).toContain(part);
    expect(policy).not.toMatch(/unsafe|\*|data:|http:/);
    for (const name of ['set-cookie', 'server', 'x-powered-by', 'strict-transport-security'])
      expect(headers).not.toHaveProperty(name);
  });

  test('a site on https asks to be asked over https for a year', async () => {
    await using secure = await emptyPaper({ origin: 'https://courier.example' });
    const { headers } = await secure.get('/', { headers: { Host: 'courier.example' } });
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
    expect(headers['content-security-policy']).toContain('upgrade-insecure-requests');
  });
});

describe('the API', () => {
  test('answers below /api, whatever the method, behind the same headers', async () => {
    const description = await paper.get('/api/v1/openapi.json');
    expect(description.status).toBe(200);
    const body = JSON.stringify({});
    const headers = { 'Content-Type': 'application/json' };
    const refused = await paper.get('/api/v1/stories', { method: 'POST', headers, body });
    expect([refused.status, refused.headers['content-type']]).toEqual([401, 'application/problem+json; charset=utf-8']);
    for (const reply of [description, refused]) {
      expect(reply.headers['content-security-policy']).toContain("default-src 'none'");
      expect(reply.headers['cache-control']).toBe('no-store');
    }
  });

  test('and nowhere else', async () => {
    for (const path of [
      '/API/v1/openapi.json',
      '/%61pi/v1/openapi.json',
      '//api/v1/openapi.json',
      '/hi/api/v1/openapi.json',
    ])
      expect([path, (await paper.get(path)).status]).toEqual([path, 404]);
  });
});

describe('limits', () => {
  test('an address longer than any is refused', async () => {
    expect((await paper.get(`/${'a'.repeat(5000)}`)).status).toBe(414);
    expect((await paper.get(`/search?q=${'a'.repeat(5000)}`)).status).toBe(414);
  });

  test('headers larger than any are refused', async () => {
    const answer = await askRaw(
      paper.app.port,
      `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 431 .*Connection: close.*<h1>Request headers too large<\/h1>/s);
  });

  test('a connection serves many requests', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ports = new Set<number | undefined>();
    for (let n = 0; n < 3; n++) {
      const asked = request({ host: '127.0.0.1', port: paper.app.port, path: '/about', agent });
      asked.end();
      const [response] = await once(asked, 'response');
      ports.add(asked.socket?.localPort);
      response.resume();
      await once(response, 'end');
    }
    agent.destroy();
    expect(ports.size).toBe(1);
  });
});

test('a server that is told to end lets the answer that is under way end, and takes no other', async () => {
  const ending = await emptyPaper();
  const socket = connect(ending.app.port, '127.0.0.1');
  await once(socket, 'connect');
  let received = '';
  socket.on('data', (bytes) => {
    received += bytes;
  });
  socket.write(`GET / HTTP/1.1\r\nHost: localhost:${ending.app.port}\r\n\r\n`);
  await once(socket, 'data');
  const ended = ending[Symbol.asyncDispose]();
  await Promise.all([once(socket, 'close'), ended]);
  expect(received).toMatch(/^HTTP\/1\.1 200 .*<\/html>/s);
  await expect(ending.get('/')).rejects.toThrow(/ECONNREFUSED/);
});

function etag({ headers }: Reply): string {
  return String(headers['etag']);
}

function withoutDate({ headers: { date: _, ...rest } }: Reply): object {
  return rest;
}

function main({ text }: Reply): string {
  return text.slice(text.indexOf('<main'), text.indexOf('</main>'));
}

function styleOf({ text }: Reply): string {
  return /href="(\/files\/site\.[0-9a-f]{16}\.css)"/.exec(text)?.[1] ?? '';
}
