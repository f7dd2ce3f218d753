import { foldForSearch } from '../../kit/text.ts';
import { bodyOf, headlineOf, type StoryDocument, standfirstOf } from '../../story/document.ts';
import { bodyText } from '../../story/document-text.ts';
import type { StoryFields } from '../../story/story.ts';
import { wordsOf } from './parse-search.ts';
import { erasOf, headlineTag, idTag, languageTag, withoutTags } from './search-tags.ts';

/** What the search index is given for a release: folded texts, and tags. */
export interface SearchRow {
  readonly headline: string;
  readonly standfirst: string;
  readonly body: string;
  readonly tags: string;
}

/** The row of a release under its key. */
export function searchRow(key: number, fields: StoryFields, document: StoryDocument): SearchRow {
  const headline = folded(headlineOf(document));
  return {
    headline,
    standfirst: folded(standfirstOf(document)),
    body: folded(bodyText(bodyOf(document))),
    tags: [...filterTags(key, fields), ...wordsOf(headline).map(headlineTag)].join(' '),
  };
}

function folded(text: string): string {
  return foldForSearch(withoutTags(text));
}

function filterTags(key: number, { language, section, topics, byline }: StoryFields): readonly string[] {
  const ids = [...(section ? [section] : []), ...topics, ...byline.map(({ contributor }) => contributor)];
  return [languageTag(language), ...erasOf(key).map(({ tag }) => tag), ...new Set(ids.map(idTag))];
}
