import type { EditorView } from 'prosemirror-view';
import type { PictureDesk } from './blocks/picture-desk.ts';
import type { StoryFinder } from './blocks/story-finder.ts';
import type { Panel } from './ui/panel.ts';
import type { EditorWords } from './words/editor-words.ts';

/** What the parts of an open editor work with. */
export interface EditorContext {
  readonly words: EditorWords;
  /** The language of the story, which may change while it is open. */
  readonly language: () => string;
  readonly pictures: PictureDesk;
  readonly stories: StoryFinder;
  readonly panel: Panel;
  /** Where pictures on their way tell how far they have come. */
  readonly uploads: HTMLElement;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The zone of the publication, in which a live post's time is told. */
  readonly timeZone: string;
  /** Says something once to those who cannot see it. */
  readonly say: (text: string) => void;
}

/** Does something in an open editor that may ask the writer first. */
export type EditorAct = (view: EditorView, context: EditorContext) => void;
