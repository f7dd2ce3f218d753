import { type Key, publicationKey, sectionsKey, storyKey } from '../archive/key.ts';
import type { PublicReader } from '../archive/public-reader.ts';
import type { Instant } from '../kit/instant.ts';
import { calendarDay } from '../kit/time-zone.ts';
import { storyHead } from '../render/head/story-head.ts';
import { renderHead } from '../render/head.tsx';
import { renderStory } from '../render/main/story.tsx';
import { renderMasthead } from '../render/masthead.tsx';
import { renderTail } from '../render/tail.tsx';
import { languagePrefix } from '../story/address.ts';
import { storyImage } from './card.ts';
import { recentStories } from './furniture.ts';
import { modelStory } from './model-story.ts';
import { type PageSettings, readSiteIn } from './site-of.ts';

/** What all pages of an edition have in common, as one text that a browser may keep and pages be compressed with. */
export interface ReadDictionary {
  readonly text: string;
  /** The addresses of the edition's pages, as a URL pattern; the longest of several counts, so the first edition's may take in all. */
  readonly match: string;
  readonly quotes: readonly Key[];
}

/**
 * Reads the dictionary of an edition: masthead and tail as they were at an instant, and the page of a story of which nothing is said. All
 * that it quotes of stories is what the tail shows of those that were the newest then and are public now.
 */
export async function readDictionary(
  settings: PageSettings,
  reader: PublicReader,
  name: string,
  from: Instant,
): Promise<ReadDictionary> {
  const site = await readSiteIn(settings, reader, name);
  const { language, timeZone } = site.edition;
  if (language !== name) throw new Error(`There is no edition in ${name}.`);
  const recent = await reader.list({ list: { kind: 'latest' }, language, limit: recentStories, until: from });
  const masthead = { ...site, banner: null, section: null, today: calendarDay(from, timeZone) };
  const story = modelStory(site, from);
  const view = { story, card: storyImage(site, story) };
  return {
    // What is nearest to the end is referred to most cheaply.
    text: [
      renderTail({ ...site, recent }),
      renderMasthead(masthead),
      renderHead(site, storyHead(site, view)),
      renderStory(site, view),
    ].join(''),
    match: `${languagePrefix(site.publication, language) || '/'}*`,
    quotes: [publicationKey, sectionsKey, ...recent.map(({ id }) => storyKey(id))],
  };
}
