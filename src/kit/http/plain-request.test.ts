import { expect, test } from 'vitest';
import { parsePlainRequest } from './plain-request.ts';

const host = 'Host: a.example\r\n';

test('what a browser asks is taken as it stands', () => {
  const asked = `GET /world?before=1 HTTP/1.1\r\n${host}accept-Encoding: \t gzip, br \r\nCookie:\r\nConnection: Keep-Alive\r\n\r\n`;
  expect(parsePlainRequest(asked)).toEqual({
    method: 'GET',
    url: '/world?before=1',
    rawHeaders: ['Host', 'a.example', 'accept-Encoding', 'gzip, br', 'Cookie', '', 'Connection', 'Keep-Alive'],
  });
  expect(parsePlainRequest(`HEAD / HTTP/1.1\r\nX: \xe9\r\n${host}\r\n`)?.rawHeaders).toEqual([
    'X',
    '\xe9',
    'Host',
    'a.example',
  ]);
});

test.each([
  ['nothing', ''],
  ['a part of the first line', 'GET / HT'],
  ['a part of a head', `GET / HTTP/1.1\r\n${host}`],
  ['a part of a line', `GET / HTTP/1.1\r\n${host}X`],
  ['a part of the end', `GET / HTTP/1.1\r\n${host}\r`],
  ['two requests', `GET / HTTP/1.1\r\n${host}\r\nGET / HTTP/1.1\r\n${host}\r\n`],
  ['a body', `GET / HTTP/1.1\r\n${host}\r\nx`],
  ['an empty line before', `\r\nGET / HTTP/1.1\r\n${host}\r\n`],
  ['no host', 'GET / HTTP/1.1\r\nX: a\r\n\r\n'],
  ['no headers', 'GET / HTTP/1.1\r\n\r\n'],
  ['another method', `POST / HTTP/1.1\r\n${host}\r\n`],
  ['an older version', `GET / HTTP/1.0\r\n${host}\r\n`],
  ['the absolute form', `GET http://a.example/ HTTP/1.1\r\n${host}\r\n`],
  ['the asterisk form', `GET * HTTP/1.1\r\n${host}\r\n`],
  ['a target that is not ASCII', `GET /\xe9 HTTP/1.1\r\n${host}\r\n`],
  ['two blanks', `GET  / HTTP/1.1\r\n${host}\r\n`],
  ['a length', `GET / HTTP/1.1\r\n${host}Content-Length: 0\r\n\r\n`],
  ['chunks', `GET / HTTP/1.1\r\n${host}transfer-encoding: chunked\r\n\r\n`],
  ['an upgrade', `GET / HTTP/1.1\r\n${host}Upgrade: websocket\r\nConnection: Upgrade\r\n\r\n`],
  ['an end', `GET / HTTP/1.1\r\n${host}Connection: close\r\n\r\n`],
  ['an end besides', `GET / HTTP/1.1\r\n${host}Connection: keep-alive, close\r\n\r\n`],
  ['an expectation', `GET / HTTP/1.1\r\n${host}Expect: 100-continue\r\n\r\n`],
  ['a folded line', `GET / HTTP/1.1\r\n${host}X: a\r\n b\r\n\r\n`],
  ['a blank before the colon', `GET / HTTP/1.1\r\n${host}X : a\r\n\r\n`],
  ['no name', `GET / HTTP/1.1\r\n${host}: a\r\n\r\n`],
  ['a control character', `GET / HTTP/1.1\r\n${host}X: a\0b\r\n\r\n`],
  ['a line that ends in LF alone', `GET / HTTP/1.1\r\n${host}X: a\n\r\n`],
  ['a line that ends in CR alone', `GET / HTTP/1.1\r\n${host}X: a\rY: b\r\n\r\n`],
  ['more headers than anybody sends', `GET / HTTP/1.1\r\n${host}${'X: a\r\n'.repeat(100)}\r\n`],
])('%s: somebody else is to look at it', (_, bytes) => {
  expect(parsePlainRequest(bytes)).toBeNull();
});
