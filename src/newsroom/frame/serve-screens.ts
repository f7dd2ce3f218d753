import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Fault } from '../../kit/fault.ts';
import type { Answer, TroubleKind } from '../answer.ts';
import type { Newsroom } from '../newsroom.ts';
import type { Asked, Screen } from '../screen.ts';
import { askedOf } from './asked.ts';
import { cookiesOf } from './cookies.ts';
import { passesGuard } from './guard.ts';
import type { NewsroomFiles } from './newsroom-files.ts';
import { newsroomHeaders } from './newsroom-headers.ts';
import { paperReader } from './paper-reader.ts';
import { type Sender, sendAnswer } from './send-answer.ts';
import { takeForms } from './take-forms.ts';
import { troubleAnswer } from './trouble.tsx';

/** Serves screens: guards each request, finds out who asks, and sends what the screen answers. */
export function serveScreens(
  instance: FastifyInstance,
  newsroom: Newsroom,
  screens: readonly Screen[],
  files: NewsroomFiles,
  report: (fault: unknown) => void,
): void {
  const { origin } = newsroom;
  const cookies = cookiesOf(origin);
  const sender: Sender = { files, cookies, paper: paperReader(newsroom.desk.archive) };
  const headers = newsroomHeaders(origin);
  const tell = async (request: FastifyRequest, reply: FastifyReply, what: TroubleKind) => {
    const asked = await askedOf(newsroom, cookies, request).catch(() => null);
    const answer = troubleAnswer(what, asked?.language ?? 'en', asked?.wantsJson ?? false);
    return sendAnswer(sender, request, reply, answer, asked);
  };

  takeForms(instance);
  instance.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    const { method, headers: said } = request;
    const from = { method, origin: said.origin, secFetchSite: one(said['sec-fetch-site']), host: said.host };
    return passesGuard(from, origin) ? undefined : tell(request, reply, 'foreign');
  });
  instance.setErrorHandler((error: FastifyError, request, reply) => {
    const what = troubleOf(error);
    if (what === 'fault' || what === 'unavailable') report(error);
    return tell(request, reply, what);
  });
  instance.setNotFoundHandler((request, reply) => tell(request, reply, 'notFound'));
  instance.get('/newsroom/files/:name', async (request, reply) => {
    const file = files.answer(request.url.split('?', 1)[0] ?? '', one(request.headers['accept-encoding']));
    return file ? reply.headers(file.headers).send(file.body) : tell(request, reply, 'notFound');
  });
  for (const screen of screens)
    instance.route({
      method: screen.method,
      url: screen.path,
      ...(screen.bodyLimit !== undefined && { bodyLimit: screen.bodyLimit }),
      handler: async (request, reply) => {
        const asked = await askedOf(newsroom, cookies, request);
        const answer = await answerOf(newsroom, screen, asked);
        return sendAnswer(sender, request, reply, answer, asked);
      },
    });
}

/** Nobody is told whether a screen is there before they have signed in; afterwards they are led to where they wanted to go. */
async function answerOf(newsroom: Newsroom, screen: Screen, asked: Asked): Promise<Answer> {
  if (screen.isOpen || asked.signedIn) return screen.handle(newsroom, asked);
  if (asked.wantsJson) return { kind: 'json', status: 401, body: { trouble: 'signedOut' } };
  const back = screen.method === 'GET' ? `?to=${encodeURIComponent(asked.address)}` : '';
  return { kind: 'redirect', to: `/newsroom/sign-in${back}` };
}

function troubleOf(error: FastifyError): TroubleKind {
  if (error instanceof Fault) return passing.has(error.code) ? 'unavailable' : 'fault';
  if (error.statusCode === 413) return 'tooLarge';
  return error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500 ? 'unreadable' : 'fault';
}

const passing: ReadonlySet<string> = new Set(['disk-full', 'data-folder-in-use', 'data-folder-unwritable']);

function one(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join() : header;
}
