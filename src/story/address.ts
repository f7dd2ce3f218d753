import type { Language } from './language.ts';
import { firstEdition, type Publication } from './publication.ts';
import type { Slug } from './slug.ts';

/** The start of every address in a language: empty for the first language, `/hi` for others. */
export function languagePrefix(publication: Publication, language: Language): string {
  return firstEdition(publication).language === language ? '' : `/${language}`;
}

/** A story's address: `/world/asia/flood-gates-hold`, or `/hi/world/…`. Not percent-encoded. */
export function storyPath(publication: Publication, language: Language, sectionPath: string, slug: Slug): string {
  return `${languagePrefix(publication, language)}/${sectionPath}/${slug}`;
}
