import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../accounts/actor.ts';
import { authenticateToken } from '../accounts/authenticate-token.ts';
import type { Live, TellLive } from '../archive/live.ts';
import { Fault } from '../kit/fault.ts';
import { formatInstant } from '../kit/instant.ts';
import type { Result } from '../kit/result.ts';
import { allRoutes } from './all-routes.ts';
import { bearerToken } from './bearer-token.ts';
import { openApiDocument } from './openapi.ts';
import { type Problem, problem } from './problem.ts';
import { largestJson, takeBodies } from './request-bodies.ts';
import type { Answer, Api, Route } from './route.ts';
import { tell } from './tell-problem.ts';

/** What the API is built with. */
export interface ApiSettings extends Api {
  /** Told of every fault that somebody was answered 500 or 503 for. */
  readonly report: (fault: unknown) => void;
  /** Asked about every act before it is answered. */
  readonly live: TellLive;
}

/** Where everything of the API stands. */
export const apiPrefix = '/api/v1';

/** The API as a Fastify plugin, to be registered under `apiPrefix`. Nothing is answered without a token but the API's description. */
export function apiRoutes(instance: FastifyInstance, settings: ApiSettings): void {
  takeBodies(instance);
  instance.addHook('onSend', async (_request, reply) => {
    reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  });
  instance.setErrorHandler((error: FastifyError, request, reply) => tellError(settings, error, request, reply));
  describe(instance);
  instance.register(async (guarded) => {
    const actors = guard(guarded, settings);
    for (const route of allRoutes) serve(guarded, settings, route, actors);
    refuseOtherMethods(guarded);
    guarded.setNotFoundHandler((_request, reply) => tell(reply, problem('no-such-resource', 'There is nothing here.')));
  });
}

/** The description of the API, which anybody may read. */
function describe(instance: FastifyInstance): void {
  const description = JSON.stringify(openApiDocument(allRoutes, apiPrefix));
  instance.get('/openapi.json', async (_request, reply) =>
    reply.type('application/openapi+json; charset=utf-8').send(description),
  );
}

/** Asks every request for its token, before anything of its body is read. */
function guard(guarded: FastifyInstance, { desk }: Api): WeakMap<FastifyRequest, Actor> {
  const actors = new WeakMap<FastifyRequest, Actor>();
  guarded.addHook('onRequest', async (request, reply) => {
    const secret = bearerToken(request.headers.authorization);
    const actor = await authenticateToken(desk.archive, secret, desk.clock());
    if (actor) actors.set(request, actor);
    else return tell(reply.header('www-authenticate', 'Bearer realm="Dateline"'), unauthorized);
  });
  return actors;
}

const unauthorized = problem('unauthorized', 'Send a token that holds: Authorization: Bearer dl_…');

function serve(
  guarded: FastifyInstance,
  settings: ApiSettings,
  route: Route,
  actors: WeakMap<FastifyRequest, Actor>,
): void {
  const takesPicture = route.path === '/pictures' && route.method === 'POST';
  guarded.route({
    method: route.method,
    url: fastifyPath(route.path),
    ...(!takesPicture && { bodyLimit: largestJson }),
    handler: async (request, reply) => {
      const actor = actors.get(request);
      if (!actor) throw new Error('A request came through without a token.');
      const began = performance.now();
      const { params, query, body } = request;
      const answer = await route.run(settings, { actor, params, query, body, ifMatch: ifMatchOf(request) });
      if (!answer.ok) return tell(reply, answer.refusal);
      const { seq = null } = answer.value;
      const live = seq && (await settings.live({ seq, began, isTakedown: route.isTakedown ?? false }));
      return send(reply, route, answer.value, live || null);
    },
  });
}

/** What a receipt says of when an act was live. */
function liveJson(live: Result<Live, string>) {
  if (!live.ok) return { notLive: live.refusal };
  return { live: { at: formatInstant(live.value.at), milliseconds: live.value.milliseconds } };
}

/** An address that is there answers a method that it does not know with 405 and those that it does. */
function refuseOtherMethods(guarded: FastifyInstance): void {
  const all = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;
  for (const path of new Set(allRoutes.map((route) => route.path))) {
    const known = allRoutes.filter((route) => route.path === path).map(({ method }) => method);
    const allow = [...known, ...(known.includes('GET') ? ['HEAD'] : [])].join(', ');
    guarded.route({
      method: all.filter((method) => !known.some((one) => one === method)),
      url: fastifyPath(path),
      handler: async (request, reply) =>
        tell(
          reply.header('allow', allow),
          problem('method-not-allowed', `${request.method} is not done here: ${allow}.`),
        ),
    });
  }
}

function fastifyPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

/** Two such headers are joined by Node with a comma, and are then no single entity tag. */
function ifMatchOf({ headers }: FastifyRequest): string | undefined {
  return headers['if-match'];
}

function send(
  reply: FastifyReply,
  route: Route,
  { body, location, version, isReceipt }: Answer,
  live: Result<Live, string> | null,
): FastifyReply {
  const told = isReceipt && live ? { ...(body as object), ...liveJson(live) } : body;
  if (live?.ok) reply.header('server-timing', `live;dur=${live.value.milliseconds}`);
  if (location !== undefined) reply.header('location', `${apiPrefix}${location}`);
  if (version !== undefined) reply.header('etag', `"${version}"`);
  return reply.code(route.answer.status).type('application/json; charset=utf-8').send(JSON.stringify(told));
}

function tellError(
  settings: ApiSettings,
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const known = knownProblem(error, request);
  if (known) return tell(reply, known);
  settings.report(error);
  const isPassing = error instanceof Fault && passing.has(error.code);
  return tell(
    reply,
    isPassing
      ? problem('unavailable', 'Nothing was changed. Try again later, or tell whoever runs this Dateline.')
      : problem('fault', 'Nothing is known to have been changed; look before you try again.'),
  );
}

const passing: ReadonlySet<string> = new Set(['disk-full', 'data-folder-in-use', 'data-folder-unwritable']);

/** What Fastify finds wrong with a request before a route sees it. */
function knownProblem({ code, statusCode }: FastifyError, { headers }: FastifyRequest): Problem | null {
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return problem('too-large', 'A request may have 16 MB, a picture 64 MB. Nothing was changed.');
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return problem(
        'media-type-unsupported',
        `The body is of type ${headers['content-type'] ?? 'unknown'}. Send application/json, or a picture where one is taken.`,
      );
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return problem('malformed-request', 'The body is not JSON.');
    case 'DATELINE_NOT_UTF8':
      return problem('malformed-request', 'The body is not UTF-8.');
    default:
      return statusCode !== undefined && statusCode >= 400 && statusCode < 500
        ? problem('malformed-request', 'The request cannot be read.')
        : null;
  }
}
