import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ask } from './ask.ts';
import { scratch, serve } from './serve.ts';

/** `dateline serve` as it was built, in a process of its own. */

test('on an empty folder it serves a paper that says what to do next, and prints its address alone; where to begin it says beside', async () => {
  const served = serve('empty');
  const [address = ''] = await served.firstLine;
  expect(address).toMatch(/^http:\/\/localhost:\d+$/);
  const { status, text } = await ask(Number(new URL(address).port), '/');
  expect(status).toBe(200);
  expect(text).toContain('href="/newsroom/start"');
  const { code, out, err } = await served.end('SIGTERM');
  expect([code, out]).toEqual([0, `${address}\n`]);
  expect(err.replace(address, '').trim()).toMatch(
    /^The first administrator begins here: \/newsroom\/begin\/[\w-]{43}$/,
  );
});

test('with --sample the first page is a whole newspaper, in its three languages', async () => {
  const served = serve('sample', ['--sample']);
  const [address = ''] = await served.firstLine;
  const port = Number(new URL(address).port);
  for (const path of ['/', '/hi', '/ur']) expect((await ask(port, path)).status).toBe(200);
  const { text } = await ask(port, '/');
  expect(text.split('<h3').length).toBeGreaterThan(20);
  expect(await served.end('SIGINT')).toMatchObject({ code: 0, out: `${address}\n` });
});

test('ORIGIN is what it prints and links to', async () => {
  const served = serve('origin', [], { ORIGIN: 'https://courier.example' });
  expect(await served.firstLine).toEqual(['https://courier.example']);
});

test('a port that something else listens on is said in words, and nothing is made', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const served = serve('taken', ['--sample'], { PORT: port });
  const { code, out, err } = await served.ended;
  other.close();
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(`The port is already in use. Something else listens on port ${port}.`);
  expect(err).not.toMatch(/\n\s+at /);
  expect(readdirSync(scratch).filter((name) => name.startsWith('taken'))).toEqual([]);
});

test('an address that is none of this machine is said in words', async () => {
  const { code, err } = await serve('nowhere', [], { HOST: '192.0.2.1' }).ended;
  expect(code).toBe(1);
  expect(err).toContain('HOST is 192.0.2.1, which is no address of this machine.');
  expect(existsSync(join(scratch, 'nowhere'))).toBe(false);
});
