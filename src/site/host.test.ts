import { expect, test } from 'vitest';
import { hostsOf } from './host.ts';

test('the host of the origin is known, in any case, with or without the port of its scheme', () => {
  const { known, loopback } = hostsOf('https://courier.example', 4000);
  expect(['courier.example', 'COURIER.example', 'courier.example:443'].map(known)).toEqual([true, true, true]);
  expect(
    ['courier.example:80', 'courier.example:4000', 'www.courier.example', '', 'courier.example.'].map(known),
  ).toEqual([false, false, false, false, false]);
  expect(loopback('courier.example')).toBe(false);
});

test('names of this machine for itself are known on the port that it listens on, and on no other', () => {
  const { known, loopback } = hostsOf('https://courier.example', 4000);
  for (const name of ['localhost', '127.0.0.1', '[::1]']) {
    expect([known(`${name}:4000`), loopback(`${name}:4000`), known(name), known(`${name}:80`)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  }
});

test('on port 80 the port may be left out', () => {
  const { known } = hostsOf('http://courier.example', 80);
  expect(['localhost', 'localhost:80', 'courier.example:80', 'courier.example:443'].map(known)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
