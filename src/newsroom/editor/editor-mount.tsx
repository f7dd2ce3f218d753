import type { JSX } from 'preact';
import { bodyOf, headlineOf, standfirstOf } from '../../story/document.ts';
import { blockTexts } from '../../story/document-text.ts';
import type { HouseRules } from '../../story/house-rules/house-rule.ts';
import type { ActorRef } from '../../story/ids.ts';
import { directionOf } from '../../story/language.ts';
import type { Story } from '../../story/story.ts';
import { frameWords } from '../words/frame-words.ts';
import type { ScreenLanguage } from '../words/in-languages.ts';

/** The island that a page with this mount names, and that it needs the paper's own style sheet. */
export const editorIsland = { islands: ['editor'], hasPaper: true } as const;

/** What a page with this mount names instead where patterns are among the house rules of the story's language. */
export function editorIslands({ rules }: Pick<HouseRules, 'rules'>): readonly string[] {
  return rules.some(({ kind }) => kind === 'pattern')
    ? ['house-patterns', ...editorIsland.islands]
    : editorIsland.islands;
}

/**
 * Where the editor of a story opens; until it is there, and without script, the text can be read. On every change of the story it sends the
 * event `dateline:story` up from here, whose `detail` holds `storyVersion`, `stage` and `mayWrite`.
 */
export function EditorMount(props: {
  readonly story: Story;
  /** Of the screen. */
  readonly language: ScreenLanguage;
  /** Who writes: what they left unsent on a computer is sent in nobody else's name. */
  readonly writer: ActorRef;
  /** Of the publication, for the times of live posts. */
  readonly timeZone: string;
}): JSX.Element {
  const { story, language, timeZone, writer } = props;
  const { document } = story;
  return (
    <div
      class="editor"
      data-island="editor"
      data-story={story.id}
      data-document-version={story.documentVersion}
      data-writer={writer}
      data-language={story.fields.language}
      data-zone={timeZone}
    >
      <noscript>
        <p class="said">{frameWords[language].needsScript}</p>
      </noscript>
      <div class="paper story" lang={story.fields.language} dir={directionOf(story.fields.language)}>
        <h1>{headlineOf(document)}</h1>
        <p class="stand">{standfirstOf(document)}</p>
        <div class="body">
          {bodyOf(document)
            .flatMap(blockTexts)
            .map((text, place) => (
              <p key={place}>{text}</p>
            ))}
        </div>
      </div>
    </div>
  );
}
