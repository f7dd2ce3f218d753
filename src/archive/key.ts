import type { ContributorId, PictureId, SeriesId, StoryId, TopicId } from '../story/ids.ts';
import type { Language } from '../story/language.ts';
import type { ListName } from './projection/projection.ts';

/**
 * The name of a thing that a reader can be shown, whether it is there or not. Every entry of the log names the keys that it
 * touched, and whoever keeps something made of the archive names the keys that it read: it holds while none of them is touched.
 */
export type Key = string & { readonly [keyBrand]: true };
declare const keyBrand: unique symbol;

/** Name, editions, look, policies, standing pages. */
export const publicationKey = 'publication' as Key;
/** The tree of sections with their names and paths. */
export const sectionsKey = 'sections' as Key;
/** What any search finds. */
export const searchKey = 'search' as Key;

/** All that a story's page shows of the story itself; its headline and address where others link to it. */
export function storyKey(story: StoryId): Key {
  return `story ${story}` as Key;
}

/** The breaking banner of a language. */
export function bannerKey(language: Language): Key {
  return `banner ${language}` as Key;
}

/** Which stories stand in a list, in what order, and their cards. */
export function listKey({ kind, subject, language }: ListName): Key {
  return `list ${language} ${kind} ${subject}` as Key;
}

/** What stands at addresses that end in this segment. */
export function addressKey(language: Language, lastSegment: string): Key {
  return `address ${language} ${lastSegment}` as Key;
}

/** Which story bears a headline, by the headline's hash. */
export function headlineKey(hash: number): Key {
  return `headline ${hash}` as Key;
}

export function correctionsKey(language: Language): Key {
  return `corrections ${language}` as Key;
}

/** The stories of a month of publication (UTC) in the sitemap. */
export function sitemapKey(month: string): Key {
  return `sitemap ${month}` as Key;
}

/** A contributor, topic, series or picture: its name, its description, whether it may be shown. */
export function thingKey(id: ContributorId | TopicId | SeriesId | PictureId): Key {
  return `thing ${id}` as Key;
}

/** Which contributor, topic or series a slug means. */
export function slugKey(of: 'contributor' | 'topic' | 'series', slug: string): Key {
  return `slug ${of} ${slug}` as Key;
}
