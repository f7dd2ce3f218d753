import type { IncomingMessage, RequestListener } from 'node:http';
import type { Duplex } from 'node:stream';
import Fastify, { type FastifyInstance } from 'fastify';
import { openDoor } from '../accounts/open-door.ts';
import { pictureRenderer } from '../pictures/render-picture.ts';
import { allScreens } from './all-screens.ts';
import { cookiesOf, readCookie } from './frame/cookies.ts';
import { isOwn } from './frame/guard.ts';
import { createNewsroomFiles } from './frame/newsroom-files.ts';
import { serveScreens } from './frame/serve-screens.ts';
import { refuseUpgrade } from './frame/upgrades.ts';
import type { NewsroomSettings } from './newsroom-settings.ts';

/** The newsroom, ready to answer requests that somebody else listens for. */
export interface NewsroomListener extends AsyncDisposable {
  readonly listener: RequestListener;
  /** Takes in a socket, or refuses it. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
}

/** Builds the newsroom. The listener answers every request that it is given, also those that no screen is for. */
export async function createNewsroom(settings: NewsroomSettings, screens = allScreens): Promise<NewsroomListener> {
  const instance = createNewsroomInstance(settings, screens);
  await instance.ready();
  return {
    listener: (request, response) => instance.routing(request, response),
    upgrade: (request, socket, head) => void takeUpgrade(settings, request, socket, head),
    [Symbol.asyncDispose]: () => instance.close(),
  };
}

/** The same as a Fastify instance, for tests that inject requests. */
export function createNewsroomInstance(settings: NewsroomSettings, screens = allScreens): FastifyInstance {
  const instance = Fastify({ routerOptions: { caseSensitive: true, ignoreTrailingSlash: false } });
  const { desk, origin, mail = null, report } = settings;
  const door = openDoor(desk, origin);
  const newsroom = { ...settings, door, mail, renderPicture: pictureRenderer(settings.files) };
  serveScreens(instance, newsroom, screens, createNewsroomFiles(settings.assets), report);
  return instance;
}

async function takeUpgrade(
  { upgrades, origin, enter, desk, report }: NewsroomSettings,
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): Promise<void> {
  try {
    const { headers } = request;
    const from = { origin: headers.origin, secFetchSite: siteOf(headers), host: headers.host };
    if (!isOwn(from, origin)) return refuseUpgrade(socket, 403);
    const secret = readCookie(headers.cookie, cookiesOf(origin).session);
    const signedIn = secret === '' ? null : await enter(secret, desk.clock());
    if (!signedIn) return refuseUpgrade(socket, 401);
    const taken = upgrades?.take({ request, socket, head, signedIn, secret }) ?? false;
    if (!taken) refuseUpgrade(socket, 404);
  } catch (fault) {
    report(fault);
    refuseUpgrade(socket, 500);
  }
}

function siteOf(headers: IncomingMessage['headers']): string | undefined {
  const site = headers['sec-fetch-site'];
  return Array.isArray(site) ? site.join() : site;
}
