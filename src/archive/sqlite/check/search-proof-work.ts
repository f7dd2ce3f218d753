import type { FaultCode } from '../../../kit/fault.ts';
import type { Finding } from '../../finding.ts';

/** What the thread that proves the search index is asked: to begin a snapshot (again), to prove some releases, to end. */
export type SearchProofAsked = 'begin' | 'end' | readonly ProvedRelease[];

/** What a row of the search index should say. Texts of JSON: they go to the other thread as they are, and are read there. */
export interface ProvedRelease {
  readonly story: string;
  readonly key: number;
  /** Of `StoryFields`. */
  readonly fields: string;
  /** Of a `StoryDocument`. */
  readonly document: string;
}

/** What it answers: at which entry of the log its snapshot stands, how many releases were looked at, how far it is with the words, what it found. */
export type SearchProofAnswer =
  | { readonly kind: 'begun'; readonly seq: number }
  | { readonly kind: 'looked-at'; readonly releases: number }
  | { readonly kind: 'words'; readonly done: number; readonly total: number }
  | { readonly kind: 'found'; readonly findings: readonly Finding[] }
  | { readonly kind: 'failed'; readonly code: FaultCode; readonly detail: string };
