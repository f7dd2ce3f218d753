import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodePath, parseRequestTarget } from './request-target.ts';

test.each([
  ['/', []],
  ['/world', ['world']],
  ['/world/', ['world']],
  ['/world/flood-gates-hold?before=x', ['world', 'flood-gates-hold']],
  ['/hi/%E0%A4%A8%E0%A4%A6%E0%A5%80', ['hi', 'नदी']],
  ['/caf\u00c3\u00a9', ['café']],
  ['//evil.example', ['', 'evil.example']],
  ['//', ['', '']],
  ['///', ['', '', '']],
  ['/a//', ['a', '', '']],
  ['/a//b', ['a', '', 'b']],
  ['/a%2fb', ['a/b']],
  ['/../etc/passwd', ['..', 'etc', 'passwd']],
  ['/%2e%2e/x', ['..', 'x']],
  ['/a;b=c', ['a;b=c']],
  ['?q=1', []],
])('%s names the segments %j', (target, segments) => {
  const parsed = parseRequestTarget(target);
  expect(parsed.ok && parsed.value.segments).toEqual(segments);
});

test('an absolute-form target names its authority', () => {
  const parsed = parseRequestTarget('http://courier.example:4000/world?x=1');
  expect(parsed.ok && parsed.value).toMatchObject({
    authority: 'courier.example:4000',
    segments: ['world'],
    path: '/world',
    search: '?x=1',
  });
});

test.each([
  '*',
  'world',
  '/%',
  '/%zz',
  '/%00',
  '/a%0d%0aSet-Cookie:x',
  '/%c0%af',
  '/%ed%a0%80',
  '/\u00ff',
  '/world#top',
  'ftp://courier.example/',
  'http://user@courier.example/',
  'courier.example:443',
])('%j is malformed', (target) => {
  expect(parseRequestTarget(target)).toEqual({ ok: false, refusal: 'malformed' });
});

test('a target of more than 4,096 bytes is too long', () => {
  expect(parseRequestTarget(`/${'a'.repeat(4096)}`)).toEqual({ ok: false, refusal: 'too-long' });
  expect(parseRequestTarget(`/${'a'.repeat(4095)}`).ok).toBe(true);
});

test('paths that differ by more than a slash at the end never have the same segments', () => {
  const part = fc.constantFrom('/', '//', 'a', '%2f', '%2F', '.', '');
  fc.assert(
    fc.property(fc.array(part), fc.array(part), (some, others) => {
      const [one, other] = [some, others].map((parts) => parseRequestTarget(`/${parts.join('')}`));
      if (!one?.ok || !other?.ok || encodePath(one.value.segments) !== encodePath(other.value.segments)) return;
      expect(bare(one.value.path)).toBe(bare(other.value.path));
    }),
    { numRuns: 2000 },
  );
});

function bare(path: string): string {
  return path.replace(/([^/])\/$/, '$1').replaceAll('%2f', '%2F');
}

test('a path is encoded as it is decoded', () => {
  expect(encodePath(['hi', 'नदी'])).toBe('/hi/%E0%A4%A8%E0%A4%A6%E0%A5%80');
  expect(encodePath([])).toBe('/');
});
