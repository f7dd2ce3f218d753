import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('nothing set: port 4000 of this machine, the data beside, a thread for each core', () => {
  const threads = availableParallelism();
  expect(readConfig({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    origin: null,
    dataFolder: './data',
    threads,
    sharedCaching: { seconds: 0, keysHeader: null },
    purging: null,
    mailServer: null,
  });
});

test('every variable that is read is told of in the document for operators', () => {
  const read: string[] = [];
  readConfig(new Proxy({}, { get: (_, name) => void read.push(String(name)) }));
  const told = readFileSync(fileURLToPath(new URL('../docs/operating.md', import.meta.url)), 'utf8');
  expect(read.length).toBeGreaterThan(6);
  expect(read.filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
});

test('an empty variable counts as not set', () => {
  expect(
    readConfig({
      PORT: '',
      HOST: '',
      ORIGIN: '',
      DATELINE_DATA: '',
      DATELINE_THREADS: '',
      DATELINE_SHARED_SECONDS: '',
      DATELINE_SURROGATE_KEYS: '',
    }),
  ).toEqual(readConfig({}));
});

test('everything set', () => {
  const environment = {
    PORT: '0',
    HOST: '0.0.0.0',
    ORIGIN: 'https://Courier.example/',
    DATELINE_DATA: '/srv/courier',
    DATELINE_THREADS: '3',
    DATELINE_SHARED_SECONDS: '2',
    DATELINE_SURROGATE_KEYS: 'cache-tag',
    DATELINE_PURGE_URL: 'https://cdn.example/purge',
    DATELINE_PURGE_HEADER: 'Authorization: Bearer canary',
  };
  expect(readConfig(environment)).toEqual({
    port: 0,
    host: '0.0.0.0',
    origin: 'https://courier.example',
    dataFolder: '/srv/courier',
    threads: 3,
    sharedCaching: { seconds: 2, keysHeader: 'Cache-Tag' },
    purging: { url: 'https://cdn.example/purge', credential: ['Authorization', 'Bearer canary'] },
    mailServer: null,
  });
});

test.each(['abc', '-1', '65536', '4000.5', '0x10', ' 4000'])('PORT=%j is refused in words', (PORT) => {
  expect(() => readConfig({ PORT })).toThrow(/PORT is .* it must be a number from 0 to 65535/);
});

test.each(['-1', '3601', '1.5', 'a day'])('DATELINE_SHARED_SECONDS=%j is refused in words', (text) => {
  expect(() => readConfig({ DATELINE_SHARED_SECONDS: text })).toThrow(
    /DATELINE_SHARED_SECONDS is .* it must be a number from 0 to 3600/,
  );
});

test.each([
  [{ DATELINE_PURGE_URL: 'cdn.example' }, /must be a whole address/],
  [{ DATELINE_PURGE_URL: 'ftp://cdn.example/' }, /must be a whole address/],
  [{ DATELINE_PURGE_URL: 'https://me:canary@cdn.example/' }, /must be a whole address/],
  [{ DATELINE_PURGE_URL: 'https://cdn.example/' }, /needs DATELINE_SURROGATE_KEYS/],
  [
    {
      DATELINE_PURGE_URL: 'https://cdn.example/',
      DATELINE_SURROGATE_KEYS: 'Cache-Tag',
      DATELINE_PURGE_HEADER: 'canary',
    },
    /must be a name, a colon and a value/,
  ],
])('what a CDN is told is refused in words that hold no secret', (environment, words) => {
  expect(() => readConfig(environment)).toThrow(words);
  expect(() => readConfig(environment)).not.toThrow(/canary/);
});

test.each(['on', 'Surrogate-Control', 'X\r\nY'])('DATELINE_SURROGATE_KEYS=%j is refused in words', (text) => {
  expect(() => readConfig({ DATELINE_SURROGATE_KEYS: text })).toThrow(
    /DATELINE_SURROGATE_KEYS is .* it must be off, Surrogate-Key or Cache-Tag/,
  );
});

test.each(['0', '-1', '257', '1.5', 'all', ' 2'])('DATELINE_THREADS=%j is refused in words', (DATELINE_THREADS) => {
  expect(() => readConfig({ DATELINE_THREADS })).toThrow(/DATELINE_THREADS is .* it must be a number from 1 to 256/);
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

test('mail is sent where a server and a sender are named', () => {
  const environment = {
    DATELINE_SMTP: 'smtps://me:secret@mail.example',
    DATELINE_MAIL_FROM: 'Courier <desk@courier.example>',
  };
  expect(readConfig(environment).mailServer).toEqual({
    url: 'smtps://me:secret@mail.example',
    sender: 'Courier <desk@courier.example>',
  });
});

test.each([
  ['http://me:secret@mail.example', 'desk@courier.example'],
  ['mail.example', 'desk@courier.example'],
  ['smtp://me:secret@mail.example', ''],
  ['smtp://me:secret@mail.example', 'nobody'],
  ['', 'desk@courier.example'],
])('a mail server %j with the sender %j is refused, and no password told', (server, sender) => {
  const read = () => readConfig({ DATELINE_SMTP: server, DATELINE_MAIL_FROM: sender });
  expect(read).toThrow(/DATELINE_(SMTP|MAIL_FROM)/);
  expect(read).not.toThrow(/secret/);
});
