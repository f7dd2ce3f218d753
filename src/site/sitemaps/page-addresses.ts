import type { PublicReader } from '../../archive/public-reader.ts';
import { languagePrefix } from '../../story/address.ts';
import type { Language } from '../../story/language.ts';
import type { Publication } from '../../story/publication.ts';
import type { Section } from '../../story/section.ts';
import type { SitemapAddress } from './sitemap-text.ts';

/** Contributors and topics that are listed in each language, at most. The rest is found from the stories. */
const listed = 5000;

/** Every page that is not a story's: fronts, lists, standing pages, sections, contributors and topics. */
export async function readPageAddresses(reader: PublicReader): Promise<readonly SitemapAddress[]> {
  const publication = await reader.publication();
  const addresses: SitemapAddress[] = [];
  for (const { language } of publication.languages) {
    const prefix = languagePrefix(publication, language);
    const names = await pagesIn(reader, publication, language);
    addresses.push(...names.map((name) => ({ path: `${prefix}/${name}`, modifiedAt: null })));
  }
  return addresses;
}

async function pagesIn(
  reader: PublicReader,
  { standingPages }: Publication,
  language: Language,
): Promise<readonly string[]> {
  const sections = await sectionsWithStories(reader, language);
  const contributors = await reader.contributors(language, { limit: listed });
  const topics = await reader.topics(language, { limit: listed });
  return [
    '',
    'latest',
    'archive',
    'corrections',
    ...standingPages.filter((page) => page.language === language).map(({ name }) => name),
    ...sections.map(({ path }) => path),
    ...contributors.map(({ slug }) => `author/${slug}`),
    ...topics.map(({ slug }) => `topic/${slug}`),
  ];
}

/** Sections that have nothing yet in a language are found from its front, and need not be looked at. */
async function sectionsWithStories(reader: PublicReader, language: Language): Promise<readonly Section[]> {
  const sections = await reader.sections();
  const newest = await reader.lists(
    sections.map(({ id }) => ({ list: { kind: 'section', section: id }, language, limit: 1 })),
  );
  return sections.filter((_, place) => (newest[place]?.length ?? 0) > 0);
}
