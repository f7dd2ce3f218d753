/** The header that every request must have. */
export const host = (port: number): string => `Host: localhost:${port}\r\n`;
/** Requests whose framing is wrong, for a server on a port. */
export const malformed: Readonly<Record<string, (port: number) => string>> = {
  'two lengths': (p) => `GET / HTTP/1.1\r\n${host(p)}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`,
  'a length and chunks': (p) =>
    `POST / HTTP/1.1\r\n${host(p)}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  'a length that is no number': (p) => `GET / HTTP/1.1\r\n${host(p)}Content-Length: +1\r\n\r\na`,
  'a coding that is none': (p) => `POST / HTTP/1.1\r\n${host(p)}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`,
  'chunks that are not last': (p) =>
    `POST / HTTP/1.1\r\n${host(p)}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n`,
  'a chunk size that is none': (p) =>
    `POST / HTTP/1.1\r\n${host(p)}Transfer-Encoding: chunked\r\n\r\nxyz\r\nabc\r\n0\r\n\r\n`,
  'a space before the colon': (p) => `GET / HTTP/1.1\r\n${host(p)}Content-Length : 1\r\n\r\na`,
  'a folded header': (p) => `GET / HTTP/1.1\r\n${host(p)}X: a\r\n b\r\n\r\n`,
  'lines that end in LF alone': (p) => `GET / HTTP/1.1\n${host(p).replace('\r', '')}\n`,
  'a NUL in a header': (p) => `GET / HTTP/1.1\r\n${host(p)}X: a\0b\r\n\r\n`,
  'a header without a name': (p) => `GET / HTTP/1.1\r\n${host(p)}: a\r\n\r\n`,
  'a version that is none': (p) => `GET / HTTP/9.9\r\n${host(p)}\r\n`,
  'no version': (p) => `GET /\r\n${host(p)}\r\n`,
  'a method that is none': (p) => `G\x01T / HTTP/1.1\r\n${host(p)}\r\n`,
  'TLS on a plain port': () => '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
};
