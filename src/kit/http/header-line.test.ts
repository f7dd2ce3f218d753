import { expect, test } from 'vitest';
import { headerLine } from './header-line.ts';

const raw = ['Host', 'courier.example', 'ACCEPT-encoding', 'gzip', 'Accept', '*/*', 'Accept-Encoding', 'br;q=0.5'];

test('a header is found whatever the case of its name', () => {
  expect(headerLine(raw, 'host')).toBe('courier.example');
});

test('the values of a header that was sent twice are one list', () => {
  expect(headerLine(raw, 'accept-encoding')).toBe('gzip, br;q=0.5');
});

test('a header that was not sent has no value', () => {
  expect(headerLine(raw, 'if-none-match')).toBeUndefined();
});

test('an empty value is a value', () => {
  expect(headerLine(['Accept-Encoding', ''], 'accept-encoding')).toBe('');
});
