import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Answer } from '../press/complete.ts';
import { admit } from './admit.ts';
import { plainPage } from './plain-page.ts';
import { answerReader, type SiteWorks } from './reader-requests.ts';

export interface ListenerSettings extends SiteWorks {
  /** Headers of every answer, whoever makes it. */
  readonly headers: Headers;
  /** Who answers below these first segments, whatever the method: the API, the newsroom. */
  readonly others: Readonly<Record<string, RequestListener>>;
  /**
   * Passes requests on to the thread that answers them, and may be one of `others`: given, it is asked for everything but GET and HEAD
   * besides. What is passed on is counted and given its headers over there.
   */
  readonly passOn?: RequestListener;
  /** Told of every fault that a reader was answered 500 for. */
  readonly report: (fault: unknown) => void;
}

type Headers = Answer['headers'];

/** A request under way. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** In milliseconds of `performance.now`. */
  readonly began: number;
}

/**
 * Answers every request: readers' itself, the others by handing them on. Those that came in the same turn of the event loop are answered
 * together at its end: the press is then asked once for all of them whether it knows everything that was acknowledged before they came.
 * What is found at once is sent one right after the other: each answer that comes alone wakes whoever waits for it, which takes as long as sending it.
 */
export function siteListener(settings: ListenerSettings): RequestListener {
  let waiting: Exchange[] = [];
  const answerAll = () => {
    const exchanges = waiting;
    waiting = [];
    const upToDate = isUpToDate(settings);
    const found = exchanges.map((exchange) => findOrFail(settings, exchange, upToDate));
    for (const [place, exchange] of exchanges.entries()) answer(settings, exchange, found[place] ?? null);
  };
  return (request, response) => {
    if (waiting.push({ request, response, began: performance.now() }) === 1) setImmediate(answerAll);
  };
}

/** Answers while the site is being made ready: come back in a second. */
export function notReady(request: IncomingMessage, response: ServerResponse): void {
  send({ headers: { 'Retry-After': '1' } }, { request, response }, plainPage(503));
}

/** False as well where it cannot be said: every answer then finds out for itself what is wrong. */
function isUpToDate({ press }: ListenerSettings): boolean {
  try {
    return press.upToDate();
  } catch {
    return false;
  }
}

/** Sends what was found, or will be. Never throws. */
function answer(settings: ListenerSettings, exchange: Exchange, found: Answer | Promise<Answer> | null): void {
  try {
    if (found instanceof Promise)
      found.then((made) => finish(settings, exchange, made)).catch((fault: unknown) => fail(settings, exchange, fault));
    else if (found) finish(settings, exchange, found);
  } catch (fault) {
    fail(settings, exchange, fault);
  }
}

/** The same; null as well where finding it failed, which is answered. Never throws. */
function findOrFail(settings: ListenerSettings, exchange: Exchange, upToDate: boolean): ReturnType<typeof find> {
  try {
    return find(settings, exchange, upToDate);
  } catch (fault) {
    fail(settings, exchange, fault);
    return null;
  }
}

/** The answer; null where the request was handed on to somebody else. */
function find(settings: ListenerSettings, exchange: Exchange, upToDate: boolean): Answer | Promise<Answer> | null {
  const { request } = exchange;
  const admitted = admit(request, settings.hosts);
  if (!admitted.ok) return plainPage(admitted.refusal);
  const [, first = ''] = admitted.value.path.split('/', 2);
  const other = Object.hasOwn(settings.others, first) ? settings.others[first] : whoWrites(settings, request);
  if (!other) return answerReader(settings, request, admitted.value, upToDate);
  handOn(settings, exchange, other, first);
  return null;
}

function whoWrites({ passOn }: ListenerSettings, { method }: IncomingMessage): RequestListener | undefined {
  return method === 'GET' || method === 'HEAD' ? undefined : passOn;
}

function handOn(settings: ListenerSettings, exchange: Exchange, other: RequestListener, first: string): void {
  const { request, response } = exchange;
  if (other !== settings.passOn) {
    for (const [name, value] of Object.entries(settings.headers)) response.setHeader(name, value);
    response.once('close', () => record(settings, exchange, first));
  }
  other(request, response);
}

function finish(settings: ListenerSettings, exchange: Exchange, answered: Answer): void {
  send(settings, exchange, answered);
  record(settings, exchange, answered.page);
}

function fail(settings: ListenerSettings, exchange: Exchange, fault: unknown): void {
  settings.report(fault);
  if (exchange.response.headersSent) exchange.response.destroy();
  else send(settings, exchange, plainPage(500));
  record(settings, exchange, 'fault');
}

function send(
  { headers }: Pick<ListenerSettings, 'headers'>,
  { request, response }: Pick<Exchange, 'request' | 'response'>,
  { status, headers: own, body }: Answer,
): void {
  response.writeHead(status, listOf(headers, own));
  if (request.method === 'HEAD' || status === 304) response.end();
  else response.end(body, 'latin1');
}

/** Names and values in turn: the form of headers that Node sends without making an object of them. */
function listOf(headers: Headers, own: Headers): string[] {
  const list: string[] = [];
  for (const name in headers) if (!(name in own)) list.push(name, headers[name] as string);
  for (const name in own) list.push(name, own[name] as string);
  return list;
}

function record({ metrics }: ListenerSettings, { response, began }: Exchange, page: string): void {
  metrics.record(page, response.statusCode, (performance.now() - began) / 1000);
}
