/** The headers of a request by which a browser says from where it comes. */
export interface RequestOrigin {
  readonly method: string;
  readonly origin: string | undefined;
  readonly secFetchSite: string | undefined;
  readonly host: string | undefined;
}

/**
 * Whether a request that changes something, or a socket, comes from a page of this newsroom (cross-site request forgery): its Origin
 * must be there and be the site's own or that of the host asked for, which was admitted before; and where the browser tells the site
 * (Fetch Metadata), it must be the same origin.
 */
export function isOwn({ origin, secFetchSite, host }: Omit<RequestOrigin, 'method'>, siteOrigin: string): boolean {
  if (secFetchSite !== undefined && secFetchSite !== 'same-origin') return false;
  if (origin === undefined) return false;
  return origin === siteOrigin || (isLoopback(host) && origin === `http://${host}`);
}

/** Whether a request may go on: those that only read may come from anywhere. */
export function passesGuard(request: RequestOrigin, siteOrigin: string): boolean {
  return request.method === 'GET' || request.method === 'HEAD' || isOwn(request, siteOrigin);
}

function isLoopback(host: string | undefined): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host ?? '');
}
