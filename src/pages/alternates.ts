import type { ListKey } from '../archive/public-reader.ts';
import type { Alternate } from '../render/view.ts';
import { languagePrefix } from '../story/address.ts';
import type { Language } from '../story/language.ts';
import type { Publication } from '../story/publication.ts';
import type { PageContext } from './page.ts';

/** The page at `path` (without a language's prefix) in these languages; empty for a page in one language only. */
export function inLanguages(
  publication: Publication,
  path: string,
  languages: readonly Language[] = publication.languages.map(({ language }) => language),
): readonly Alternate[] {
  if (languages.length < 2) return [];
  return languages.map((language) => ({ language, path: languagePrefix(publication, language) + path || '/' }));
}

/**
 * The page at `path` in each language in which the list has a story. Where it has none in the page's own, there is nothing to be
 * another language's version of, and the others do not name it either.
 */
export async function whereStories(
  { reader, site }: PageContext,
  list: ListKey,
  path: string,
): Promise<readonly Alternate[]> {
  const languages = site.publication.languages.map(({ language }) => language);
  if (languages.length < 2) return [];
  const newest = await reader.lists(languages.map((language) => ({ list, language, limit: 1 })));
  const present = languages.filter((_, place) => newest[place]?.length);
  return present.includes(site.edition.language) ? inLanguages(site.publication, path, present) : [];
}
