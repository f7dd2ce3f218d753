import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ok } from '../../src/kit/result.ts';
import { createNewsroomInstance } from '../../src/newsroom/create-newsroom.ts';
import { pictureFilesInMemory } from '../../src/pictures/picture-files.ts';
import { openTestDesk } from '../desk/test-desk.ts';
import { builtFile } from './built-file.ts';
import { noSample } from './no-sample.ts';

const own = { origin: 'http://localhost:4000', host: 'localhost:4000' };

test('what nobody has a screen for is told of in the language of who asks', async () => {
  await using frame = await openFrame();
  const answer = await frame.get('/newsroom/nothing', { 'accept-language': 'ur-PK,ur;q=0.9' });
  expect(answer.statusCode).toBe(404);
  expect(answer.body).toContain('<html lang="ur" dir="rtl">');
  expect(answer.body).toContain('یہاں کچھ نہیں');
});

test('no screen is kept, framed or indexed, and none loads anything from elsewhere', async () => {
  await using frame = await openFrame();
  const { headers } = await frame.get('/newsroom/nothing');
  expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' });
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('what a form of another site sends is not carried out', async () => {
  await using frame = await openFrame();
  const foreign = await frame.post('/newsroom/nothing', { origin: 'https://evil.example', host: own.host });
  expect(foreign.statusCode).toBe(403);
  expect(foreign.body).toContain('Not from this newsroom');
  expect((await frame.post('/newsroom/nothing', own)).statusCode).toBe(404);
});

test('the style sheet of a screen holds for ever, and is compressed for who takes that', async () => {
  await using frame = await openFrame();
  const [, address = ''] =
    /href="(\/newsroom\/files\/newsroom\.[^"]+)"/.exec((await frame.get('/newsroom/x')).body) ?? [];
  const plain = await frame.get(address);
  expect(plain.headers).toMatchObject({ 'content-type': 'text/css; charset=utf-8', vary: 'Accept-Encoding' });
  expect(plain.headers['cache-control']).toContain('immutable');
  expect(plain.body).toBe('main{}');
  for (const [coding, unpack] of [
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const) {
    const { headers, rawPayload } = await frame.get(address, { 'accept-encoding': coding });
    expect(headers['content-encoding']).toBe(coding);
    expect(unpack(rawPayload).toString()).toBe('main{}');
  }
  expect((await frame.get('/newsroom/files/newsroom.0.css')).statusCode).toBe(404);
});

test.each([
  ['a body that is no UTF-8', Buffer.from([0xff]), 'application/x-www-form-urlencoded', 400],
  ['a body without end', `a=${'x'.repeat(5_000_000)}`, 'application/x-www-form-urlencoded', 413],
])('%s is refused', async (_what, payload, type, status) => {
  await using frame = await openFrame();
  expect((await frame.post('/newsroom/nothing', { ...own, 'content-type': type }, payload)).statusCode).toBe(status);
});

async function openFrame() {
  const desk = await openTestDesk();
  const faults: unknown[] = [];
  const instance = createNewsroomInstance({
    desk,
    files: pictureFilesInMemory(),
    sample: noSample,
    live: async () => ok({ at: desk.clock(), milliseconds: 1 }),
    origin: own.origin,
    pageSettings: { origin: own.origin, assets: () => ({ css: '', script: '', icon: '', manifest: '' }) },
    enter: async () => null,
    assets: { css: builtFile('main{}'), paperCss: builtFile(), islands: {} },
    report: (fault) => faults.push(fault),
  });
  return {
    faults,
    get: (url: string, headers: Record<string, string> = {}) => instance.inject({ method: 'GET', url, headers }),
    post: (url: string, headers: Record<string, string>, payload: string | Buffer = '') =>
      instance.inject({ method: 'POST', url, headers, payload }),
    [Symbol.asyncDispose]: async () => {
      await instance.close();
      await desk[Symbol.asyncDispose]();
    },
  };
}
