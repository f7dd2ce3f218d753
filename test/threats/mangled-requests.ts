import fc from 'fast-check';

/** Requests of which something may be wrong, and something may have been put in anywhere. */
export function mangledRequests(): fc.Arbitrary<string> {
  const field = fc
    .tuple(
      mostly('X', 'Host', 'Cookie', 'Connection', 'Content-Length', 'Transfer-Encoding', 'TE', 'X_y', 'X y', ''),
      mostly(': ', ':', ' :', ':\t', ''),
      mostly('a, b', '', '0', 'keep-alive', 'close', 'chunked', 'a \t', '\xe9', 'a\tb', 'a\x01'),
      mostly('\r\n', '\n', '\r', '\r\n '),
    )
    .map((all) => all.join(''));
  const request = fc
    .tuple(
      mostly('GET ', 'HEAD ', 'POST ', 'GET\t'),
      mostly('/a', '/', '/a?b=c', '//', '/%zz', '/\x01', 'a', 'http://localhost/a', '/a#b', '/\xe9', '/"<>'),
      mostly(' HTTP/1.1\r\n', ' HTTP/1.1\n', ' HTTP/1.0\r\n', ' HTTP/1.1 \r\n'),
      mostly('Host: localhost\r\n', ''),
      fc.array(field, { maxLength: 4 }),
      mostly('\r\n', '', '\n', '\r\n\r\n', '\r\nx'),
    )
    .map(([method, target, version, host, fields, end]) => [method, target, version, host, ...fields, end].join(''));
  const parts = fc.constantFrom(
    ' ',
    '/',
    '\r\n',
    '\n',
    '\r',
    ':',
    '\t',
    '\0',
    '\x7f',
    '\xe9',
    'GET / HTTP/1.1\r\n',
    'Host: a.example\r\n',
    '\r\n\r\n',
  );
  return fc
    .tuple(request, fc.array(fc.tuple(fc.nat(), parts), { maxLength: 1 }))
    .map(([text, insertions]) =>
      insertions.reduce((now, [at, part]) => now.slice(0, at % now.length) + part + now.slice(at % now.length), text),
    );
}

/** The first as it should be, and mostly; the others as seldom as leaves many requests whole. */
function mostly(right: string, ...others: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof({ weight: 12, arbitrary: fc.constant(right) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
}
