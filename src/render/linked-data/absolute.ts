import { address } from '../paths.ts';
import type { Site } from '../view.ts';

/** The whole address of a path of the site. */
export function absolute(site: Site, path: string): string {
  return site.origin + address(path);
}
