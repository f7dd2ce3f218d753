import { STATUS_CODES } from 'node:http';
import { formatHttpDate } from '../kit/http/http-date.ts';
import type { Instant } from '../kit/instant.ts';
import type { Answer } from '../press/complete.ts';
import { patience } from './patience.ts';

type Headers = Answer['headers'];

/** The names and values of an answer's headers in turn: those of every answer, but where it has its own of that name, and its own. */
export function headerList(ofAll: Headers, own: Headers): string[] {
  const list: string[] = [];
  for (const name in ofAll) if (!(name in own)) list.push(name, ofAll[name] as string);
  for (const name in own) list.push(name, own[name] as string);
  return list;
}

/** Status line and headers as they are sent (RFC 9112). Throws where a value holds what may not stand in a line. */
export function answerHead(status: number, headers: readonly string[]): string {
  let head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n`;
  for (let place = 0; place < headers.length; place += 2) {
    const [name, value] = [headers[place] as string, headers[place + 1] as string];
    if (!isValue.test(value)) throw new Error(`${name} cannot be ${JSON.stringify(value)}.`);
    head += `${name}: ${value}\r\n`;
  }
  return head;
}

const isValue = /^[\t\x20-\x7e\x80-\xff]*$/;

/** The end of every head: when it is sent, and for how long the connection stays. */
export function headEnd(now: Instant): string {
  const second = Math.floor(now / 1000);
  if (second !== ending.second)
    ending = { second, text: `Date: ${formatHttpDate(now)}\r\nConnection: keep-alive\r\nKeep-Alive: ${stay}\r\n\r\n` };
  return ending.text;
}

const stay = `timeout=${patience.idle / 1000}`;
let ending = { second: Number.NaN, text: '' };
