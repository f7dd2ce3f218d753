import { foldForSearch } from '../../kit/text.ts';
import { bodyOf, headlineOf, type StoryDocument, standfirstOf } from '../../story/document.ts';
import { bodyText } from '../../story/document-text.ts';
import type { Language } from '../../story/language.ts';
import type { StoryFields } from '../../story/story.ts';

/** What the search index is given for a release: folded texts, and one word each for whatever results are filtered by. */
export interface SearchRow {
  readonly headline: string;
  readonly standfirst: string;
  readonly body: string;
  readonly tags: string;
}

export function searchRow(fields: StoryFields, document: StoryDocument): SearchRow {
  return {
    headline: foldForSearch(headlineOf(document)),
    standfirst: foldForSearch(standfirstOf(document)),
    body: foldForSearch(bodyText(bodyOf(document))),
    tags: tagsOf(fields).join(' '),
  };
}

/** The word that stands for an id in the tags: the id without its prefix. */
export function idTag(id: string): string {
  return id.slice(id.indexOf('_') + 1);
}

/** The word that stands for a language in the tags. No id is as short. */
export function languageTag(language: Language): string {
  return language.replaceAll('-', '');
}

function tagsOf({ language, section, topics, byline }: StoryFields): readonly string[] {
  const ids = [...(section ? [section] : []), ...topics, ...byline.map(({ contributor }) => contributor)];
  return [languageTag(language), ...new Set(ids.map(idTag))];
}
