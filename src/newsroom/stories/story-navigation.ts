import type { NavigationEntry } from '../frame/navigation-entry.ts';
import { screenLanguages } from '../words/in-languages.ts';
import { listAddresses, storyListNames } from './list/story-lists.ts';
import { listWords } from './words/list-words.ts';

/** The ways to the lists of stories. A contributor sees their own stories alone, so the others would be the same list again. */
export const storyNavigation: readonly NavigationEntry[] = storyListNames.map((name) => ({
  href: listAddresses[name],
  text: textOf(name),
  group: 'stories',
  isFor: ({ role }) => name === 'mine' || role !== 'contributor',
}));

function textOf(name: (typeof storyListNames)[number]): NavigationEntry['text'] {
  const titles = screenLanguages.map((language) => [language, listWords[language].lists[name].title]);
  return Object.fromEntries(titles) as NavigationEntry['text'];
}
