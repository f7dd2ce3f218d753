import { readStory } from '../../desk/read-story.ts';
import { isId } from '../../kit/id.ts';
import { headlineOf } from '../../story/document.ts';
import { type Answer, nothingHere } from '../answer.ts';
import type { Newsroom } from '../newsroom.ts';
import { type Screen, type StaffAsked, screen } from '../screen.ts';
import { publicationZone } from '../stories/publication-zone.ts';
import { EditorMount, editorIsland, editorIslands } from './editor-mount.tsx';
import { writeWords } from './write-words.ts';

/** The text of a story and nothing beside it, for long writing. */
export const writeScreen: Screen = screen({
  method: 'GET',
  path: '/newsroom/stories/:story/write',
  handle: showText,
});

async function showText({ desk }: Newsroom, { params, signedIn, language }: StaffAsked): Promise<Answer> {
  const id = params['story'] ?? '';
  if (!isId('story', id)) return nothingHere;
  const read = await readStory(desk, signedIn.actor, id, async (story, reader) => ({
    publication: await reader.publication(),
    rules: await reader.houseRules(story.fields.language),
  }));
  if (!read.ok) return read.refusal.kind === 'not-allowed' ? { kind: 'trouble', what: 'notAllowed' } : nothingHere;
  const {
    story,
    more: { publication, rules },
  } = read.value;
  const words = writeWords[language];
  return {
    kind: 'page',
    title: headlineOf(story.document) || words.untitled,
    isBare: true,
    content: (
      <div class="writing-page">
        <p>
          <a href={`/newsroom/stories/${story.id}`}>{words.back}</a>
        </p>
        <EditorMount
          story={story}
          writer={signedIn.actor.ref}
          language={language}
          timeZone={publicationZone(publication)}
        />
      </div>
    ),
    ...editorIsland,
    islands: editorIslands(rules),
  };
}
