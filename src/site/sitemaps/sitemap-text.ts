import { encodePath } from '../../kit/http/request-target.ts';
import { formatInstant, type Instant } from '../../kit/instant.ts';
import { textElement, xmlDeclaration } from '../xml.ts';

export interface SitemapAddress {
  /** Not percent-encoded. */
  readonly path: string;
  readonly modifiedAt: Instant | null;
}

const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** A sitemap (sitemaps.org protocol 0.9). */
export function sitemapText(addresses: readonly SitemapAddress[], origin: string): string {
  const entries = addresses.map(({ path, modifiedAt }) => {
    const modified = modifiedAt === null ? '' : textElement('lastmod', formatInstant(modifiedAt));
    return `<url>${textElement('loc', absolute(origin, path))}${modified}</url>\n`;
  });
  return `${xmlDeclaration}<urlset ${namespace}>\n${entries.join('')}</urlset>\n`;
}

/** An index of sitemaps. */
export function sitemapIndexText(paths: readonly string[], origin: string): string {
  const entries = paths.map((path) => `<sitemap>${textElement('loc', absolute(origin, path))}</sitemap>\n`);
  return `${xmlDeclaration}<sitemapindex ${namespace}>\n${entries.join('')}</sitemapindex>\n`;
}

/** A path of the site as an address. */
export function absolute(origin: string, path: string): string {
  return origin + encodePath(path.split('/').slice(1).filter(Boolean));
}
