import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Answer } from '../press/complete.ts';
import { admit } from './admit.ts';
import { plainPage } from './plain-page.ts';
import { answerReader, type SiteWorks } from './reader-requests.ts';

export interface ListenerSettings extends SiteWorks {
  /** Headers of every answer, whoever makes it. */
  readonly headers: Readonly<Record<string, string>>;
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

/** Answers every request: readers' itself, the others by handing them on. */
export function siteListener(settings: ListenerSettings): RequestListener {
  return (request, response) => {
    const start = performance.now();
    void answer(settings, request, response).then((page) => {
      if (page === null) return;
      const record = () => settings.metrics.record(page, response.statusCode, (performance.now() - start) / 1000);
      if (response.writableEnded) record();
      else response.once('close', record);
    });
  };
}

/** Answers while the site is being made ready: come back in a second. */
export function notReady(request: IncomingMessage, response: ServerResponse): void {
  send({ headers: { 'Retry-After': '1' } }, request, response, plainPage(503));
}

/** Resolves with what was asked for, for the figures; null where somebody else counts it. Never rejects. */
async function answer(
  settings: ListenerSettings,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<string | null> {
  try {
    const admitted = admit(request, settings.hosts);
    if (!admitted.ok) return send(settings, request, response, plainPage(admitted.refusal));
    const [, first = ''] = admitted.value.path.split('/', 2);
    const other = Object.hasOwn(settings.others, first) ? settings.others[first] : whoWrites(settings, request);
    if (!other) return send(settings, request, response, await answerReader(settings, request, admitted.value));
    if (other !== settings.passOn)
      for (const [name, value] of Object.entries(settings.headers)) response.setHeader(name, value);
    other(request, response);
    return other === settings.passOn ? null : first;
  } catch (fault) {
    settings.report(fault);
    if (response.headersSent) response.destroy();
    else send(settings, request, response, plainPage(500));
    return 'fault';
  }
}

function whoWrites({ passOn }: ListenerSettings, { method }: IncomingMessage): RequestListener | undefined {
  return method === 'GET' || method === 'HEAD' ? undefined : passOn;
}

function send(
  { headers }: Pick<ListenerSettings, 'headers'>,
  request: IncomingMessage,
  response: ServerResponse,
  { page, status, headers: own, body }: Answer,
): string {
  response.writeHead(status, { ...headers, ...own });
  response.end(request.method === 'HEAD' || status === 304 ? undefined : body);
  return page;
}
