import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askRaw, statuses } from '../site/ask.ts';
import { type PaperWithCast, startPaper } from '../site/paper.ts';
import { host, malformed } from './malformed-requests.ts';

/** THREATS: request smuggling. Malformed framing is refused as `node:http` itself refuses it; one request is never two. */

let paper: PaperWithCast;
beforeAll(async () => {
  paper = await startPaper();
});
afterAll(async () => paper?.[Symbol.asyncDispose]());

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

test('who sends a head by the letter is not waited for', async () => {
  const socket = connect(paper.app.port, '127.0.0.1');
  let answer = '';
  socket.on('data', (bytes) => {
    answer += bytes;
  });
  socket.on('error', () => {});
  socket.write(`GET /about HTTP/1.1\r\n${host(paper.app.port)}X: `);
  const drip = setInterval(() => socket.write('a'), 500);
  await once(socket, 'close');
  clearInterval(drip);
  expect(statuses(answer)).toEqual([408]);
});
