import { headlineOf } from '../../../story/document.ts';
import type { Answer } from '../../answer.ts';
import { editorIsland } from '../../editor/editor-mount.tsx';
import type { FieldState } from '../fields/field-state.ts';
import { storyWords } from '../words/story-words.ts';
import type { StoryPage } from './read-story-page.ts';
import { mayWrite, StoryScreen } from './story-page.tsx';

/** A story's own screen; with a form that was not wholly saved, as it was sent. */
export function answerStory(page: StoryPage, fields: FieldState | null = null, status = 200): Answer {
  return {
    kind: 'page',
    status,
    title: headlineOf(page.story.document) || storyWords[page.time.language].untitled,
    content: <StoryScreen page={page} fields={fields} />,
    islands: mayWrite(page) ? [...page.islands, 'story-screen', 'story-fields'] : [],
    hasPaper: editorIsland.hasPaper,
  };
}
