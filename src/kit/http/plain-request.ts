import { connectionFields, framingFields } from './connection-fields.ts';

/** A request of which the head is all, as `node:http` would hand it on. */
export interface PlainRequest {
  readonly method: 'GET' | 'HEAD';
  /** An origin-form target (RFC 9112, section 3.2.1). */
  readonly url: string;
  /** Names and values in turn, as sent. */
  readonly rawHeaders: readonly string[];
}

/**
 * Reads bytes (as Latin-1) that are one plain request and nothing else: GET or HEAD in HTTP/1.1, with a host, with nothing that frames a body, asks to
 * leave HTTP, or to close the connection. Null for everything else, which is not to say that it is wrong: somebody stricter is to look at it.
 */
export function parsePlainRequest(bytes: string): PlainRequest | null {
  requestLine.lastIndex = 0;
  const [, method, url] = requestLine.exec(bytes) ?? [];
  if (method === undefined || url === undefined) return null;
  const rawHeaders: string[] = [];
  let at = requestLine.lastIndex;
  let hasHost = false;
  for (; rawHeaders.length < mostHeaders * 2; at = headerField.lastIndex) {
    headerField.lastIndex = at;
    const field = headerField.exec(bytes);
    if (!field) break;
    const [, name = '', value = ''] = field;
    const lowerCase = name.toLowerCase();
    if (isOfConnection(lowerCase, value)) return null;
    hasHost ||= lowerCase === 'host';
    rawHeaders.push(name, withoutBlanks(value));
  }
  const isWhole = at === bytes.length - 2 && bytes.endsWith('\r\n');
  return isWhole && hasHost ? { method: method as PlainRequest['method'], url, rawHeaders } : null;
}

/** Fields in a head; that of a browser has some fifteen. */
const mostHeaders = 100;

const requestLine = /(GET|HEAD) (\/[\x21-\x7e]*) HTTP\/1\.1\r\n/y;
/** One line (RFC 9110, section 5.5; RFC 9112, section 5): no folding, no blank before the colon, no control characters. */
const headerField = /([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([\t\x20-\x7e\x80-\xff]*)\r\n/y;

/** Whether a field is about a body or the connection: with one, a request would not be plain. */
function isOfConnection(name: string, value: string): boolean {
  if (name === 'connection') return !keepsAlive.test(value);
  return connectionFields.has(name) || framingFields.has(name);
}

/** What browsers say, and what holds without it. */
const keepsAlive = /^keep-alive[ \t]*$/i;

function withoutBlanks(value: string): string {
  const last = value.charCodeAt(value.length - 1);
  return last === 0x20 || last === 0x09 ? value.replace(/[ \t]+$/, '') : value;
}
