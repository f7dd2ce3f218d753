import type { JSX } from 'preact';
import type { Mentioned } from '../../archive/mentioned.ts';
import type { ActorRef } from '../../story/ids.ts';
import type { NameOf } from '../stories/desk-names.ts';
import { storyWords } from '../stories/words/story-words.ts';
import { printShort, type ScreenTime } from '../words/print-time.ts';
import { remarkWords } from './remark-words.ts';

/** Open notes and suggestions that mention whoever looks, each with what others said last and the way to it. */
export function MentionList({
  mentions,
  asker,
  nameOf,
  time,
}: {
  readonly mentions: readonly Mentioned[];
  /** Whoever looks: what others said last is shown. */
  readonly asker: ActorRef;
  readonly nameOf: NameOf;
  readonly time: ScreenTime;
}): JSX.Element {
  return (
    <section class="mentioned" aria-labelledby="mentions-title">
      <h2 id="mentions-title">{remarkWords[time.language].mentioned}</h2>
      <ol class="mentions">
        {mentions.map(({ remark: { id, story, thread, at, by }, headline }) => {
          const newest = thread.findLast(({ by: who, text }) => who !== asker && text !== '') ?? { at, by, text: '' };
          return (
            <li key={id}>
              <a href={`/newsroom/stories/${story}/remarks#${id}`} dir="auto">
                {headline || storyWords[time.language].untitled}
              </a>{' '}
              <span class="quiet small">
                <bdi>{nameOf(newest.by)}</bdi>, {printShort(newest.at, time)}
              </span>
              <p class="saying" dir="auto">
                {newest.text}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
