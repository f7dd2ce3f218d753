import { readStory } from '../../desk/read-story.ts';
import { headlineOf } from '../../story/document.ts';
import type { StoryId } from '../../story/ids.ts';
import { type Answer, nothingHere } from '../answer.ts';
import { ScreenTitle } from '../frame/layout.tsx';
import type { Newsroom } from '../newsroom.ts';
import { BackToStory } from '../parts/back-to-story.tsx';
import type { StaffAsked } from '../screen.ts';
import { deskNames } from '../stories/desk-names.ts';
import { publicationZone } from '../stories/publication-zone.ts';
import { NewRemarkForms } from './new-remark-forms.tsx';
import { readRemarks } from './read-remarks.ts';
import type { RemarkContext } from './remark-context.ts';
import { RemarkList } from './remark-list.tsx';
import { remarkWords } from './remark-words.ts';

/** Every note and suggestion on a story, open and settled; with a form that was refused, as it was filled in. */
export async function showRemarks(
  { desk }: Newsroom,
  asked: StaffAsked,
  refused: RemarkContext['refused'] = null,
): Promise<Answer> {
  const { language, signedIn, params } = asked;
  const { actor } = signedIn;
  const read = await readStory(desk, actor, (params['story'] ?? '') as StoryId, async (story, reader) => ({
    ...(await readRemarks(reader, actor, story)),
    nameOf: await deskNames(reader, language),
    time: { language, timeZone: publicationZone(await reader.publication()), now: desk.clock() },
  }));
  if (!read.ok) return read.refusal.kind === 'not-allowed' ? { kind: 'trouble', what: 'notAllowed' } : nothingHere;
  const { story, more } = read.value;
  const words = remarkWords[language];
  const title = `${words.title}: ${headlineOf(story.document)}`;
  const context: RemarkContext = { ...more, story, asker: actor.ref, heading: 'h2', refused };
  return {
    kind: 'page',
    ...(refused && { status: 422 }),
    title,
    content: (
      <>
        <ScreenTitle title={title}>
          <BackToStory story={story.id} text={words.back} />
        </ScreenTitle>
        <p>
          <a href={`/newsroom/stories/${story.id}/write`}>{words.inText}</a>
        </p>
        {more.open.length === 0 ? (
          <p class="empty">{words.none}</p>
        ) : (
          <RemarkList remarks={more.open} context={context} />
        )}
        <NewRemarkForms context={context} />
        {more.settled.length === 0 ? null : (
          <details class="settled">
            <summary>
              {words.settled} ({more.settled.length})
            </summary>
            <RemarkList remarks={more.settled} context={context} />
          </details>
        )}
      </>
    ),
  };
}
