import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startThreadedPaper, type ThreadedPaper } from '../press/threaded-paper.ts';
import { askRaw, statuses } from '../site/ask.ts';
import { host, malformed } from './malformed-requests.ts';

/**
 * THREATS: request smuggling, where a request is passed on from one thread to another. Whichever thread a connection comes to, a request is
 * refused as `node:http` itself refuses it, and one request is never two.
 */

const connections = 9;
const bare = createServer((_, response) => response.end('bare'));
let paper: ThreadedPaper;
let port = 0;

beforeAll(async () => {
  paper = await startThreadedPaper(3);
  port = paper.app.port;
  await once(bare.listen(0, '127.0.0.1'), 'listening');
});
afterAll(async () => {
  bare.closeAllConnections();
  bare.close();
  await paper?.[Symbol.asyncDispose]();
});

/** What each of some connections is answered, all of them the same. */
async function answered(bytes: string): Promise<readonly number[]> {
  const replies = await Promise.all(Array.from({ length: connections }, () => askRaw(port, bytes)));
  const [first = [], ...others] = replies.map(statuses);
  for (const other of others) expect(other).toEqual(first);
  return first;
}

const passedOn = Object.entries(malformed).filter(([, bytes]) => bytes(0).startsWith('POST'));

test.each(passedOn)('%s, to the API: refused as node:http refuses it, by every thread', async (_, bytes) => {
  const barePort = (bare.address() as AddressInfo).port;
  const expected = statuses(await askRaw(barePort, bytes(barePort)));
  // A server that answers before it has read the body answers 200; whoever waits for the body finds it faulty.
  const refusals = expected.map((status) => (status === 200 ? 400 : status));
  expect(await answered(bytes(port).replace('POST /', 'POST /api/v1/stories'))).toEqual(refusals);
});

const inner = () => `GET /healthz HTTP/1.1\r\n${host(port)}\r\n`;
const next = () => `GET /nothing HTTP/1.1\r\n${host(port)}Connection: close\r\n\r\n`;

test.each([
  ['with a length', (body: string) => `Content-Length: ${body.length}\r\n\r\n${body}`],
  [
    'in chunks',
    (body: string) => `Transfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
  ],
  [
    'in chunks with extensions and trailers',
    (body: string) =>
      `Transfer-Encoding: chunked\r\n\r\n${body.length.toString(16)};a=b\r\n${body}\r\n0\r\nX-Trailer: a\r\nHost: evil.example\r\n\r\n`,
  ],
])('a body %s that looks like a request is none', async (_, framed) => {
  for (const method of ['POST', 'PUT', 'DELETE', 'GET', 'OPTIONS']) {
    const asked = `${method} /api/v1/stories HTTP/1.1\r\n${host(port)}${framed(inner())}${next()}`;
    expect([method, await answered(asked)]).toEqual([method, [401, 404]]);
  }
});

test('a length or a host that Connection names counts all the same', async () => {
  const body = inner();
  const named = `Connection: Content-Length, Host, Transfer-Encoding\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  expect(await answered(`POST /api/v1/stories HTTP/1.1\r\n${host(port)}${named}${next()}`)).toEqual([401, 404]);
});

test('a host that is not ours is refused, with whatever method', async () => {
  for (const method of ['GET', 'POST', 'PATCH']) {
    const asked = `${method} /api/v1/stories HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`;
    expect(await answered(asked)).toEqual([421]);
    expect(await answered(asked.replace('Host', `${host(port)}Host`))).toEqual([400]);
  }
});

test('what the threads tell each other can be said by nobody else', async () => {
  const asked = `GET /metrics HTTP/1.1\r\n${host(port)}X-Forwarded-For: 192.0.2.1\r\nConnection: close, X-Forwarded-For\r\n\r\n`;
  expect(await answered(asked)).toEqual([404]);
  expect(await answered(`127.0.0.1 80\nGET / HTTP/1.1\r\n${host(port)}\r\n`)).toEqual([400]);
});

test('headers that are too large, or too many, are refused by the thread that they come to', async () => {
  const post = (more: string) => `POST /api/v1/stories HTTP/1.1\r\n${host(port)}${more}Content-Length: 0\r\n\r\n`;
  expect(await answered(post(`X: ${'a'.repeat(17_000)}\r\n`))).toEqual([431]);
  expect(await answered(post(Array.from({ length: 150 }, (_, n) => `X-${n}: a\r\n`).join('')))).toEqual([431]);
  expect(await answered(post(`X: ${'a'.repeat(15_800)}\r\nConnection: close\r\n`))).toEqual([401]);
});

test('a request to leave HTTP is a request like any other', async () => {
  const leave = (path: string) =>
    `GET ${path} HTTP/1.1\r\n${host(port)}Connection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n`;
  expect(await answered(leave('/about'))).toEqual([200]);
  expect(await answered(leave('/api/v1/openapi.json'))).toEqual([200]);
  expect((await answered(`CONNECT evil.example:443 HTTP/1.1\r\n${host(port)}\r\n`)).filter((n) => n < 400)).toEqual([]);
});

test('all threads were asked', async () => {
  expect(Math.min(...(await paper.answers()))).toBeGreaterThan(0);
  expect(paper.faults).toEqual([]);
});
