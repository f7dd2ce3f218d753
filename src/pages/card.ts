import type { PublicReader } from '../archive/public-reader.ts';
import { isId } from '../kit/id.ts';
import { type CardTexts, cardHash, cardSize } from '../pictures/card-texts.ts';
import { writersOf } from '../render/part/byline.tsx';
import type { HeadImage, Site } from '../render/view.ts';
import { printDate, printNames } from '../render/words/dates.ts';
import { localized } from '../story/language.ts';
import type { Edition, Publication } from '../story/publication.ts';
import type { Section } from '../story/section.ts';
import type { ShownStory, StoryCard } from '../story/shown.ts';

/*
 * The made images that other sites show beside a link: one of each story, one of each edition for every other page. An address bears
 * the hash of what is on the image, so that a changed headline is a new image.
 */

/** The image of a story. */
export function storyImage(site: Site, story: ShownStory): HeadImage {
  return image(story.id, storyTexts(site, story), story.headline);
}

/** The image of an edition. */
export function editionImage(site: Site): HeadImage {
  return image(site.edition.language, editionTexts(site), site.edition.nameplate);
}

/** What stands now on the image of a story's id or of a language; null where there is none to show. */
export async function readCardTexts(reader: PublicReader, of: string): Promise<CardTexts | null> {
  const publication = await reader.publication();
  const sections = await reader.sections();
  if (!isId('story', of)) {
    const edition = publication.languages.find(({ language }) => language === of);
    return edition ? editionTexts({ publication, edition }) : null;
  }
  const [story] = await reader.stories([of]);
  const edition = story && publication.languages.find(({ language }) => language === story.language);
  return edition ? storyTexts({ publication, edition, sections }, story) : null;
}

interface Place {
  readonly publication: Publication;
  readonly edition: Edition;
}

function storyTexts(place: Place & { readonly sections: readonly Section[] }, story: StoryCard): CardTexts {
  const { publication, edition, sections } = place;
  const { language, direction, nameplate } = edition;
  const { section } = story;
  const owner = section.accent ? section : sections.find(({ id }) => id === section.parent);
  const names = writersOf(story.byline).map(({ contributor }) => localized(contributor.names, language));
  return {
    direction,
    nameplate,
    section: localized(section.names, language),
    headline: story.headline,
    byline: printNames(names, language),
    date: printDate(story.publishedAt, edition),
    accent: owner?.accent ?? publication.look.accent,
    paper: publication.look.paper,
  };
}

function editionTexts({ publication: { look }, edition }: Place): CardTexts {
  const { direction, nameplate, tagline } = edition;
  const { accent, paper } = look;
  return { direction, nameplate, section: tagline, headline: '', byline: '', date: '', accent, paper };
}

function image(of: string, texts: CardTexts, alt: string): HeadImage {
  return { address: `/cards/${of}/${cardHash(texts)}.png`, ...cardSize, alt };
}
