import type { JSX } from 'preact';
import type { StoryId } from '../../story/ids.ts';

/** The way back to the screen of the story that a screen is about, above its title. */
export function BackToStory({ story, text }: { readonly story: StoryId; readonly text: string }): JSX.Element {
  return (
    <a class="back" href={`/newsroom/stories/${story}`}>
      {text}
    </a>
  );
}
