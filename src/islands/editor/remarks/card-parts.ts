import type { RemarkActs } from './remark-acts.ts';
import type { RemarkWords } from './remark-words.ts';

/** Words of one's own that are being worded anew. */
export interface Edit {
  /** What they were when that began. */
  readonly seen: string;
  readonly text: string;
}

/** What a card of a remark works with. */
export interface CardParts {
  readonly words: RemarkWords;
  readonly acts: RemarkActs;
  readonly writer: string;
  /** The address of the screen that lists all of the story's remarks. */
  readonly list: string;
  readonly people: readonly string[];
  readonly when: (at: number) => string;
  readonly cancel: string;
  /** What one said oneself and is wording anew, by `nameOfSaying`; not sent yet. */
  readonly edits: Map<string, Edit>;
  /** Called when the edits begun or given up have changed. */
  readonly redraw: () => void;
  /** Goes to a remark's passage in the text. */
  readonly toPassage: (id: string) => void;
}
