import { expect, test } from 'vitest';
import { passesGuard } from './guard.ts';

const site = 'https://courier.example';
const own = { method: 'POST', origin: site, secFetchSite: 'same-origin', host: 'courier.example' };

test.each([
  ['a form of the newsroom', own, true],
  ['the same from a browser that tells no site', { ...own, secFetchSite: undefined }, true],
  ['reading from anywhere', { ...own, method: 'GET', origin: undefined, secFetchSite: 'cross-site' }, true],
  ['a form elsewhere', { ...own, origin: 'https://evil.example', secFetchSite: 'cross-site' }, false],
  ['a form on a sister site', { ...own, origin: 'https://a.courier.example', secFetchSite: 'same-site' }, false],
  ['a page without an origin of its own', { ...own, origin: 'null', secFetchSite: 'cross-site' }, false],
  ['a program that tells nothing', { ...own, origin: undefined, secFetchSite: undefined }, false],
  ['another scheme', { ...own, origin: 'http://courier.example' }, false],
  ['a host that somebody else chose', { ...own, origin: 'http://evil.example', host: 'evil.example' }, false],
  ['this machine by its own name', { ...own, origin: 'http://127.0.0.1:4000', host: '127.0.0.1:4000' }, true],
  ['this machine by another port', { ...own, origin: 'http://127.0.0.1:4001', host: '127.0.0.1:4000' }, false],
])('%s', (_what, request, passes) => {
  expect(passesGuard(request, site)).toBe(passes);
});
