import type { PublicReader } from '../archive/public-reader.ts';
import { editPage } from '../pages/edit.ts';
import type { PageSettings } from '../pages/site-of.ts';
import type { Asked, Sheet } from '../press/sheet.ts';
import { editFeed } from './feeds/edit-feed.ts';
import { manifestText } from './manifest.ts';
import { robotsText } from './robots.ts';
import { editSitemap } from './sitemaps/edit-sitemap.ts';
import { speculationHeader } from './static-files.ts';
import { textSheet } from './text-sheet.ts';

/** What stands at an address of the site: a feed, a sitemap, one of the small files that programs ask for, or a page. */
export async function editSite(settings: PageSettings, reader: PublicReader, asked: Asked): Promise<Sheet> {
  return (
    (await editFeed(settings, reader, asked)) ??
    (await editSitemap(settings.origin, reader, asked)) ??
    (await editSmall(settings, reader, asked)) ??
    withRules(await editPage(settings, reader, asked))
  );
}

function withRules(page: Sheet): Sheet {
  return page.kind === 'moved' ? page : { ...page, headers: speculationHeader };
}

async function editSmall(
  { origin, assets }: PageSettings,
  reader: PublicReader,
  { segments: [name, ...more] }: Asked,
): Promise<Sheet | null> {
  if (more.length > 0 || (name !== 'robots.txt' && name !== 'manifest.webmanifest')) return null;
  const publication = await reader.publication();
  if (name === 'robots.txt')
    return textSheet('small', 'text/plain; charset=utf-8', () => robotsText(publication.policies.aiCrawlers, origin));
  const { icon } = assets(publication, await reader.sections());
  return textSheet('small', 'application/manifest+json', () => manifestText(publication, icon));
}
