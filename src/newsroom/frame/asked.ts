import type { FastifyRequest } from 'fastify';
import type { SignedIn } from '../../accounts/signed-in.ts';
import type { Newsroom } from '../newsroom.ts';
import type { Asked } from '../screen.ts';
import { screenLanguage } from '../words/in-languages.ts';
import { type Cookies, readCookie } from './cookies.ts';
import { networkOf } from './network-of.ts';

/** What a screen may look at of a request, and who asks. */
export async function askedOf({ enter, desk }: Newsroom, cookies: Cookies, request: FastifyRequest): Promise<Asked> {
  const began = performance.now();
  const { headers, body, raw } = request;
  const secret = readCookie(headers.cookie, cookies.session);
  const signedIn = secret === '' ? null : await enter(secret, desk.clock());
  const url = new URL(raw.url ?? '/', 'http://newsroom');
  return {
    params: (request.params ?? {}) as Readonly<Record<string, string>>,
    query: url.searchParams,
    address: `/${`${url.pathname}${url.search}`.replace(/^\/+/, '')}`,
    form: body instanceof URLSearchParams ? body : new URLSearchParams(),
    json: body instanceof URLSearchParams || Buffer.isBuffer(body) ? undefined : body,
    bytes: Buffer.isBuffer(body) ? body : null,
    wantsJson: /^application\/json\b/.test(headers.accept ?? ''),
    language: screenLanguage(languageOf(signedIn, headers['accept-language'])),
    network: networkOf(raw.socket.remoteAddress, headers['x-forwarded-for']),
    userAgent: headers['user-agent'] ?? '',
    secret,
    challenge: readCookie(headers.cookie, cookies.challenge),
    began,
    signedIn,
  };
}

/** Their own; of somebody unknown, the first that their browser names. */
function languageOf(signedIn: SignedIn | null, accepted: string | undefined): string {
  return signedIn?.staff.language ?? accepted?.split(/[,;]/, 1)[0]?.trim() ?? '';
}
