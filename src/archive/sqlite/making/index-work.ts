import type { FaultCode } from '../../../kit/fault.ts';
import type { StoryDocument } from '../../../story/document.ts';
import type { StoryFields } from '../../../story/story.ts';

/** What the thread that indexes is started with. */
export interface IndexWork {
  /** The database that it makes. */
  readonly file: string;
  /** Makes the index's table in it. */
  readonly layout: string;
}

/** A release to be indexed under a key, as the JSON of an `IndexedRelease`; null where it is to be taken out. */
export interface Indexing {
  readonly key: number;
  readonly text: string | null;
}

/** What the thread answers: how many it has indexed more, or of what fault it died. */
export type Indexed = number | { readonly code: FaultCode; readonly detail: string };

export interface IndexedRelease {
  readonly fields: StoryFields;
  readonly document: StoryDocument;
}
