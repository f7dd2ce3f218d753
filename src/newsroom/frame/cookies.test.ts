import { expect, test } from 'vitest';
import { cookiesOf, flashCookie, readCookie, readFlash, sessionCookie } from './cookies.ts';

const secure = cookiesOf('https://courier.example');
const local = cookiesOf('http://localhost:4000');

test('over TLS a session is tied to the host; on this machine it cannot be', () => {
  expect(sessionCookie(secure, { secret: 'abc', maxAge: 60 })).toBe(
    '__Host-dateline=abc; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=60',
  );
  expect(sessionCookie(local, { secret: null, maxAge: 60 })).toBe(
    'dateline=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0',
  );
});

test.each([
  ['dateline=abc', 'abc'],
  ['a=b; dateline=abc; c=d', 'abc'],
  ['dateline=abc; dateline=xyz', 'abc'],
  ['xdateline=abc', ''],
  ['dateline', ''],
  ['', ''],
  [undefined, ''],
])('of %j the session is %j', (header, secret) => {
  expect(readCookie(header, 'dateline')).toBe(secret);
});

test('what was said is read again', () => {
  const said = { text: 'प्रकाशित — “live”', link: { text: 'See it', href: '/world/a' } };
  const [pair = ''] = flashCookie(local, said).split(';');
  expect(readFlash(local, pair)).toEqual(said);
});

test.each([
  'nonsense',
  JSON.stringify(['a']),
  JSON.stringify({ text: 1 }),
  link('https://evil.example'),
  link('//evil'),
])('%s is no line of ours', (text) => {
  expect(readFlash(local, `dateline-said=${Buffer.from(text).toString('base64url')}`)).toBeNull();
});

function link(href: string): string {
  return JSON.stringify({ text: 'x', link: { text: 'y', href } });
}
