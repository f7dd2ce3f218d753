import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { systemClock } from '../../src/kit/clock.ts';
import { answerHead, headerList } from '../../src/site/answer-head.ts';
import type { Exchange, ReaderRequest } from '../../src/site/exchange.ts';
import { openPlainLane } from '../../src/site/plain-lane.ts';
import { createSiteServer } from '../../src/site/site-server.ts';
import { malformed } from '../threats/malformed-requests.ts';
import { mangledRequests } from '../threats/mangled-requests.ts';
import { askRaw, statuses } from './ask.ts';

/** What was taken by the lane and not by `node:http`, to be answered by the test. */
let taken: Exchange[] = [];
/** Who answers what is taken. */
let answerTaken = tell;
const ofAll = { 'X-By': 'lane' };

let server: Server;
let lane: AsyncDisposable;
let bare: Server;
beforeAll(async () => {
  server = createSiteServer((request, response) => response.end(told(request)));
  lane = openPlainLane(server, {
    clock: systemClock,
    headOf: ({ status, headers }) => answerHead(status, headerList(ofAll, headers)),
    take: (exchange) => {
      if (exchange.request.url?.startsWith('/others')) return false;
      taken.push(exchange);
      answerTaken(exchange);
      return true;
    },
  });
  bare = createSiteServer((request, response) => response.end(told(request)));
  for (const each of [server, bare]) await new Promise<void>((listening) => each.listen(0, '127.0.0.1', listening));
});
afterAll(async () => {
  for (const each of [server, bare]) {
    each?.closeAllConnections();
    each?.close();
  }
  await lane?.[Symbol.asyncDispose]();
});

function told({ method, url, rawHeaders }: ReaderRequest): string {
  return JSON.stringify([method, url, rawHeaders]);
}

/** Answers after the present turn, as the site does. */
function tell(exchange: Exchange): void {
  setImmediate(() => reply(exchange, told(exchange.request)));
}

function reply(exchange: Exchange, body: string | Buffer, status = 200): void {
  const headers = { 'Content-Length': String(Buffer.byteLength(body)) };
  exchange.reply({ page: 'test', status, headers, body: Buffer.from(body) });
}

function portOf(of: Server): number {
  return (of.address() as AddressInfo).port;
}

/** A connection, and what has come back on it. */
async function open(): Promise<{ readonly socket: Socket; readonly heard: () => string }> {
  const socket = connect({ port: portOf(server), host: '127.0.0.1', allowHalfOpen: true });
  let heard = '';
  socket.setEncoding('latin1').on('data', (text: string) => {
    heard += text;
  });
  await once(socket, 'connect');
  taken = [];
  return { socket, heard: () => heard };
}

function get(path: string, ...fields: readonly string[]): string {
  return `GET ${path} HTTP/1.1\r\n${['Host: localhost', ...fields].join('\r\n')}\r\n\r\n`;
}

test('plain requests are answered one after the other on their connection', async () => {
  const { socket, heard } = await open();
  for (const path of ['/a', '/b', '/c']) {
    socket.write(get(path));
    await vi.waitUntil(() => heard().includes(`"${path}"`));
  }
  expect(statuses(heard())).toEqual([200, 200, 200]);
  expect(heard()).toMatch(
    /^HTTP\/1\.1 200 OK\r\nX-By: lane\r\nContent-Length: \d+\r\nDate: [^\r]+ GMT\r\nConnection: keep-alive\r\nKeep-Alive: timeout=65\r\n\r\n\[/,
  );
  expect(taken).toHaveLength(3);
  socket.destroy();
});

test('with the first that is not plain the connection is node:http’s, and nothing of it is lost', async () => {
  const { socket, heard } = await open();
  socket.write(get('/a'));
  await vi.waitUntil(() => heard().includes('"/a"'));
  const body = 'GET /inner HTTP/1.1\r\n\r\n';
  socket.write(`POST /b HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${body.length}\r\n\r\n${body}${get('/c')}`);
  socket.write(get('/d'));
  await vi.waitUntil(() => heard().includes('"/d"'));
  socket.write(get('/e', 'Connection: close'));
  await once(socket, 'end');
  expect([...heard().matchAll(/"(\/\w+)"/g)].map(([, path]) => path)).toEqual(['/a', '/b', '/c', '/d', '/e']);
  expect(taken).toHaveLength(1);
});

test.each([
  ['a head in pieces', [get('/a').slice(0, 20), get('/a').slice(20)]],
  ['a head by the letter', [...get('/a')]],
  ['two in one piece', [get('/a') + get('/b')]],
  ['somebody else’s', [get('/others/x')]],
])('%s: node:http answers', async (_, pieces) => {
  const { socket, heard } = await open();
  for (const piece of pieces) {
    socket.write(piece);
    await new Promise((sent) => setTimeout(sent, 1));
  }
  const asked = pieces.join('').split('GET ').length - 1;
  await vi.waitUntil(() => statuses(heard()).length === asked);
  expect(taken).toHaveLength(0);
  expect(heard()).not.toContain('X-By');
  socket.destroy();
});

test('what comes while an answer is awaited is read after it', async () => {
  const waiting: Exchange[] = [];
  answerTaken = (exchange) => void waiting.push(exchange);
  const { socket, heard } = await open();
  socket.write(get('/a'));
  await vi.waitUntil(() => waiting.length === 1);
  socket.write(get('/b'));
  await new Promise((sent) => setTimeout(sent, 20));
  socket.write(get('/c'));
  await new Promise((sent) => setTimeout(sent, 20));
  answerTaken = tell;
  expect(taken).toHaveLength(1);
  reply(waiting[0] as Exchange, '"/a"');
  await vi.waitUntil(() => heard().includes('"/c"'));
  expect([...heard().matchAll(/"(\/\w+)"/g)].map(([, path]) => path)).toEqual(['/a', '/b', '/c']);
  socket.destroy();
});

test('who has said all is answered, and the connection closed', async () => {
  const waiting: Exchange[] = [];
  answerTaken = (exchange) => void waiting.push(exchange);
  const { socket, heard } = await open();
  socket.end(get('/a'));
  await vi.waitUntil(() => waiting.length === 1);
  answerTaken = tell;
  reply(waiting[0] as Exchange, '"/a"');
  await once(socket, 'end');
  expect(heard()).toContain('"/a"');
});

test('bodies are left out for HEAD and 304, and large ones come whole', async () => {
  const large = Buffer.alloc(3_000_000, 'x');
  answerTaken = (exchange) =>
    setImmediate(() => reply(exchange, large, exchange.request.url === '/unchanged' ? 304 : 200));
  const { socket, heard } = await open();
  socket.write(get('/').replace('GET', 'HEAD'));
  await vi.waitUntil(() => heard().endsWith('\r\n\r\n'));
  socket.write(get('/unchanged'));
  await vi.waitUntil(() => statuses(heard()).at(1) === 304 && heard().endsWith('\r\n\r\n'));
  expect(heard()).not.toContain('xx');
  const before = heard().length;
  socket.write(get('/large'));
  await vi.waitUntil(() => heard().length >= before + large.length, 5_000);
  socket.write(get('/large'));
  await vi.waitUntil(() => heard().length >= before + 2 * large.length, 5_000);
  expect(heard().slice(-large.length)).toBe(large.toString('latin1'));
  answerTaken = tell;
  socket.destroy();
});

test('a second answer to one request breaks the connection off', async () => {
  answerTaken = (exchange) => {
    setImmediate(() => {
      reply(exchange, 'once');
      reply(exchange, 'twice');
    });
  };
  const { socket, heard } = await open();
  socket.write(get('/a'));
  await Promise.race([once(socket, 'end'), once(socket, 'error')]);
  answerTaken = tell;
  expect(heard()).not.toContain('twice');
  socket.destroy();
});

test('a header that would begin another line is not sent', () => {
  expect(() => answerHead(200, ['Link', 'a\r\nSet-Cookie: b'])).toThrow('Link cannot be');
  expect(() => answerHead(200, ['Link', 'ā'])).toThrow('Link cannot be');
});

test('ended, it gives the answers under way, and lets everybody in to node:http', async () => {
  const own = createSiteServer((_, response) => response.end('node'));
  const waiting: Exchange[] = [];
  const ownLane = openPlainLane(own, {
    clock: systemClock,
    headOf: ({ status, headers }) => answerHead(status, headerList(ofAll, headers)),
    take: (exchange) => waiting.push(exchange) > 0,
  });
  await new Promise<void>((listening) => own.listen(0, '127.0.0.1', listening));
  const [idle, busy] = [connect(portOf(own), '127.0.0.1'), connect(portOf(own), '127.0.0.1')];
  let heard = '';
  busy.on('data', (bytes) => {
    heard += bytes;
  });
  busy.write(get('/a'));
  await vi.waitUntil(() => waiting.length === 1);
  const closed = [once(idle.resume(), 'close'), once(busy, 'close')];
  const ended = ownLane[Symbol.asyncDispose]();
  await closed[0];
  reply(waiting[0] as Exchange, 'the last');
  await closed[1];
  await ended;
  expect(heard).toContain('the last');
  expect(await askRaw(portOf(own), get('/b', 'Connection: close'))).toContain('node');
  own.close();
});

/** Whatever comes, what is taken is what `node:http` would have made of it: no request is two, and none another. */
test('nothing is read otherwise than node:http reads it', async () => {
  let plain = 0;
  for (const text of [...fc.sample(mangledRequests(), 3_000), ...Object.values(malformed).map((bytes) => bytes(80))]) {
    taken = [];
    const ours = await answered(server, text);
    expect([text, ours]).toEqual([text, await answered(bare, text)]);
    plain += taken.length;
  }
  expect(plain).toBeGreaterThan(300);
});

/** What a server understood, and how it answered what it did not: what comes back, without what is said of when and by whom. */
async function answered(of: Server, bytes: string): Promise<string> {
  const socket = connect({ port: portOf(of), host: '127.0.0.1', allowHalfOpen: true });
  let heard = '';
  socket.setEncoding('latin1').on('data', (text: string) => {
    heard += text;
  });
  socket.on('error', () => {});
  const closed = once(socket, 'close');
  socket.end(Buffer.from(bytes, 'latin1'));
  socket.on('end', () => socket.destroy());
  await closed;
  return heard
    .replaceAll(/^(?:X-By|Date|Connection|Keep-Alive|Content-Length|Transfer-Encoding): .*\r\n/gm, '')
    .replaceAll(/^[0-9a-f]+\r\n|\r\n$/gm, '');
}
