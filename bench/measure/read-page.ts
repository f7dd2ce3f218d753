import type { PublicReader } from '../../src/archive/public-reader.ts';
import type { furnish } from '../../src/pages/furniture.ts';
import type { PageSettings } from '../../src/pages/site-of.ts';
import type { editSite } from '../../src/site/edit.ts';

/** The part of the site that reads. Handed in, for Node cannot load the components that it leads to as they are written. */
export interface SiteReading {
  readonly editSite: typeof editSite;
  readonly furnish: typeof furnish;
}

/** Any will do: what pages say of them costs the same. */
export const pageSettings: PageSettings = {
  origin: 'https://courier.example',
  assets: () => ({ css: '/site.css', script: '/site.js', icon: '/icon.svg', manifest: '/manifest.webmanifest' }),
};

/** Reads everything that the page at an address shows, its furniture included, and renders nothing. Answers what kind of page it is. */
export async function readPage(site: SiteReading, reader: PublicReader, address: string): Promise<string> {
  const url = new URL(address, pageSettings.origin);
  const segments = url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  const sheet = await site.editSite(pageSettings, reader, { segments, query: url.searchParams });
  if (sheet.kind === 'moved') return 'moved';
  for (const { kind, name } of sheet.plates) if (kind === 'furniture') await site.furnish(pageSettings, reader, name);
  return `${sheet.page} ${sheet.status}`;
}

/** The same from what was built last. */
export async function builtSiteReading(): Promise<SiteReading> {
  const dist = new URL('../../dist/', import.meta.url);
  const [{ editSite }, { furnish }] = await Promise.all([
    import(new URL('site/edit.js', dist).href) as Promise<Pick<SiteReading, 'editSite'>>,
    import(new URL('pages/furniture.js', dist).href) as Promise<Pick<SiteReading, 'furnish'>>,
  ]);
  return { editSite, furnish };
}
