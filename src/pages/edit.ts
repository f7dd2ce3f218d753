import type { PublicReader } from '../archive/public-reader.ts';
import type { Span } from '../kit/span.ts';
import { renderHead } from '../render/head.tsx';
import type { Head, Site } from '../render/view.ts';
import { allPages } from './all-pages.ts';
import { editionImage } from './card.ts';
import { mastheadName, tailName } from './furniture.ts';
import { notFoundPage } from './not-found.ts';
import { openPage, type PageAddress, type ReadPage, type SiteContext } from './page.ts';
import { type Asked, type Moved, type PageSettings, readSite } from './site-of.ts';

/** A page for the press: its own pieces between those of the furniture that it wears. */
export interface HtmlSheet {
  readonly kind: 'plates';
  readonly page: string;
  readonly status: 200 | 404 | 410;
  readonly contentType: string;
  /** The edition's. */
  readonly dictionary: string;
  readonly plates: readonly HtmlPlate[];
  readonly holds: Span;
  readonly lasting: boolean;
}

export type HtmlPlate =
  | { readonly kind: 'own'; readonly name: string; readonly render: () => string }
  | { readonly kind: 'furniture'; readonly name: string };

/** Finds the page that stands at an address; where nothing does, the page that says so and helps. */
export async function editPage(settings: PageSettings, reader: PublicReader, asked: Asked): Promise<HtmlSheet | Moved> {
  const { site, segments } = await readSite(settings, reader, asked.segments);
  const context: SiteContext = { reader, site };
  const own: PageAddress = { segments, query: asked.query, found: null };
  const read = (await readPageAt(context, own)) ?? (await readFound(context, own));
  return read.kind === 'moved' ? read : sheet(site, read);
}

/** The page of what the archive keeps at an address; where it keeps nothing, the one that says so. */
async function readFound(context: SiteContext, own: PageAddress): Promise<ReadPage | Moved> {
  const found = await context.reader.find(context.site.edition.language, own.segments);
  if (found.kind === 'moved') return found;
  return (await readPageAt(context, { ...own, found })) ?? (await readMissing(context, own));
}

async function readPageAt(context: SiteContext, address: PageAddress): Promise<ReadPage | Moved | null> {
  for (const page of allPages) {
    const read = page.open(address);
    if (read) return read(context);
  }
  return null;
}

const missingPage = openPage(notFoundPage);

async function readMissing(context: SiteContext, address: PageAddress): Promise<ReadPage | Moved> {
  const page = await missingPage.open(address)?.(context);
  if (!page) throw new Error('The page for what is not found was not found.');
  return page;
}

function sheet(site: Site, page: ReadPage): HtmlSheet {
  return {
    kind: 'plates',
    page: page.name,
    status: page.status,
    contentType: 'text/html; charset=utf-8',
    dictionary: site.edition.language,
    holds: page.holds,
    lasting: page.lasting,
    plates: [
      { kind: 'own', name: 'head', render: () => renderHead(site, illustrated(site, page.head())) },
      { kind: 'furniture', name: mastheadName(site.edition, page.section) },
      { kind: 'own', name: 'main', render: page.main },
      { kind: 'furniture', name: tailName(site.edition) },
    ],
  };
}

/** Every page that can be shared has an image: its own, or the edition's. */
export function illustrated(site: Site, head: Head): Head {
  return head.image || head.canonical === null ? head : { ...head, image: editionImage(site) };
}
