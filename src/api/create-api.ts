import type { RequestListener } from 'node:http';
import Fastify from 'fastify';
import { type ApiSettings, apiPrefix, apiRoutes } from './api-routes.ts';
import { problem } from './problem.ts';
import { tell } from './tell-problem.ts';

/** The API, ready to answer requests that somebody else listens for. */
export interface ApiListener extends AsyncDisposable {
  readonly listener: RequestListener;
}

/** Builds the API. The listener answers every request that it is given, also those below no route. */
export async function createApi(settings: ApiSettings): Promise<ApiListener> {
  const instance = createInstance(settings);
  await instance.ready();
  return {
    listener: (request, response) => instance.routing(request, response),
    [Symbol.asyncDispose]: () => instance.close(),
  };
}

/** The same as a Fastify instance, for tests that inject requests. */
export function createInstance(settings: ApiSettings) {
  const instance = Fastify({
    routerOptions: { caseSensitive: true, ignoreTrailingSlash: false },
    frameworkErrors: (_error, _request, reply) =>
      tell(reply, problem('malformed-request', 'The address cannot be read.')),
  });
  instance.setNotFoundHandler((_request, reply) => tell(reply, problem('no-such-resource', 'There is nothing here.')));
  instance.register(async (api) => apiRoutes(api, settings), { prefix: apiPrefix });
  return instance;
}
