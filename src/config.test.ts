import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('nothing set: port 4000 of this machine, and the data beside', () => {
  expect(readConfig({})).toEqual({ port: 4000, host: '127.0.0.1', origin: null, dataFolder: './data' });
});

test('an empty variable counts as not set', () => {
  expect(readConfig({ PORT: '', HOST: '', ORIGIN: '', DATELINE_DATA: '' })).toEqual(readConfig({}));
});

test('everything set', () => {
  const environment = { PORT: '0', HOST: '0.0.0.0', ORIGIN: 'https://Courier.example/', DATELINE_DATA: '/srv/courier' };
  expect(readConfig(environment)).toEqual({
    port: 0,
    host: '0.0.0.0',
    origin: 'https://courier.example',
    dataFolder: '/srv/courier',
  });
});

test.each(['abc', '-1', '65536', '4000.5', '0x10', ' 4000'])('PORT=%j is refused in words', (PORT) => {
  expect(() => readConfig({ PORT })).toThrow(/PORT is .* it must be a number from 0 to 65535/);
});

test.each([
  'courier.example',
  'ftp://courier.example',
  'https://courier.example/news',
  'https://courier.example/?a',
  'https://courier.example/#a',
  'https://user@courier.example',
  'javascript:alert(1)',
])('ORIGIN=%j is refused in words', (ORIGIN) => {
  expect(() => readConfig({ ORIGIN })).toThrow(/ORIGIN is .* it must be a scheme and a host/);
});
