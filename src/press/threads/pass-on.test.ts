import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, request as requestTo, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { passOn, passUpgradeOn } from './pass-on.ts';
import { openPassage, type Passage } from './passage.ts';

/** A main server behind a passage, and an edge that passes everything on to it; what the main one does is set by each test. */
let answer: (request: IncomingMessage, response: ServerResponse) => void;
const main: Server = createServer(
  { shouldUpgradeCallback: () => main.listenerCount('upgrade') > 0 },
  (request, response) => answer(request, response),
);
const edge = createServer({ shouldUpgradeCallback: () => true });
let passage: Passage;
const ports = { main: 0, edge: 0 };

beforeAll(async () => {
  passage = await openPassage(main);
  const unreachable = (_: IncomingMessage, response: ServerResponse) => void response.writeHead(503).end();
  edge.on('request', passOn(passage.path, unreachable));
  edge.on('upgrade', passUpgradeOn(passage.path));
  for (const [name, server] of Object.entries({ main, edge })) {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    ports[name as keyof typeof ports] = (server.address() as AddressInfo).port;
  }
});
afterEach(() => {
  main.removeAllListeners('upgrade');
});
afterAll(async () => {
  edge.closeAllConnections();
  main.closeAllConnections();
  edge.close();
  main.close();
  await passage[Symbol.asyncDispose]();
});

/** Sends bytes, and reads what comes back until the connection is closed or silent for a while. */
async function exchange(port: number, bytes: string | Buffer, silence = 5000): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let heard = '';
  socket.setTimeout(silence, () => socket.destroy());
  socket.on('data', (chunk) => {
    heard += chunk.toString('latin1');
  });
  socket.on('error', () => {});
  socket.write(bytes);
  await once(socket, 'close');
  return heard;
}

/** What the main server made of a request: whatever could differ if it had not come to it directly. */
function tellAll(request: IncomingMessage, response: ServerResponse): void {
  const hash = createHash('sha256');
  request.on('data', (chunk) => hash.update(chunk));
  request.on('end', () => {
    const { method, url, rawHeaders } = request;
    const headers = rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${rawHeaders[at + 1]}`] : []));
    response.end(JSON.stringify({ method, url, headers, body: hash.digest('hex') }));
  });
}

const ofConnections = /^(connection|keep-alive|te|trailer|upgrade|expect|proxy-connection):/i;

function heardBy(reply: string) {
  const told = JSON.parse(/\{.*\}/.exec(reply)?.[0] ?? '{}');
  return { ...told, headers: told.headers.filter((header: string) => !ofConnections.test(header)) };
}

const body = 'nine metres of water';
const chunked = `5;ext=1\r\nnine \r\nf\r\nmetres of water\r\n0\r\nX-Trailer: a\r\n\r\n`;
const requests: Readonly<Record<string, string>> = {
  'a target with everything in it':
    'GET /a%2Fb/../c;d=e/%F0%9F%8C%8A/?q=a+b&q=%26&=#x HTTP/1.1\r\nHost: a\r\n\r\n'.replace('#x', ''),
  'an absolute target': 'GET http://a.example:80/x?y HTTP/1.1\r\nHost: b\r\n\r\n',
  'headers in odd spellings, twice, empty and in Latin-1':
    'GET / HTTP/1.1\r\nhOsT: a\r\nX-One: 1\r\nX-Two:\r\nx-one:   2  \r\nX-Letter: \xe9\xff\r\nCookie: a=b\r\nCookie: c=d\r\n\r\n',
  'a length': `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  chunks: `POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n${chunked}`,
  'chunks of something coded': `PUT / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n${chunked}`,
  'a GET with a body': `GET / HTTP/1.1\r\nHost: a\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  'a GET with chunks': `GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n${chunked}`,
  'a DELETE with chunks': `DELETE / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n${chunked}`,
  'a method of its own': 'PROPFIND / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n',
  'what a client says of others':
    'GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 127.0.0.1\r\nVia: 1.1 b\r\nForwarded: for=c\r\n\r\n',
  'headers that the connection is said to be about':
    'GET / HTTP/1.1\r\nHost: a\r\nConnection: Host, X-Forwarded-For, Authorization\r\nX-Forwarded-For: b\r\nAuthorization: c\r\n\r\n',
};

test.each(Object.entries(requests))('%s: arrives as it would have directly', async (_, bytes) => {
  answer = tellAll;
  const raw = Buffer.from(bytes.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'), 'latin1');
  const [passed, direct] = await Promise.all([exchange(ports.edge, raw), exchange(ports.main, raw)]);
  expect(heardBy(passed)).toEqual(heardBy(direct));
});

test('a POST without a body says so, and has none', async () => {
  answer = tellAll;
  const heard = heardBy(await exchange(ports.edge, 'POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'));
  expect(heard).toMatchObject({ headers: ['Host: a', 'Content-Length: 0'], body: createHash('sha256').digest('hex') });
});

describe('an answer comes back as it was given', () => {
  const answers: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
    'status, words, headers in their order and spelling': (_, response) =>
      response
        .writeHead(299, 'Quite Fine', ['X-b', '1', 'x-A', '\xe9', 'Set-Cookie', 'a', 'Set-Cookie', 'b'])
        .end('text'),
    'with a length': (_, response) => response.writeHead(200, { 'Content-Length': 4 }).end('text'),
    'in chunks': (_, response) => {
      response.write('te');
      response.end('xt');
    },
    'without a body': (_, response) => response.writeHead(204).end(),
    'not changed': (_, response) => response.writeHead(304, { ETag: '"a"' }).end(),
    'and closes': (_, response) => response.writeHead(200, { Connection: 'close' }).end('text'),
  };

  test.each(Object.entries(answers))('%s', async (_, given) => {
    answer = given;
    for (const method of ['GET', 'HEAD']) {
      const asked = `${method} / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`;
      const [passed = '', direct = ''] = await Promise.all([exchange(ports.edge, asked), exchange(ports.main, asked)]);
      expect(sorted(passed)).toEqual(sorted(direct));
    }
  });

  /** Where the header of the connection stands in the head does not matter; what time it is, neither. */
  function sorted(reply: string) {
    const [head = '', rest] = reply.replace(/Date: .*/, 'Date:').split('\r\n\r\n', 2);
    const [status, ...headers] = head.split('\r\n');
    const own = headers.filter((header) => !/^(connection|keep-alive|transfer-encoding|date)/i.test(header));
    return { status, own, all: headers.sort(), rest };
  }

  test('to an old client without chunks', async () => {
    answer = (_, response) => {
      response.write('te');
      response.end('xt');
    };
    const reply = await exchange(ports.edge, 'GET / HTTP/1.0\r\nHost: a\r\n\r\n');
    expect(reply).not.toMatch(/transfer-encoding/i);
    expect(reply.split('\r\n\r\n')[1]).toBe('text');
  });
});

test('many megabytes go both ways unchanged', async () => {
  answer = (request, response) => request.pipe(response);
  const sent = randomBytes(20_000_000);
  const asked = requestTo({ port: ports.edge, method: 'POST', agent: false });
  asked.end(sent);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  expect(Buffer.concat(chunks).equals(sent)).toBe(true);
});

/** Writes until nobody takes anything any more. */
async function fill(stream: Writable): Promise<void> {
  const chunk = Buffer.alloc(65_536);
  for (let written = 0; written < 2 * inBuffers; written += chunk.length) {
    if (stream.write(chunk)) continue;
    const taken = once(stream, 'drain').then(() => true);
    if (!(await Promise.race([taken, pause(400).then(() => false)]))) return;
  }
  throw new Error('Everything was taken.');
}

/** What the buffers of three sockets hold, and no more. */
const inBuffers = 16_000_000;

test('a body is not read faster than the main thread takes it', async () => {
  const came = Promise.withResolvers<IncomingMessage>();
  answer = (request) => came.resolve(request);
  const socket = connect(ports.edge, '127.0.0.1');
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 900000000\r\n\r\n');
  (await came.promise).pause();
  await fill(socket);
  expect(socket.bytesWritten - socket.writableLength).toBeLessThan(inBuffers);
  socket.destroy();
});

test('an answer is not taken faster than the reader reads it', async () => {
  const came = Promise.withResolvers<ServerResponse>();
  answer = (_, response) => came.resolve(response);
  const socket = connect(ports.edge, '127.0.0.1');
  socket.pause();
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  const response = await came.promise;
  await fill(response);
  expect((response.socket as Socket).bytesWritten).toBeLessThan(inBuffers);
  socket.destroy();
  await once(response, 'close');
});

describe('where somebody goes away', () => {
  test('the reader, while it sends: the main thread hears of it', async () => {
    const ended = Promise.withResolvers<string>();
    answer = (request) => {
      request.resume();
      request.on('error', ({ message }) => ended.resolve(message));
    };
    const socket = connect(ports.edge, '127.0.0.1');
    socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc');
    await pause(50);
    socket.destroy();
    expect(await ended.promise).toBe('aborted');
  });

  test('the reader, while it waits: so too', async () => {
    const came = Promise.withResolvers<ServerResponse>();
    answer = (_, response) => came.resolve(response);
    const socket = connect(ports.edge, '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    const closed = once(await came.promise, 'close');
    socket.destroy();
    await closed;
  });

  test('the main thread, within an answer: the reader is cut off, and takes no part for the whole', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'Content-Length': 10 }).write('abc');
      setTimeout(() => response.destroy(), 50);
    };
    const asked = requestTo({ port: ports.edge, agent: false }).end();
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    response.resume();
    const [error] = await once(response, 'error');
    expect(error.message).toBe('aborted');
  });

  test('the main thread, before an answer: nobody is told that nothing was done', async () => {
    answer = (request) => request.socket.destroy();
    expect(await exchange(ports.edge, 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\na')).toBe('');
  });

  test('the main thread, altogether: the reader is told to come back', async () => {
    const gone = createServer(passOn(`${passage.path}-gone`, (_, response) => void response.writeHead(503).end()));
    await once(gone.listen(0, '127.0.0.1'), 'listening');
    const asked = 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';
    const reply = await exchange((gone.address() as AddressInfo).port, asked);
    expect(reply).toMatch(/^HTTP\/1\.1 503 /);
    gone.close();
  });
});

test('a body that the main thread does not read costs neither the answer nor the connection', async () => {
  answer = (_, response) => response.writeHead(401).end('no');
  const size = 8_000_000;
  const asked = `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ${size}\r\n\r\n`;
  const again = 'GET /again HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';
  const reply = await exchange(
    ports.edge,
    Buffer.concat([Buffer.from(asked), Buffer.alloc(size, 65), Buffer.from(again)]),
  );
  expect(reply.match(/HTTP\/1\.1 401 /g)).toHaveLength(2);
});

test('requests one after another on a connection are answered in their order', async () => {
  answer = ({ url }, response) => void setTimeout(() => response.end(`[${url}]`), url === '/1' ? 60 : 5);
  const last = 'GET /4 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';
  const asked = ['/1', '/2', '/3'].map((url) => `GET ${url} HTTP/1.1\r\nHost: a\r\n\r\n`).join('') + last;
  expect((await exchange(ports.edge, asked)).match(/\[.*?\]/g)).toEqual(['[/1]', '[/2]', '[/3]', '[/4]']);
});

test('the main thread knows whose connection it is, whatever the request says', async () => {
  const peers: unknown[] = [];
  answer = ({ socket }, response) => {
    peers.push([socket.remoteAddress, socket.remotePort]);
    response.end();
  };
  const asked = requestTo({ port: ports.edge, agent: false, headers: { 'X-Forwarded-For': '10.0.0.1' } }).end();
  const [socket] = (await once(asked, 'socket')) as [Socket];
  await once(asked, 'response');
  expect(peers).toEqual([['127.0.0.1', socket.localPort]]);
});

describe('a request to leave HTTP', () => {
  const leave = 'GET /live?a HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: dateline\r\nX-Letter: \xe9\r\n\r\n';

  test('is passed on with the connection, and nobody reads it on the way', async () => {
    const heads: unknown[] = [];
    main.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
      heads.push([request.url, request.headers['x-letter'], request.headers.upgrade, head.toString()]);
      socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: dateline\r\n\r\n');
      socket.on('data', (bytes: Buffer) => socket.write(bytes.toString('latin1').toUpperCase(), 'latin1'));
      socket.on('end', () => socket.end('bye'));
    });
    const socket = connect(ports.edge, '127.0.0.1');
    let heard = '';
    socket.on('data', (bytes) => {
      heard += bytes.toString('latin1');
    });
    socket.write(`${leave}early`, 'latin1');
    await vi.waitUntil(() => heard.includes('\r\n\r\n'), { timeout: 10_000 });
    socket.write('GET / HTTP/1.1\r\n\r\n\0ok');
    await vi.waitUntil(() => heard.includes('OK'), { timeout: 10_000 });
    socket.end();
    await once(socket, 'close');
    expect(heads).toEqual([['/live?a', '\xe9', 'dateline', 'early']]);
    expect(heard.split('\r\n\r\n').slice(1).join('\r\n\r\n')).toBe('GET / HTTP/1.1\r\n\r\n\0OKbye');
  });

  test('is a request like any other where the main thread does not leave it', async () => {
    answer = ({ url }, response) => response.end(`[${url}]`);
    const socket = connect(ports.edge, '127.0.0.1');
    let heard = '';
    socket.on('data', (bytes) => {
      heard += bytes;
    });
    socket.write(leave, 'latin1');
    await vi.waitUntil(() => heard.includes('[/live?a]'), { timeout: 10_000 });
    socket.write('GET /next HTTP/1.1\r\nHost: a\r\n\r\n');
    await vi.waitUntil(() => heard.includes('[/next]'), { timeout: 10_000 });
    socket.destroy();
  });

  test('ends for both where one goes away', async () => {
    const left = Promise.withResolvers<Socket>();
    main.on('upgrade', (_request: IncomingMessage, socket: Socket) => left.resolve(socket));
    const socket = connect(ports.edge, '127.0.0.1');
    socket.on('error', () => {});
    socket.write(leave, 'latin1');
    const behind = await left.promise;
    behind.on('error', () => {});
    socket.destroy();
    await once(behind, 'close');
  });
});

test('the passage is nobody else’s, and is gone when it is closed', async () => {
  const own = await openPassage(createServer());
  expect((await import('node:fs')).statSync(dirname(own.path)).mode & 0o077).toBe(0);
  await own[Symbol.asyncDispose]();
  expect(existsSync(dirname(own.path))).toBe(false);
});

test('who comes through the passage without saying for whom is cut off when it closes', async () => {
  const own = await openPassage(createServer());
  const socket = connect(own.path);
  await once(socket, 'connect');
  const closed = once(socket, 'close');
  await own[Symbol.asyncDispose]();
  await closed;
});
