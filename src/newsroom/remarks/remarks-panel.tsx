import type { JSX } from 'preact';
import type { StoryPage } from '../stories/page/read-story-page.ts';
import type { RemarkContext } from './remark-context.ts';
import { RemarkList } from './remark-list.tsx';
import { remarkWords } from './remark-words.ts';

/** What of a story's screen is about its notes and suggestions: the open ones. Where the editor is open, it shows them itself. */
export function RemarksPanel({ page }: { readonly page: StoryPage }): JSX.Element {
  const { story, remarks, asker, nameOf, time } = page;
  const words = remarkWords[time.language];
  const context: RemarkContext = { ...remarks, story, asker, nameOf, time, heading: 'h3', refused: null };
  return (
    <section class="panel remarks-panel" aria-labelledby="remarks-title" id="remarks">
      <h2 id="remarks-title">{words.title}</h2>
      {remarks.open.length > 0 ? <RemarkList remarks={remarks.open} context={context} /> : null}
      <p class="actions">
        <a class="button" href={`/newsroom/stories/${story.id}/remarks`}>
          {remarks.open.length + remarks.settled.length > 0 ? words.all : words.newNote}
        </a>
        <a class="button" href={`/newsroom/stories/${story.id}/write`}>
          {words.inText}
        </a>
      </p>
    </section>
  );
}
