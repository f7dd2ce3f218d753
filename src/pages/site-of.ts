import type { PublicReader } from '../archive/public-reader.ts';
import type { Assets, Site } from '../render/view.ts';
import { languagePrefix } from '../story/address.ts';
import { firstEdition, type Publication } from '../story/publication.ts';
import type { Section } from '../story/section.ts';

/** What pages know of the machine that they are served from. */
export interface PageSettings {
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  /** The addresses of the files that a publication's pages ask for. */
  readonly assets: (publication: Publication, sections: readonly Section[]) => Assets;
}

/** What a reader asks for: the decoded segments of a path, and a query. */
export interface Asked {
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
}

/** Another path at which the page stands now, decoded. */
export interface Moved {
  readonly kind: 'moved';
  readonly path: string;
}

export function isMoved(read: unknown): read is Moved {
  return typeof read === 'object' && read !== null && 'kind' in read && read.kind === 'moved';
}

/** The edition that a path is in, and the path without the language's prefix. */
export async function readSite(
  settings: PageSettings,
  reader: PublicReader,
  segments: readonly string[],
): Promise<{ readonly site: Site; readonly segments: readonly string[] }> {
  const publication = await reader.publication();
  const prefixed = publication.languages.find(
    ({ language }) => languagePrefix(publication, language) === `/${segments[0]}`,
  );
  const { language } = prefixed ?? firstEdition(publication);
  return {
    site: await readSiteIn(settings, reader, language),
    segments: prefixed ? segments.slice(1) : segments,
  };
}

/** The site in a language; in the first one where it is not published in that. */
export async function readSiteIn(
  { origin, assets }: PageSettings,
  reader: PublicReader,
  language: string,
): Promise<Site> {
  const publication = await reader.publication();
  const sections = await reader.sections();
  const edition = publication.languages.find((one) => one.language === language) ?? firstEdition(publication);
  return { publication, edition, sections, origin, assets: assets(publication, sections) };
}
