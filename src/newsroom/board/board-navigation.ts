import type { NavigationEntry } from '../frame/navigation-entry.ts';
import { boardWords } from './board-words.ts';

/** The way to the board. */
export const boardNavigation: readonly NavigationEntry[] = [
  {
    href: '/newsroom/board',
    text: { en: boardWords.en.title, hi: boardWords.hi.title, ur: boardWords.ur.title },
    group: 'stories',
    isFor: () => true,
  },
];
