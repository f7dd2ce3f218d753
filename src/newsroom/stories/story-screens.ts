import type { StoryId } from '../../story/ids.ts';
import { nothingHere } from '../answer.ts';
import { type Screen, screen } from '../screen.ts';
import { actScreens } from './acts/act-screens.tsx';
import { legalPass } from './acts/legal-pass.ts';
import { saveFields } from './fields/save-fields.tsx';
import { historyScreens } from './history/history-screens.tsx';
import { listScreens } from './list/list-screens.tsx';
import { newStory } from './list/new-story.ts';
import { answerStory } from './page/answer-story.tsx';
import { besideScreen } from './page/beside-screen.tsx';
import { readStoryPage } from './page/read-story-page.ts';
import { pictureScreens } from './pictures/picture-screens.tsx';

const storyScreen = screen({
  method: 'GET',
  path: '/newsroom/stories/:story',
  handle: async (newsroom, asked) => {
    const page = await readStoryPage(newsroom, asked, (asked.params['story'] ?? '') as StoryId);
    if (page.ok) return answerStory(page.value);
    return page.refusal.kind === 'not-allowed' ? { kind: 'trouble', what: 'notAllowed' } : nothingHere;
  },
});

/** The screens around stories. */
export const storyScreens: readonly Screen[] = [
  ...listScreens,
  newStory,
  storyScreen,
  besideScreen,
  saveFields,
  legalPass,
  ...actScreens,
  ...historyScreens,
  ...pictureScreens,
];
