import type { OpenedSession } from '../../accounts/open-session.ts';
import type { Answer, CookieChange } from '../answer.ts';

/** A cookie that lasts as long as its session may. */
export function cookieOf({ secret, session }: OpenedSession): CookieChange {
  return { secret, maxAge: Math.floor((session.endsAt - session.createdAt) / 1000) };
}

/** On to where somebody wanted to go, signed in. */
export function signedInAnswer(opened: OpenedSession, to: `/${string}`): Answer {
  return { kind: 'redirect', to, session: cookieOf(opened) };
}

/** The same for an island, which goes there itself. */
export function signedInJson(opened: OpenedSession, to: `/${string}`): Answer {
  return { kind: 'json', body: { to }, session: cookieOf(opened) };
}

/** A screen of this newsroom that somebody wanted to see before they signed in; its first for anything else. */
export function wantedScreen(to: string | null): `/${string}` {
  return to !== null &&
    /^\/(newsroom|preview)(?:[/?][\x21-\x5b\x5d-\x7e]*)?$/.test(to) &&
    !to.startsWith('/newsroom/sign-in')
    ? (to as `/${string}`)
    : '/newsroom';
}
