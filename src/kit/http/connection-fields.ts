/** Header fields, in lower case, that are about one connection alone and are not passed on (RFC 9110, section 7.6.1), and `expect`, which whoever hears it meets. */
export const connectionFields: ReadonlySet<string> = new Set([
  'connection',
  'expect',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Header fields, in lower case, that say how long the body is (RFC 9112, section 6.3). */
export const framingFields: ReadonlySet<string> = new Set(['content-length', 'transfer-encoding']);
