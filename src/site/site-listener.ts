import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { RequestTarget } from '../kit/http/request-target.ts';
import { AskerGone } from '../press/asker.ts';
import type { Answer } from '../press/complete.ts';
import { admit } from './admit.ts';
import { answerHead, headerList } from './answer-head.ts';
import type { Exchange } from './exchange.ts';
import { NodeExchange } from './node-exchange.ts';
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

/** Who answers all that comes in. */
export interface SiteListener {
  /** Answers any request. */
  readonly listener: RequestListener;
  /** Takes a GET or HEAD; false where it is somebody else's, or to be refused. */
  readonly take: (exchange: Exchange) => boolean;
  /** Status line and headers of an answer, as they are sent. */
  readonly headOf: (answer: Answer) => string;
}

/** What a reader asks, let in. */
interface Admitted {
  readonly exchange: Exchange;
  readonly target: RequestTarget;
}

/**
 * Answers every request: readers' itself, the others by handing them on. Those that came in the same turn of the event loop are answered
 * together at its end: the press is then asked once for all of them whether it knows everything that was acknowledged before they came.
 * What is found at once is sent one right after the other: each answer that comes alone wakes whoever waits for it, which takes as long as sending it.
 */
export function siteListener(settings: ListenerSettings): SiteListener {
  const others = new Map(Object.entries(settings.others));
  let waiting: Admitted[] = [];
  const answerAll = () => {
    const admitted = waiting;
    waiting = [];
    const upToDate = isUpToDate(settings);
    const found = admitted.map((each) => findOrFail(settings, each, upToDate));
    for (const [place, { exchange }] of admitted.entries()) answer(settings, exchange, found[place] ?? null);
  };
  const wait = (admitted: Admitted) => {
    if (waiting.push(admitted) === 1) setImmediate(answerAll);
  };
  return {
    listener: (request, response) => {
      const exchange = new NodeExchange(settings.headers, request, response);
      const target = admit(request, settings.hosts);
      if (!target.ok) return finish(settings, exchange, plainPage(target.refusal));
      const first = firstOf(target.value);
      const other = others.get(first) ?? whoWrites(settings, request);
      if (!other) return wait({ exchange, target: target.value });
      if (other !== settings.passOn) {
        for (const [name, value] of Object.entries(settings.headers)) response.setHeader(name, value);
        response.once('close', () => record(settings, exchange, first, response.statusCode));
      }
      other(request, response);
    },
    take: (exchange) => {
      const target = admit(exchange.request, settings.hosts);
      if (!target.ok || others.has(firstOf(target.value))) return false;
      wait({ exchange, target: target.value });
      return true;
    },
    headOf: ({ status, headers }) => answerHead(status, headerList(settings.headers, headers)),
  };
}

/** Answers while the site is being made ready: come back in a second. */
export function notReady(request: IncomingMessage, response: ServerResponse): void {
  new NodeExchange({ 'Retry-After': '1' }, request, response).reply(plainPage(503));
}

/** False as well where it cannot be said: every answer then finds out for itself what is wrong. */
function isUpToDate({ press }: ListenerSettings): boolean {
  try {
    return press.upToDate();
  } catch {
    return false;
  }
}

function firstOf({ path }: RequestTarget): string {
  return path.split('/', 2)[1] ?? '';
}

function whoWrites({ passOn }: ListenerSettings, { method }: IncomingMessage): RequestListener | undefined {
  return method === 'GET' || method === 'HEAD' ? undefined : passOn;
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

/** The answer; null where finding it failed, which is answered. Never throws. */
function findOrFail(
  settings: ListenerSettings,
  { exchange, target }: Admitted,
  upToDate: boolean,
): Answer | Promise<Answer> | null {
  try {
    return answerReader(settings, exchange, target, upToDate);
  } catch (fault) {
    fail(settings, exchange, fault);
    return null;
  }
}

function finish(settings: ListenerSettings, exchange: Exchange, answered: Answer): void {
  exchange.reply(answered);
  record(settings, exchange, answered.page, answered.status);
}

function fail(settings: ListenerSettings, exchange: Exchange, fault: unknown): void {
  if (fault instanceof AskerGone) return;
  settings.report(fault);
  exchange.reply(plainPage(500));
  record(settings, exchange, 'fault', 500);
}

function record({ metrics }: ListenerSettings, { began }: Exchange, page: string, status: number): void {
  metrics.record(page, status, (performance.now() - began) / 1000);
}
