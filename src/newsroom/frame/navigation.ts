import { boardNavigation } from '../board/board-navigation.ts';
import { paperNavigation } from '../paper/paper-navigation.ts';
import { houseNavigation } from '../staff/house-navigation.ts';
import { storyNavigation } from '../stories/story-navigation.ts';
import type { NavigationEntry } from './navigation-entry.ts';

/** Every way, in order. Each part of the newsroom gives its own. */
export const navigation: readonly NavigationEntry[] = [
  ...boardNavigation,
  ...storyNavigation,
  ...paperNavigation,
  ...houseNavigation,
];
