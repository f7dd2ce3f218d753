import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { allRoutes } from '../../src/api/all-routes.ts';
import { createApi } from '../../src/api/create-api.ts';
import { refused } from '../../src/kit/result.ts';
import { pictureFilesInMemory } from '../../src/pictures/picture-files.ts';
import { type GoodRequest, goodRequests } from '../desk/api-requests.ts';
import { openTestApi, type TestApi } from '../desk/test-api.ts';
import { drafted, everything, published } from '../desk/test-desk.ts';

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi();
});
afterEach(async () => {
  expect(api.faults).toEqual([]);
  await api[Symbol.asyncDispose]();
});

const hostile = [
  "' OR '1'='1",
  "'; DROP TABLE stories; --",
  '" UNION SELECT * FROM tokens --',
  '%',
  '_',
  '*',
  'NEAR(a b)',
  '"unclosed',
  'a AND OR NOT b',
  'headline:*',
  '{"$gt":""}',
  '../../../../etc/passwd',
  '\u0000',
  '\ud800',
  '\u202e\u200b\ufeff',
  '<script>alert(1)</script>',
  'x'.repeat(5000),
  '१२३',
  '-1',
  '1e9',
  'NaN',
  '0x10',
  '',
];

describe('texts that were made to break something', () => {
  test('in every parameter of every list and search: no fault, and nothing that is not asked for', async () => {
    await published(api.desk);
    await drafted(api.desk, 'A secret');
    for (const { method, path, query } of allRoutes.filter((route) => route.method === 'GET')) {
      const { shape = {} } = query as { shape?: Record<string, unknown> };
      const address = path.replaceAll(/\{(\w+)\}/g, 'story_0000000000000000');
      for (const name of Object.keys(shape))
        for (const text of hostile) {
          const base = name === 'q' ? '' : path === '/search' ? 'q=gates&language=en&' : '';
          const language = name === 'q' ? '&language=en' : '';
          const asked = `${address}?${base}${name}=${encodeURIComponent(text.toWellFormed())}${language}`;
          const { status, body } = await api.call('contributor', method, asked);
          expect(status).toBeOneOf([200, 403, 404, 422]);
          expect(JSON.stringify(body)).not.toContain('A secret');
        }
    }
  });

  test('a search that matches nothing else finds the same rows as ever', async () => {
    await published(api.desk);
    const hits = async (q: string) =>
      (await api.call('reporter', 'GET', `/search?language=en&q=${encodeURIComponent(q)}`)).body.hits.length;
    expect([await hits('gates'), await hits("gates' OR '1'='1"), await hits('nowhere" OR "gates')]).toEqual([1, 0, 0]);
  });

  test('in every id of every address: nothing is there', async () => {
    for (const { method, path } of allRoutes.filter((route) => route.path.includes('{')))
      for (const text of hostile.filter((one) => one !== '')) {
        const id = encodeURIComponent(text.toWellFormed());
        const { status } = await api.call('administrator', method, path.replaceAll(/\{(\w+)\}/g, id), undefined, {
          'if-match': '"1"',
        });
        expect(status).toBeOneOf([400, 404, 415, 422]);
      }
  });

  test('in a headline they are kept as they are, or refused in words', async () => {
    for (const headline of hostile) {
      const { status, body } = await api.call('reporter', 'POST', '/stories', { language: 'en', headline });
      if (status === 201) expect(body.story.headline).toBe(headline);
      else expect(body).toMatchObject({ status: 422, detail: expect.stringMatching(/\.$/) });
    }
  });
});

describe('values of another kind than they must be', () => {
  const others: readonly unknown[] = [
    null,
    true,
    7,
    -1.5,
    '',
    'text',
    [],
    ['x'],
    [[]],
    {},
    { toString: 'x' },
    { length: 1 },
  ];

  test.each(
    allRoutes
      .filter(({ method }) => method === 'POST' || method === 'PUT' || method === 'PATCH')
      .map(({ operation }) => operation),
  )('%s: every one of them refused, or done as it says; never a fault', async (operation) => {
    const request = await prepared(operation);
    if (request.body instanceof Uint8Array) return;
    for (const [where, body] of twisted(request.body, others)) {
      const { status } = await api.call('administrator', request.method, request.path, body);
      expect([where, status]).toEqual([where, expect.toBeOneOf([200, 201, 404, 409, 422, 428])]);
    }
  });

  test('a body that is no object is refused', async () => {
    const before = await everything(api.desk);
    for (const body of ['null', '[]', '"text"', '7', 'true']) {
      const headers = { 'content-type': 'application/json' };
      expect((await api.call('administrator', 'POST', '/stories', body, headers)).status).toBe(422);
    }
    expect(await everything(api.desk)).toBe(before);
  });

  test('a member that is not known is refused, not passed over', async () => {
    const { id } = await drafted(api.desk);
    const before = await everything(api.desk);
    for (const extra of ['stage', 'version', 'createdBy', 'releases', 'publishedAt', 'id', 'Headline', 'toString'])
      expect(
        await api.call('editor', 'PATCH', `/stories/${id}`, { seen: 1, headline: 'Other', [extra]: 1 }),
      ).toMatchObject({
        status: 422,
        body: { type: 'urn:dateline:problem:invalid-request', part: 'body' },
      });
    expect((await api.call('editor', 'GET', '/stories?role=administrator')).status).toBe(422);
    expect(await everything(api.desk)).toBe(before);
  });

  test('a parameter given twice is refused', async () => {
    expect((await api.call('editor', 'GET', '/stories?limit=1&limit=2')).status).toBe(422);
    expect((await api.call('editor', 'GET', '/stories?limit[]=1')).status).toBe(422);
  });

  test('two bodies of one story are refused', async () => {
    const body = { language: 'en', headline: 'Twice', markdown: 'One.', paragraphs: ['Two.'] };
    expect((await api.call('editor', 'POST', '/stories', body)).status).toBe(422);
  });
});

describe('JSON that is more than JSON', () => {
  const json = { 'content-type': 'application/json' };

  test.each([
    '{"language":"en","headline":"x","__proto__":{"polluted":true}}',
    '{"language":"en","headline":"x","constructor":{"prototype":{"polluted":true}}}',
    '{"language":"en","headline":"x","\\u005f_proto__":{"polluted":true}}',
    '{"language":"en","headline":"x","search":{"__proto__":{"polluted":true},"title":"","description":""}}',
    '{"names":{"__proto__":"polluted"}}',
  ])('%s pollutes nothing', async (body) => {
    for (const path of ['/stories', '/topics']) {
      const { status } = await api.call('administrator', 'POST', path, body, json);
      expect(status).toBeOneOf([400, 422]);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('blocks with keys of that kind are refused as well', async () => {
    const body = '{"language":"en","headline":"x","blocks":[{"type":"paragraph","attrs":{"__proto__":{"a":1}}}]}';
    expect((await api.call('administrator', 'POST', '/stories', body, json)).status).toBe(400);
  });

  test.each(['', '{', '{"language":"en"', 'language=en', '\ufeff{}', '{"a":1}{"b":2}'])(
    '%j is not JSON',
    async (body) => {
      const { status } = await api.call('administrator', 'POST', '/stories', body, json);
      expect(status).toBeOneOf([400, 422]);
    },
  );

  test('what is not UTF-8 is refused', async () => {
    const body = Buffer.concat([
      Buffer.from('{"language":"en","headline":"'),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('"}'),
    ]);
    const reply = await api.call('administrator', 'POST', '/stories', body, json);
    expect(reply).toMatchObject({ status: 400, body: { detail: 'The body is not UTF-8.' } });
  });

  test('what is nested without end is refused', async () => {
    const deep = `{"language":"en","headline":"x","blocks":[${'{"type":"quote","content":['.repeat(20_000)}`;
    expect((await api.call('administrator', 'POST', '/stories', deep, json)).status).toBe(400);
    const closed = `${deep}${']}'.repeat(20_000)}]}`;
    expect((await api.call('administrator', 'POST', '/stories', closed, json)).status).toBe(422);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
    'a body of type %s is not taken',
    async (type) => {
      const before = await everything(api.desk);
      const body = '{"language":"en","headline":"x"}';
      const reply = await api.call('administrator', 'POST', '/stories', body, { 'content-type': type });
      expect(reply.status).toBe(415);
      expect(await everything(api.desk)).toBe(before);
    },
  );
});

describe('too much', () => {
  test('a headline of 50 MB is refused in words by a real server, and the archive is as it was', async () => {
    const before = await everything(api.desk);
    const body = Buffer.from(`{"language":"en","headline":"${'x'.repeat(50 * 1024 * 1024)}"}`);
    const reply = await overTheWire(body);
    expect(reply.status).toBe(413);
    expect(JSON.parse(reply.body)).toMatchObject({
      type: 'urn:dateline:problem:too-large',
      detail: expect.stringContaining('16 MB'),
    });
    expect(await everything(api.desk)).toBe(before);
  });

  test('a headline of 301 characters, and a body of two million and one, are refused in words', async () => {
    const long = await api.call('reporter', 'POST', '/stories', { language: 'en', headline: 'x'.repeat(301) });
    expect(long).toMatchObject({ status: 422, body: { detail: expect.stringContaining('300') } });
    const paragraphs = ['x'.repeat(2_000_001)];
    const huge = await api.call('reporter', 'POST', '/stories', { language: 'en', headline: 'x', paragraphs });
    expect(huge).toMatchObject({ status: 422 });
  });

  test('a list of more than 200 is not given', async () => {
    for (const limit of ['0', '201', '-1', '1.5', '', 'all'])
      expect((await api.call('editor', 'GET', `/stories?limit=${limit}`)).status).toBe(422);
  });
});

function prepared(operation: string): Promise<GoodRequest> {
  const prepare = goodRequests[operation];
  if (!prepare) throw new Error(`There is no good request for ${operation}.`);
  return prepare(api.desk);
}

/** A body with each of its values, at any depth, replaced by each of some others. */
function* twisted(body: unknown, others: readonly unknown[]): Generator<readonly [string, unknown]> {
  if (typeof body !== 'object' || body === null) return;
  for (const [key, value] of Object.entries(body)) {
    const replaced = (by: unknown) =>
      Array.isArray(body) ? Object.assign([...body], { [key]: by }) : { ...body, [key]: by };
    for (const other of others) yield [`${key}: ${JSON.stringify(other)}`, replaced(other)];
    for (const [where, inner] of twisted(value, others)) yield [`${key}.${where}`, replaced(inner)];
  }
}

/** Posts a body to a server on a port, and reads the answer even where the server stops reading. */
async function overTheWire(body: Buffer): Promise<{ readonly status: number; readonly body: string }> {
  await using listening = await createApi({
    desk: api.desk,
    files: pictureFilesInMemory(),
    report: () => {},
    mail: null,
    live: async () => refused('Nobody serves readers.'),
  });
  const server = createServer(listening.listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const headers = {
    authorization: `Bearer ${api.secret('reporter')}`,
    'content-type': 'application/json',
    'content-length': body.byteLength,
  };
  try {
    return await new Promise((resolve, reject) => {
      const asking = httpRequest({ port, host: '127.0.0.1', method: 'POST', path: '/api/v1/stories', headers });
      asking.on('error', reject);
      asking.on('response', async (response) => {
        let text = '';
        for await (const chunk of response) text += chunk;
        resolve({ status: response.statusCode ?? 0, body: text });
      });
      asking.end(body);
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
