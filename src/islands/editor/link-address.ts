import { type HttpUrl, parseHttpUrl } from '../../kit/http-url.ts';

/** The address that somebody typed or pasted as a link; one without a scheme is taken for https. Null for what is none. */
export function linkAddress(text: string): HttpUrl | null {
  const typed = text.trim();
  const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[\w.-]+:\d/.test(typed);
  if (hasScheme) return parseHttpUrl(typed);
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[:/?#].*)?$/u.test(typed) ? parseHttpUrl(`https://${typed}`) : null;
}
