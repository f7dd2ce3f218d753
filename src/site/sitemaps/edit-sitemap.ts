import type { PublicReader } from '../../archive/public-reader.ts';
import type { Asked, Sheet } from '../../press/sheet.ts';
import { textSheet } from '../text-sheet.ts';
import { monthRange, partLength, partsOfMonth, sitemapMonths } from './months.ts';
import { newsHolds, newsSitemapText, readNews } from './news-sitemap.ts';
import { readPageAddresses } from './page-addresses.ts';
import { monthFile, parseMonthFile } from './sitemap-addresses.ts';
import { sitemapIndexText, sitemapText } from './sitemap-text.ts';

const xml = 'application/xml; charset=utf-8';

/** The sitemap at an address; null where the address is none of a sitemap, or nothing stands in it. */
export async function editSitemap(origin: string, reader: PublicReader, asked: Asked): Promise<Sheet | null> {
  const [first = '', second, ...more] = asked.segments;
  if (more.length > 0) return null;
  if (second === undefined && first === 'sitemap.xml') return editIndex(origin, reader);
  if (second === undefined && first === 'news-sitemap.xml') return editNews(origin, reader);
  if (second === undefined || first !== 'sitemap') return null;
  return second === 'pages.xml' ? editPages(origin, reader) : editMonth(origin, reader, second);
}

async function editIndex(origin: string, reader: PublicReader): Promise<Sheet> {
  const publication = await reader.publication();
  const paths = ['/sitemap/pages.xml'];
  for (const month of await sitemapMonths(reader, publication)) {
    const parts = await partsOfMonth(reader, monthRange(month, publication));
    for (let part = 1; part <= parts; part++) paths.push(`/sitemap/${monthFile(month, part)}`);
  }
  return textSheet('sitemap', xml, () => sitemapIndexText(paths, origin));
}

async function editMonth(origin: string, reader: PublicReader, file: string): Promise<Sheet | null> {
  const asked = parseMonthFile(file);
  if (!asked) return null;
  const range = monthRange(asked.month, await reader.publication());
  const rows = await reader.sitemap({ ...range, limit: partLength, skip: (asked.part - 1) * partLength });
  return rows.length === 0 ? null : textSheet('sitemap', xml, () => sitemapText(rows, origin));
}

async function editPages(origin: string, reader: PublicReader): Promise<Sheet> {
  const addresses = await readPageAddresses(reader);
  return textSheet('sitemap', xml, () => sitemapText(addresses, origin));
}

async function editNews(origin: string, reader: PublicReader): Promise<Sheet> {
  const publication = await reader.publication();
  const stories = await readNews(reader, publication);
  return textSheet('sitemap', xml, () => newsSitemapText(stories, publication, origin), newsHolds(stories, reader.now));
}
