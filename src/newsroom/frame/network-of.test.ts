import { expect, test } from 'vitest';
import { networkOf } from './network-of.ts';

test.each([
  ['203.0.113.9', undefined, '203.0.113.9'],
  ['203.0.113.9', '192.0.2.1', '203.0.113.9'],
  ['127.0.0.1', undefined, '127.0.0.1'],
  ['127.0.0.1', '192.0.2.1', '192.0.2.1'],
  ['::ffff:127.0.0.1', '10.0.0.1, 192.0.2.1', '192.0.2.1'],
  ['::1', '2001:db8::1', '2001:db8::1'],
  ['127.0.0.1', 'unknown', '127.0.0.1'],
  ['127.0.0.1', '', '127.0.0.1'],
  [undefined, '192.0.2.1', ''],
])('from %s, forwarded for %s: %s', (remote, forwarded, network) => {
  expect(networkOf(remote, forwarded)).toBe(network);
});
