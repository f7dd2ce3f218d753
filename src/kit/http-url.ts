declare const httpUrlBrand: unique symbol;

/** An absolute http or https address in the WHATWG URL Standard's serialisation, without user name and password. */
export type HttpUrl = string & { readonly [httpUrlBrand]: true };

/** Reads an http or https address of at most 2,000 characters; anything else (javascript:, data:, relative, with a password) is null. */
export function parseHttpUrl(text: string): HttpUrl | null {
  const url = URL.parse(text.trim());
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  if (url.username || url.password || url.href.length > 2000) return null;
  return url.href as HttpUrl;
}
