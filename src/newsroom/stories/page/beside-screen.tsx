import type { JSX } from 'preact';
import { headlineOf } from '../../../story/document.ts';
import type { StoryId } from '../../../story/ids.ts';
import { nothingHere } from '../../answer.ts';
import { screen } from '../../screen.ts';
import { panelWords } from '../words/panel-words.ts';
import { DeskPanel } from './desk-panel.tsx';
import { PicturesPanel } from './pictures-panel.tsx';
import { readStoryPage, type StoryPage } from './read-story-page.ts';

/** What of a story's screen changes with its text: its pictures, its plan, what holds it back, what house rules mark. */
export function Beside({ page }: { readonly page: StoryPage }): JSX.Element {
  return (
    <div id="beside" data-beside={`/newsroom/stories/${page.story.id}/beside`}>
      <PicturesPanel page={page} />
      <DeskPanel page={page} />
    </div>
  );
}

/** The same by itself, for the script that keeps it as the text is (`islands/story/keep-beside.ts`). */
export const besideScreen = screen({
  method: 'GET',
  path: '/newsroom/stories/:story/beside',
  handle: async (newsroom, asked) => {
    const page = await readStoryPage(newsroom, asked, (asked.params['story'] ?? '') as StoryId);
    if (page.ok)
      return {
        kind: 'page',
        title: `${panelWords[asked.language].about}: ${headlineOf(page.value.story.document)}`,
        isBare: true,
        content: <Beside page={page.value} />,
      };
    return page.refusal.kind === 'not-allowed' ? { kind: 'trouble', what: 'notAllowed' } : nothingHere;
  },
});
