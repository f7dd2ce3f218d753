import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askRaw } from '../site/ask.ts';
import { type FullPaper, startFullPaper } from '../site/full-paper.ts';
import { emptyPaper, startPaper } from '../site/paper.ts';

/** THREATS at the readers' door: Host, cache poisoning and deception, paths, framing, redirects, hostile questions. */

let paper: FullPaper;

beforeAll(async () => {
  paper = await startFullPaper();
});
afterAll(async () => {
  expect(paper?.faults).toEqual([]);
  await paper?.[Symbol.asyncDispose]();
});

const publicAddresses = [
  '/',
  '/world',
  '/latest',
  '/feed.xml',
  '/sitemap.xml',
  '/search?q=gates',
  '/nothing',
  '/robots.txt',
];

describe('the host', () => {
  test.each(['evil.example', 'localhost', 'localhost:1', 'localhost:4000.evil.example', 'courier.example@evil', 'a b'])(
    '%j is answered 421, and is on no page',
    async (host) => {
      for (const path of ['/', '/feed.xml', '/healthz', '/api/v1/openapi.json', paper.paths.everything]) {
        const reply = await paper.get(path, { headers: { Host: host } });
        expect([path, reply.status]).toEqual([path, 421]);
        expect(reply.text).not.toContain('evil');
      }
    },
  );

  test('names of this machine on this port are answered, with links of the configured origin', async () => {
    await using known = await emptyPaper({ origin: 'https://courier.example' });
    for (const host of ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${known.app.port}`)) {
      const { status, text } = await known.get('/', { headers: { Host: host } });
      expect(status).toBe(200);
      expect(text).toContain('<link rel="canonical" href="https://courier.example/"/>');
    }
    expect((await known.get('/', { headers: { Host: 'COURIER.example' } })).status).toBe(200);
    expect((await known.get('/', { headers: { Host: 'www.courier.example' } })).status).toBe(421);
  });

  test('an absolute target counts before the header', async () => {
    const { port } = paper.app;
    expect((await paper.get(`http://localhost:${port}/world`)).status).toBe(200);
    expect((await paper.get('http://evil.example/world')).status).toBe(421);
    expect((await paper.get(`http://localhost:${port}/world`, { headers: { Host: 'evil.example' } })).status).toBe(200);
  });

  test('none, an empty one or two of them are refused', async () => {
    const { port } = paper.app;
    const none = await askRaw(port, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n');
    const two = await askRaw(
      port,
      `GET / HTTP/1.1\r\nHost: localhost:${port}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
    );
    const empty = await askRaw(port, 'GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n');
    expect([none, two, empty].map(statuses)).toEqual([[400], [400], [421]]);
  });
});

describe('headers that do not count', () => {
  const unkeyed: Readonly<Record<string, string>> = {
    'X-Forwarded-Host': 'evil.example',
    'X-Forwarded-Proto': 'gopher',
    'X-Forwarded-Port': '1',
    'X-Forwarded-Prefix': '/evil',
    'X-Host': 'evil.example',
    Forwarded: 'host=evil.example;proto=https',
    'X-Original-URL': '/author/ada-quill',
    'X-Rewrite-URL': '/author/ada-quill',
    'X-HTTP-Method-Override': 'POST',
    'Accept-Language': 'ur',
    Accept: 'application/json',
    Cookie: 'session=1; language=hi',
    Authorization: 'Bearer dl_x',
    Origin: 'https://evil.example',
    Referer: 'https://evil.example/',
    'User-Agent': 'Evil <script>',
    'X-Requested-With': 'XMLHttpRequest',
    RSC: '1',
    'x-middleware-subrequest': 'middleware',
    'If-Modified-Since': 'Fri, 31 Dec 2100 00:00:00 GMT',
    Range: 'bytes=0-10',
    'Save-Data': 'on',
    'Sec-CH-UA-Mobile': '?1',
  };

  test.each(Object.entries(unkeyed))('%s changes nothing', async (name, value) => {
    for (const path of [...publicAddresses, paper.paths.everything, paper.paths.gone, '/World/']) {
      const [plain, asked] = [await paper.get(path), await paper.get(path, { headers: { [name]: value } })];
      expect([asked.status, asked.text]).toEqual([plain.status, plain.text]);
      expect({ ...asked.headers, date: '' }).toEqual({ ...plain.headers, date: '' });
    }
  });

  test('no answer sets a cookie, varies by more than the coding, or may be kept without asking', async () => {
    for (const path of [...publicAddresses, paper.paths.everything, paper.paths.gone, paper.paths.moved, '/World/']) {
      const { headers } = await paper.get(path, { headers: { Cookie: 'a=b' } });
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers['vary']).toBe('Accept-Encoding');
      expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    }
  });

  test('what is refused is kept by nobody', async () => {
    for (const [path, question] of [
      ['/%zz', {}],
      ['/', { method: 'POST' }],
      ['/', { headers: { Host: 'evil.example' } }],
      [`/${'a'.repeat(5000)}`, {}],
    ] as const)
      expect((await paper.get(path, question)).headers['cache-control']).toBe('no-store');
  });

  test('a page under a name that looks like a file is not there', async () => {
    for (const suffix of [
      '.css',
      '.js',
      '.jpg',
      '/x.css',
      ';.css',
      '%2f.css',
      '%3f.css',
      '%00.css',
      '%0a.css',
      '%23.css',
    ]) {
      const { status } = await paper.get(`${paper.paths.everything}${suffix}`);
      expect([suffix, status === 404 || status === 400]).toEqual([suffix, true]);
    }
  });
});

describe('odd paths', () => {
  const odd = [
    '//',
    '///',
    '//evil.example',
    '//evil.example/..',
    '/\\evil.example',
    '/%5cevil.example',
    '/%2f%2fevil.example',
    '/%2fworld',
    '/world%2feverything-at-once',
    '/world%252f',
    '/.',
    '/..',
    '/./world',
    '/world/.',
    '/world/..',
    '/world/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/files/../app.js',
    '/files/..%2f..%2fapp.js',
    '/pictures/../archive.sqlite',
    '/pictures/..%2f..%2farchive.sqlite/320',
    '/cards/../../archive.sqlite',
    '/world;jsessionid=1',
    '/world/;/everything-at-once',
    '/world/everything-at-once;a=b',
    '/world//everything-at-once',
    '/world/ /x',
    '/%20',
    '/%00',
    '/world%00',
    '/%0d%0aSet-Cookie:%20a=b',
    '/world/%0d%0aLocation:%20https://evil.example',
    '/%',
    '/%2',
    '/%zz',
    '/%c0%af',
    '/%c0%ae%c0%ae/',
    '/%e0%80%af',
    '/%ed%a0%80',
    '/%f4%90%80%80',
    '/%ff',
    '/%u0041',
    '/constructor',
    '/__proto__',
    '/__proto__/toString',
    '/author/__proto__',
    '/topic/constructor',
    '/hi/__proto__',
    '/hi/hi',
    '/en',
    '/en/world',
    '/fr',
    '/archive/2026/13',
    '/archive/2026/00',
    '/archive/2026/02/30',
    '/archive/0000/01',
    '/archive/9999/12',
    '/archive/9999/12/31',
    '/archive/10000/01',
    '/archive/-001/01',
    '/archive/2026/1',
    '/archive/2026/11/1',
    '/archive/2026/11/23/',
    '/archive/2026/11/23/x',
    '/archive/１２３４/01',
    '/feed.xml/x',
    '/feed.xml/feed.xml',
    '/search/x',
    '/latest/x',
    '/corrections/x',
    '/about/x',
    '/api',
    '/api/v2',
    '/%61pi/v1/stories',
    '/API/v1/stories',
    '//api/v1/stories',
    '/newsroom',
    '/preview/x',
    `/${'a'.repeat(4000)}`,
    `/${'a/'.repeat(2000)}`,
    `/${'%F0%9F%98%80'.repeat(300)}`,
  ];

  test.each(odd)('%s is refused, not found or led to its page, and never elsewhere', async (path) => {
    const { status, headers } = await paper.get(encodeURI(path).replaceAll('%25', '%'));
    if (status === 301) expect(headers['location']).toMatch(/^\/[a-z]/);
    else expect([400, 404]).toContain(status);
    expect(headers['set-cookie']).toBeUndefined();
  });

  test('nobody is answered otherwise for what somebody else asked before', async () => {
    await using fresh = await startPaper();
    const asked = ['/', '/world', '/latest', '/about', '/feed.xml'];
    const oddities = [
      '//',
      '///',
      '/./',
      '/world//',
      '//world',
      '/WORLD/',
      '/?before=x',
      '/world?before=x',
      '/about?q=1&q=2',
    ];
    for (const path of oddities) await fresh.get(path);
    for (const path of asked) {
      await using other = await startPaper({ origin: fresh.app.origin });
      const [first, alone] = [await fresh.get(path), await other.get(path)];
      expect([path, first.status]).toEqual([path, 200]);
      expect(first.text.replace(/"[^"]*\.(css|js|svg)"/g, '')).toBe(alone.text.replace(/"[^"]*\.(css|js|svg)"/g, ''));
    }
  });

  test('every redirect stays on the site, whatever is asked', async () => {
    for (const path of [
      '/World//evil.example',
      '/WORLD/?next=//evil.example',
      '/Latest/?x=https://evil.example',
      '/World/%2f',
    ]) {
      const location = (await paper.get(path)).headers['location'];
      if (location !== undefined) expect(new URL(String(location), paper.app.origin).origin).toBe(paper.app.origin);
    }
  });
});

describe('framing', () => {
  const host = (port: number) => `Host: localhost:${port}\r\n`;
  const malformed: Readonly<Record<string, (port: number) => string>> = {
    'two lengths': (p) => `GET / HTTP/1.1\r\n${host(p)}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`,
    'a length and chunks': (p) =>
      `POST / HTTP/1.1\r\n${host(p)}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    'a length that is no number': (p) => `GET / HTTP/1.1\r\n${host(p)}Content-Length: +1\r\n\r\na`,
    'a coding that is none': (p) => `POST / HTTP/1.1\r\n${host(p)}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`,
    'chunks that are not last': (p) =>
      `POST / HTTP/1.1\r\n${host(p)}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n`,
    'a chunk size that is none': (p) =>
      `POST / HTTP/1.1\r\n${host(p)}Transfer-Encoding: chunked\r\n\r\nxyz\r\nabc\r\n0\r\n\r\n`,
    'a space before the colon': (p) => `GET / HTTP/1.1\r\n${host(p)}Content-Length : 1\r\n\r\na`,
    'a folded header': (p) => `GET / HTTP/1.1\r\n${host(p)}X: a\r\n b\r\n\r\n`,
    'lines that end in LF alone': (p) => `GET / HTTP/1.1\n${host(p).replace('\r', '')}\n`,
    'a NUL in a header': (p) => `GET / HTTP/1.1\r\n${host(p)}X: a\0b\r\n\r\n`,
    'a header without a name': (p) => `GET / HTTP/1.1\r\n${host(p)}: a\r\n\r\n`,
    'a version that is none': (p) => `GET / HTTP/9.9\r\n${host(p)}\r\n`,
    'no version': (p) => `GET /\r\n${host(p)}\r\n`,
    'a method that is none': (p) => `G\x01T / HTTP/1.1\r\n${host(p)}\r\n`,
    'TLS on a plain port': () => '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  };

  let bare: ReturnType<typeof createServer>;
  beforeAll(async () => {
    bare = createServer((_, response) => response.end('bare'));
    await new Promise<void>((listening) => bare.listen(0, '127.0.0.1', listening));
  });
  afterAll(() => {
    bare?.closeAllConnections();
    bare?.close();
  });

  test.each(Object.entries(malformed))('%s: refused as node:http refuses it', async (_, bytes) => {
    const barePort = (bare.address() as AddressInfo).port;
    const ours = statuses(await askRaw(paper.app.port, bytes(paper.app.port)));
    expect(ours).toEqual(
      statuses(await askRaw(barePort, bytes(barePort))).map((status) => (status === 200 ? ours[0] : status)),
    );
    expect(ours.length).toBeLessThanOrEqual(1);
  });

  test('a GET with a body is answered, and its body is not taken for a request', async () => {
    const { port } = paper.app;
    const inner = `GET /latest HTTP/1.1\r\n${host(port)}\r\n`;
    const answer = await askRaw(
      port,
      `GET /about HTTP/1.1\r\n${host(port)}Content-Length: ${inner.length}\r\n\r\n${inner}GET /nothing HTTP/1.1\r\n${host(port)}Connection: close\r\n\r\n`,
    );
    expect(statuses(answer)).toEqual([200, 404]);
  });

  test('requests one after another on a connection are answered in their order', async () => {
    const { port } = paper.app;
    const asked = ['/about', '/%zz', '/World/', '/healthz'].map((path) => `GET ${path} HTTP/1.1\r\n${host(port)}\r\n`);
    expect(statuses(await askRaw(port, asked.join('')))).toEqual([200, 400, 301, 200]);
  });

  test('a connection is not turned into another protocol', async () => {
    const { port } = paper.app;
    const upgrade = `GET /about HTTP/1.1\r\n${host(port)}Connection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n`;
    const tunnel = `CONNECT evil.example:443 HTTP/1.1\r\n${host(port)}\r\n`;
    expect(statuses(await askRaw(port, upgrade))).toEqual([200]);
    expect(statuses(await askRaw(port, tunnel)).filter((status) => status < 400)).toEqual([]);
  });
});

describe('hostile questions', () => {
  const hostile = [
    "'",
    '"',
    "' OR 1=1 --",
    '"; DROP TABLE stories; --',
    'a" OR "b',
    'NEAR(a b)',
    'headline: gates',
    '{headline} : x',
    '-gates',
    '^gates',
    'gates*',
    '*',
    '(((((',
    ')',
    'AND OR NOT',
    '"unclosed phrase',
    '"" "" ""',
    '\u0000',
    'a\u0000b',
    '\ud800',
    '%',
    '_',
    '\\',
    '\u202e\u0300\u0301',
    'ا'.repeat(300),
    'a '.repeat(2000),
    '"a" '.repeat(40),
    '<script>alert(1)</script>',
    '{{7*7}}',
    '../../etc/passwd',
    '🙂',
    'ि',
  ];

  test.each(hostile)('q=%j is a question like any other', async (text) => {
    const query = new URLSearchParams({ q: text }).toString().slice(0, 4000).replace(/%.?$/, '');
    const { status, text: html } = await paper.get(`/search?${query}`);
    expect(status).toBe(200);
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('</html>');
  });

  test.each(['section', 'author', 'topic', 'from', 'until', 'after', 'before'])(
    'nor does %s, whatever it says, give more or fail',
    async (name) => {
      const plain = links((await paper.get('/search?q=gates')).text);
      for (const value of [...hostile, '9999-12-31', '0000-00-00', '2026-02-30', '1000-01-01', '[object Object]']) {
        const query = new URLSearchParams({ q: 'gates', [name]: value }).toString().slice(0, 4000).replace(/%.?$/, '');
        const { status, text } = await paper.get(`/search?${query}`);
        expect([value, status]).toEqual([value, 200]);
        for (const link of links(text)) expect(plain).toContain(link);
      }
    },
  );

  test('a question is asked once, however often it stands there', async () => {
    const once = await paper.get('/search?q=gates');
    expect((await paper.get('/search?q=gates&q=everything&q[]=x')).text).toBe(once.text);
  });

  test('hostile places in lists are not found', async () => {
    for (const before of hostile) {
      const query = new URLSearchParams({ before }).toString().slice(0, 4000).replace(/%.?$/, '');
      expect((await paper.get(`/latest?${query}`)).status).toBe(404);
      expect((await paper.get(`/corrections?${query}`)).status).toBe(404);
    }
  });
});

function statuses(answer: string): number[] {
  return [...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
}

/** Where the hits of a search lead. */
function links(html: string): string[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return [...main.matchAll(/href="(\/[^"?]*)"/g)].map(([, path]) => path ?? '');
}
