import { once } from 'node:events';
import { mkdtempSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ask, askRaw, statuses } from '../site/ask.ts';
import { scratch, serve } from '../site/serve.ts';

/** `dateline serve` on several threads, as it was built. */

const onThreads = (threads: number) => ({ DATELINE_THREADS: String(threads) });
const portOf = ([address = '']: readonly string[]) => Number(new URL(address).port);

/** What a start says besides the address: where to begin, and how to leave the sample. Any other line is trouble. */
const greeting = expect.stringMatching(
  /^(The first administrator begins here: \S+\n|This is the sample edition\. .*\n)*$/,
);

/** For how long an end waits for answers under way, in milliseconds. */
const graceOfAnEnd = 10_000;

test('answers before its threads are there, on all of them then, and ends at once', async () => {
  const served = serve('threads', ['--sample'], onThreads(3));
  const port = portOf(await served.firstLine);
  expect((await ask(port, '/')).status).toBe(200);
  await allServe(port, 3);
  const began = performance.now();
  expect(await served.end('SIGTERM')).toMatchObject({ code: 0, err: greeting });
  expect(performance.now() - began).toBeLessThan(graceOfAnEnd);
});

test('tells that a port is taken, although it would be shared', async () => {
  const first = serve('first', [], onThreads(2));
  const port = portOf(await first.firstLine);
  await allServe(port, 2);
  for (const threads of [1, 2]) {
    const { code, err } = await serve('second', [], { ...onThreads(threads), PORT: String(port) }).ended;
    expect([code, err]).toEqual([1, expect.stringContaining('The port is already in use.')]);
  }
  for (let n = 0; n < 20; n++) expect((await ask(port, '/')).status).toBe(200);
});

test('ends within ten seconds, whoever is still sending to whichever thread', { timeout: 60_000 }, async () => {
  const passages = mkdtempSync(join(scratch, 'passages-'));
  const served = serve('slow', [], { ...onThreads(2), TMPDIR: passages });
  const port = portOf(await served.firstLine);
  await allServe(port, 2);
  expect(readdirSync(passages)).toHaveLength(1);
  const head = `POST /api/v1/stories HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Length: 1000\r\n\r\n`;
  for (let n = 0; n < 12; n++)
    connect(port, '127.0.0.1')
      .on('error', () => {})
      .write(head);
  const idle = connect(port, '127.0.0.1').on('error', () => {});
  await once(idle, 'connect');
  const began = performance.now();
  expect(await served.end('SIGTERM')).toMatchObject({ code: 0, err: greeting });
  expect(performance.now() - began).toBeLessThan(3 * graceOfAnEnd);
  expect(readdirSync(passages)).toEqual([]);
});

test('a killed process leaves its port', async () => {
  const first = serve('killed', [], onThreads(3));
  const port = portOf(await first.firstLine);
  await allServe(port, 3);
  process.kill(first.pid, 'SIGKILL');
  await first.ended;
  const again = serve('killed', [], { ...onThreads(3), PORT: String(port) });
  expect(portOf(await again.firstLine)).toBe(port);
  expect((await ask(port, '/')).status).toBe(200);
});

test('answers that are under way are given before a thread ends', async () => {
  const served = serve('polite', [], onThreads(3));
  const port = portOf(await served.firstLine);
  await allServe(port, 3);
  const begun = Array.from({ length: 12 }, () => {
    const socket = connect(port, '127.0.0.1');
    let heard = '';
    const isUnderWay = new Promise<void>((resolve) => {
      socket.on('data', (bytes) => {
        heard += bytes;
        resolve();
      });
    });
    const head = `Host: localhost:${port}\r\nContent-Length: 4\r\nExpect: 100-continue`;
    socket.write(`PUT /api/v1/stories HTTP/1.1\r\n${head}\r\n\r\nab`);
    return { socket, isUnderWay, closed: once(socket, 'close').then(() => statuses(heard)) };
  });
  for (const { isUnderWay } of begun) await isUnderWay;
  const ended = served.end('SIGTERM');
  await vi.waitUntil(async () => (await askRaw(port, '').catch(() => 'refused')) === 'refused');
  for (const { socket } of begun) socket.write('cd');
  for (const { closed } of begun) expect((await closed).at(-1)).toBe(401);
  expect(await ended).toMatchObject({ code: 0, err: greeting });
});

/** Resolves when each of so many threads has answered somebody. */
async function allServe(port: number, threads: number): Promise<void> {
  await vi.waitUntil(
    async () => {
      await Promise.all(Array.from({ length: 6 }, () => ask(port, '/about')));
      const { text } = await ask(port, '/metrics');
      const answered = [...text.matchAll(/^dateline_thread_answers_total\{.*\} (\d+)$/gm)].filter(([, n]) => n !== '0');
      return answered.length === threads;
    },
    { timeout: 30_000, interval: 100 },
  );
}
