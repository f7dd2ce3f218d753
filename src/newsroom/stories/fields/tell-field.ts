import { ownName } from '../../../render/words/dates.ts';
import { type Language, localized } from '../../../story/language.ts';
import type { StoryFields } from '../../../story/story.ts';
import type { StoryPage } from '../page/read-story-page.ts';
import { nameOfPicture } from '../small-picture.tsx';
import { panelWords } from '../words/panel-words.ts';
import { storyWords } from '../words/story-words.ts';

/** What a field of a story's working copy says, in one line of words. */
export function tellField(name: keyof StoryFields, page: StoryPage): string {
  return textOf(name, page) || panelWords[page.time.language].empty;
}

function textOf(name: keyof StoryFields, page: StoryPage): string {
  const { fields } = page.story;
  const words = storyWords[page.time.language];
  const screen = page.time.language as string as Language;
  switch (name) {
    case 'kind':
      return words.kinds[fields.kind];
    case 'prominence':
      return words.prominences[fields.prominence];
    case 'language':
      return ownName(fields.language);
    case 'section':
      return localized(page.sections.find(({ id }) => id === fields.section)?.names ?? {}, screen);
    case 'series':
      return localized(page.series.find(({ id }) => id === fields.series)?.names ?? {}, screen);
    case 'topics':
      return page.topics.map(({ names }) => localized(names, screen)).join(', ');
    case 'byline':
      return fields.byline.map(({ contributor }) => nameIn(page, contributor)).join(', ');
    case 'dateline':
      return fields.dateline;
    case 'slug':
      return fields.slug ?? '';
    case 'leadPicture':
      return fields.leadPicture ? pictureName(page, fields.leadPicture.picture) : '';
    case 'translationOf':
      return page.original?.headline ?? '';
    case 'search':
    case 'social':
      return [fields[name].title, fields[name].description].filter((text) => text !== '').join(' – ');
  }
}

/** How somebody is called in the language of the story. */
export function nameIn({ contributors, story }: StoryPage, id: string): string {
  return localized(contributors.find((one) => one.id === id)?.names ?? {}, story.fields.language);
}

/** What a picture is called in a list: what it shows, else its size. */
export function pictureName({ pictures }: Pick<StoryPage, 'pictures'>, id: string): string {
  const picture = pictures.find((one) => one.id === id);
  return picture ? nameOfPicture(picture) : id;
}
