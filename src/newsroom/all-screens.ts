import type { Screen } from './screen.ts';
import { storyScreens } from './stories/story-screens.ts';

/** Every screen of the newsroom. Each part gives its own. */
export const allScreens: readonly Screen[] = [...storyScreens];
