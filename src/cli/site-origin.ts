import { readConfig } from '../config.ts';

/** Where the site is served that links are to lead to, as far as the environment says: ORIGIN, else this machine at PORT. */
export function siteOrigin(): string {
  const { origin, port } = readConfig();
  return origin ?? `http://localhost:${port}`;
}
