import type { FaultCode } from '../../../kit/fault.ts';

/** What the thread that indexes is started with. */
export interface IndexWork {
  /** The database that it makes. */
  readonly file: string;
  /** Makes the index's table in it. */
  readonly layout: string;
}

/** A release to be indexed under a key; null where it is to be taken out. */
export interface Indexing {
  readonly key: number;
  readonly release: IndexedRelease | null;
}

/** What the thread answers: how many it has indexed more, or of what fault it died. */
export type Indexed = number | { readonly code: FaultCode; readonly detail: string };

/** Texts of JSON: they go to the other thread as they are, and are read there. */
export interface IndexedRelease {
  /** Of `StoryFields`. */
  readonly fields: string;
  /** Of a `StoryDocument`. */
  readonly document: string;
}
