import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askRaw, statuses } from '../site/ask.ts';
import { type FullPaper, startFullPaper } from '../site/full-paper.ts';
import { emptyPaper, startPaper } from '../site/paper.ts';

/** THREATS at the readers' door: Host, cache poisoning and deception, paths, redirects. */

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
    'Available-Dictionary': ':47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:',
    'Dictionary-ID': '"en"',
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

  test('no answer sets a cookie, varies by more than coding and dictionary, or may be kept without asking', async () => {
    for (const path of [...publicAddresses, paper.paths.everything, paper.paths.gone, paper.paths.moved, '/World/']) {
      const { headers } = await paper.get(path, { headers: { Cookie: 'a=b' } });
      expect(headers['set-cookie']).toBeUndefined();
      const byDictionary = String(headers['content-type']).startsWith('text/html') ? ', Available-Dictionary' : '';
      expect(headers['vary']).toBe(`Accept-Encoding${byDictionary}`);
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

  test.each([
    ['/newsroom', 303],
    ['/newsroom/stories', 303],
    ['/preview/x', 410],
  ])('%s shows a reader nothing, and is kept by nobody', async (path, expected) => {
    const { status, headers } = await paper.get(path);
    expect(status).toBe(expected);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['set-cookie']).toBeUndefined();
    if (status === 303) expect(headers['location']).toMatch(/^\/newsroom\/sign-in/);
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
