import type { CookieChange, Flash } from '../answer.ts';

/** The cookies of the newsroom. Over TLS they bear the prefix that ties them to this host and to secure connections (RFC 6265bis, 4.1.3.2). */
export interface Cookies {
  readonly session: string;
  readonly flash: string;
  /** Names the challenge that waits for this browser's passkey. */
  readonly challenge: string;
  readonly attributes: string;
}

export function cookiesOf(origin: string): Cookies {
  const secure = origin.startsWith('https:');
  const prefix = secure ? '__Host-' : '';
  return {
    session: `${prefix}dateline`,
    flash: `${prefix}dateline-said`,
    challenge: `${prefix}dateline-challenge`,
    attributes: `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`,
  };
}

/** The value of a cookie; empty where it is not there. Of two of the same name, the first. */
export function readCookie(header: string | undefined, name: string): string {
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return '';
}

export function sessionCookie({ session, attributes }: Cookies, { secret, maxAge }: CookieChange): string {
  return secret === null
    ? `${session}=; ${attributes}; Max-Age=0`
    : `${session}=${secret}; ${attributes}; Max-Age=${maxAge}`;
}

/** Binds a challenge to this browser, for as long as its answer is waited for: five minutes. */
export function challengeCookie({ challenge, attributes }: Cookies, name: string): string {
  return `${challenge}=${name}; ${attributes}; Max-Age=300`;
}

/** Keeps a line for the next screen; for half a minute, in case there is none. */
export function flashCookie({ flash, attributes }: Cookies, said: Flash | null): string {
  if (!said) return `${flash}=; ${attributes}; Max-Age=0`;
  return `${flash}=${Buffer.from(JSON.stringify(said)).toString('base64url')}; ${attributes}; Max-Age=30`;
}

/** The line that was kept; null where there is none that can be read. It is text: whoever put it there, it is shown as such. */
export function readFlash({ flash }: Cookies, header: string | undefined): Flash | null {
  try {
    const said: unknown = JSON.parse(Buffer.from(readCookie(header, flash), 'base64url').toString('utf8'));
    return isFlash(said) ? said : null;
  } catch {
    return null;
  }
}

function isFlash(said: unknown): said is Flash {
  if (typeof said !== 'object' || said === null) return false;
  const { text, link } = said as Partial<Record<keyof Flash, unknown>>;
  return typeof text === 'string' && (link === undefined || isLink(link));
}

/** Leads to a page of this site alone. */
function isLink(link: unknown): boolean {
  if (typeof link !== 'object' || link === null) return false;
  const { text, href } = link as Record<string, unknown>;
  return typeof text === 'string' && typeof href === 'string' && /^\/(?![/\\])/.test(href);
}
