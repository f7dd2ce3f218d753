import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { brotliCompressSync, constants, createGunzip, gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GzipPiece, gzipPiece, joinGzip } from '../../src/press/stitch/gzip.ts';
import { openBrowser } from '../journeys/reader.ts';
import { chanceOf } from './random-acts.ts';

/**
 * Pages joined of pieces drawn by chance, decoded by those who will: Node, curl and a real browser. A page is its number: the same number
 * always gives the same page.
 */

const pages = 3000;
const fast = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
let server: Server;
let browser: Browser;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const [, kind = '', number = ''] = request.url?.split('/') ?? [];
    if (kind === 'blank') return void response.setHeader('Content-Type', 'text/html').end('<!doctype html>');
    const { whole, gzip } = pageOf(Number(number));
    const [coding, body] = kind === 'br' ? ['br', brotliCompressSync(whole, fast)] : ['gzip', gzip];
    response.writeHead(200, {
      'Content-Encoding': coding,
      'Content-Length': body.length,
      'Content-Type': 'application/octet-stream',
      'Cache-Control': 'no-store',
      Digest: digestOf(whole),
    });
    response.end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

test('Node decodes every page, in one go and by the morsel', async () => {
  const chance = chanceOf(7);
  for (let number = 0; number < pages; number++) {
    const { whole, gzip } = pageOf(number);
    expect(gunzipSync(gzip).equals(whole)).toBe(true);
    if (number % 40 === 0) expect((await gunzipMorsels(gzip, chance)).equals(whole)).toBe(true);
  }
});

test('a page that lacks its end, or has a bit turned, is never decoded to something else', () => {
  const chance = chanceOf(11);
  for (let number = 0; number < 400; number++) {
    const { whole, gzip } = pageOf(number);
    expect(() => gunzipSync(gzip.subarray(0, gzip.length - 1 - Math.floor(chance() * 12)))).toThrow();
    const turned = Buffer.from(gzip);
    const at = 10 + Math.floor(chance() * (gzip.length - 10));
    turned[at] = (turned[at] ?? 0) ^ (1 << Math.floor(chance() * 8));
    expect(decodedOrNull(turned)?.equals(whole) ?? true).toBe(true);
  }
});

test.skipIf(!hasCurl())('curl decodes them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-stitched-'));
  const many = pages / 4;
  const asked = [`${origin}/gzip/[0-${many - 1}]`, '-o', join(folder, '#1')];
  const curl = spawn('curl', ['--silent', '--show-error', '--fail', '--compressed', ...asked], { stdio: 'inherit' });
  const [code] = await once(curl, 'exit');
  expect(code).toBe(0);
  for (let number = 0; number < many; number++)
    expect([number, digestOf(readFileSync(join(folder, String(number))))]).toEqual([
      number,
      digestOf(pageOf(number).whole),
    ]);
  rmSync(folder, { recursive: true });
});

test('Chromium decodes them', async () => {
  const page = await browser.newPage();
  await page.goto(`${origin.replace('127.0.0.1', 'localhost')}/blank`);
  const { seen, wrong } = await page.evaluate(async (count) => {
    const wrong: string[] = [];
    let seen = 0;
    const decode = async (path: string) => {
      const response = await fetch(path).catch((error: unknown) => `${error}`);
      if (typeof response === 'string') return void wrong.push(`${path}: ${response}`);
      const bytes = await response.arrayBuffer().catch((error: unknown) => `${error}`);
      if (typeof bytes === 'string') return void wrong.push(`${path}: ${bytes}`);
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      const digest = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      if (digest !== response.headers.get('Digest')) wrong.push(`${path}: other bytes`);
      seen += 1;
    };
    const paths = Array.from({ length: count }, (_, n) => (n % 16 === 0 ? `/br/${n}` : `/gzip/${n}`));
    const inTurn = async () => {
      for (let path = paths.pop(); path !== undefined; path = paths.pop()) await decode(path);
    };
    await Promise.all(Array.from({ length: 6 }, inTurn));
    return { seen, wrong };
  }, pages);
  expect(wrong).toEqual([]);
  expect(seen).toBe(pages);
});

/** The page of a number: one to eight of the pieces, in any order. */
function pageOf(number: number): { readonly whole: Buffer; readonly gzip: Buffer } {
  const chance = chanceOf(number * 7919 + 1);
  const drawn = Array.from(
    { length: 1 + Math.floor(chance() * 8) },
    () => pieces[Math.floor(chance() * pieces.length)],
  );
  const held = drawn.filter((piece) => piece !== undefined);
  return { whole: Buffer.concat(held.map(({ bytes }) => bytes)), gzip: joinGzip(held.map(({ made }) => made)) };
}

function makePieces(): readonly { readonly bytes: Buffer; readonly made: GzipPiece }[] {
  const chance = chanceOf(3);
  return Array.from({ length: 600 }, (_, place) => {
    const bytes = pieceOf(chance, edges[place]);
    return { bytes, made: gzipPiece(bytes, [1, 6, 9][place % 3]) };
  });
}

function pieceOf(chance: () => number, edge: number | undefined): Buffer {
  const draw = (most: number) => Math.floor(chance() * most);
  const noise = (length: number) => Buffer.from(Array.from({ length }, () => draw(256)));
  const words = (count: number) => Array.from({ length: count }, () => vocabulary[draw(vocabulary.length)]).join(' ');
  if (edge !== undefined) return chance() < 0.5 ? noise(edge) : Buffer.alloc(edge, 'a');
  switch (draw(24)) {
    case 0:
      return Buffer.alloc(0);
    case 1:
      return noise(1 + draw(3));
    case 2:
      return noise(draw(5000));
    case 3:
      return Buffer.alloc(40_000 + draw(70_000), words(3));
    default:
      return Buffer.from(`<p class="${words(1)}">${words(draw(900))}</p>`);
  }
}

/** Where deflate changes its ways: the longest match, the window, the largest stored block. */
const edges = [2, 3, 257, 258, 259, 32_767, 32_768, 32_769, 65_535, 65_536, 65_537];
const vocabulary = [
  'the',
  'river',
  'rose',
  'overnight',
  '<a href="/world/coast">',
  '</a>',
  'नदी',
  'دریا',
  '&amp;',
  '\n',
];

const pieces = makePieces();

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function gunzipMorsels(gzip: Buffer, chance: () => number): Promise<Buffer> {
  const morsels: Buffer[] = [];
  for (let at = 0; at < gzip.length; ) {
    const length = 1 + Math.floor(chance() * 40);
    morsels.push(gzip.subarray(at, at + length));
    at += length;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of Readable.from(morsels).pipe(createGunzip())) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function decodedOrNull(gzip: Buffer): Buffer | null {
  try {
    return gunzipSync(gzip);
  } catch {
    return null;
  }
}

function hasCurl(): boolean {
  try {
    return /\blibz\b/.test(execFileSync('curl', ['--version'], { encoding: 'utf8' }));
  } catch {
    return false;
  }
}
