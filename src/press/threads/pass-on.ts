import { type IncomingMessage, type RequestListener, request as requestTo, type ServerResponse } from 'node:http';
import { type Duplex, pipeline } from 'node:stream';
import { connectionFields, framingFields } from '../../kit/http/connection-fields.ts';
import { goThrough } from './passage.ts';

/**
 * Passes requests on to the main thread, and its answers back, as they come: bytes are neither collected nor changed. Whichever thread a
 * connection came to, it has one recipient, so all headers go along but those that are about a connection alone (RFC 9110, section
 * 7.6.1), and `Expect`, which this thread has met. `unreachable` answers where the main thread cannot be reached.
 */
export function passOn(passage: string, unreachable: RequestListener): RequestListener {
  return (request, response) => {
    const onward = requestTo({
      createConnection: () => goThrough(passage, request.socket),
      method: request.method ?? '',
      path: request.url ?? '',
      headers: onwardHeaders(request),
    });
    onward.on('response', (answer) => passBack(answer, response));
    onward.on('error', (error: NodeJS.ErrnoException) => {
      if (error.syscall === 'connect') unreachable(request, response);
      else if (!response.headersSent) response.destroy();
    });
    onward.on('close', () => request.unpipe(onward).resume());
    response.on('close', () => onward.destroy());
    if (!isFramed(request)) return void onward.end();
    onward.flushHeaders();
    request.pipe(onward);
  };
}

/** Passes a request to leave HTTP on to the main thread, with the connection itself: nobody reads it on the way. */
export function passUpgradeOn(passage: string): (request: IncomingMessage, socket: Duplex, head: Buffer) => void {
  return (request, socket, head) => {
    const onward = goThrough(passage, request.socket);
    onward.write(
      `${request.method} ${request.url} HTTP/${request.httpVersion}\r\n${lines(request.rawHeaders)}\r\n`,
      'latin1',
    );
    onward.write(head);
    pipeline(socket, onward, socket, () => {});
  };
}

function passBack(answer: IncomingMessage, response: ServerResponse): void {
  const closes = answer.headers.connection === 'close' ? ['Connection', 'close'] : [];
  const headers = [...pairs(answer.rawHeaders).filter(isEndToEnd).flat(), ...closes];
  response.writeHead(answer.statusCode ?? 500, answer.statusMessage ?? '', headers);
  pipeline(answer, response, () => {});
}

/** The length of a body, or that it comes in chunks, is told as it was told to us: the parser has seen to it that one of them holds. */
function onwardHeaders(request: IncomingMessage): string[] {
  const { method = '', rawHeaders } = request;
  return [
    ...pairs(rawHeaders)
      .filter((pair) => isFraming(pair) || isEndToEnd(pair))
      .flat(),
    ...(isFramed(request) || bodiless.has(method) ? [] : ['Content-Length', '0']),
    ...['Connection', 'keep-alive'],
  ];
}

/** Whether a body comes (RFC 9112, section 6.3). */
function isFramed({ rawHeaders }: IncomingMessage): boolean {
  return pairs(rawHeaders).some(isFraming);
}

/** Methods for which Node's client takes it that no body comes, unless it is told. */
const bodiless = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT']);

type Pair = readonly [name: string, value: string];

function pairs(rawHeaders: readonly string[]): readonly Pair[] {
  const found: Pair[] = [];
  for (let at = 0; at < rawHeaders.length; at += 2) found.push([rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '']);
  return found;
}

function lines(rawHeaders: readonly string[]): string {
  return pairs(rawHeaders)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
}

function isEndToEnd([name]: Pair): boolean {
  return !connectionFields.has(name.toLowerCase());
}

function isFraming([name]: Pair): boolean {
  return framingFields.has(name.toLowerCase());
}
