import { ok, type Result, refused } from '../result.ts';

/** What a request asks for (RFC 9112, section 3.2), taken apart and decoded. */
export interface RequestTarget {
  /** The host and port of an absolute-form target, which counts before the Host header; null for an origin-form one. */
  readonly authority: string | null;
  /** Decoded. `/` has none. A single slash at the end is none; other empty segments stay, as empty texts: no two paths have the same. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  /** Exactly as asked, without the query. */
  readonly path: string;
  /** The query as asked, with its question mark; empty where there is none. */
  readonly search: string;
  /** Whether the path is plain: nothing in it to decode, and no other spelling of it but in capitals. */
  readonly isPlain: boolean;
}

export type TargetProblem = 'malformed' | 'too-long';

/** The longest target that is looked at, in bytes. */
export const targetLimit = 4096;

/**
 * Takes a request target apart. Malformed: percent signs without two digits, bytes that are not UTF-8 (overlong forms included),
 * control characters, fragments, the asterisk form.
 */
export function parseRequestTarget(target: string): Result<RequestTarget, TargetProblem> {
  if (target.length > targetLimit) return refused('too-long');
  if (plain.test(target)) return ok(plainTarget(target));
  const [, authority, path, search = ''] = form.exec(target) ?? [];
  if (path === undefined) return refused('malformed');
  const segments = decodeSegments(path || '/');
  if (!segments) return refused('malformed');
  const query = new URLSearchParams(search);
  return ok({ authority: authority ?? null, segments, query, path: path || '/', search, isPlain: false });
}

/** The path of these segments, percent-encoded: what a link or a redirect to them says. */
export function encodePath(segments: readonly string[]): string {
  return `/${segments.map(encodeURIComponent).join('/')}`;
}

/** What nearly every address of a site looks like. Such a one stands for itself, and is taken apart in a tenth of the time. */
const plain = /^(?:\/[a-z0-9._~-]+)+$|^\/$/;
const noQuery = new URLSearchParams();

function plainTarget(path: string): RequestTarget {
  const segments = path === '/' ? [] : path.slice(1).split('/');
  return { authority: null, segments, query: noQuery, path, search: '', isPlain: true };
}

/** Scheme and authority of the absolute form, then a path that begins with a slash, then a query; no fragment. */
const form = /^(?:https?:\/\/([^/?#@]+)(?=[/?]|$))?((?:\/[^?#]*)?)(\?[^#]*)?$/i;

function decodeSegments(path: string): readonly string[] | null {
  try {
    const segments = (isAscii.test(path) ? path : asUtf8(path)).slice(1).split('/').map(decodeURIComponent);
    if (segments.at(-1) === '' && segments.at(-2) !== '') segments.pop();
    return segments.some((segment) => hasControls(segment)) ? null : segments;
  } catch {
    return null;
  }
}

const isAscii = /^[\x21-\x7e]*$/;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Node hands bytes above 127 on as Latin-1; browsers never send them, other programs send UTF-8. */
function asUtf8(path: string): string {
  return utf8.decode(Buffer.from(path, 'latin1'));
}

function hasControls(text: string): boolean {
  return /\p{Cc}/u.test(text);
}
