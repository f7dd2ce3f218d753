import type { Screen } from '../screen.ts';
import { listScreens } from './list/list-screens.tsx';
import { newStory } from './list/new-story.ts';

/** The screens around stories. */
export const storyScreens: readonly Screen[] = [...listScreens, newStory];
