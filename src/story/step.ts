import type { Instant } from '../kit/instant.ts';
import type { ActorRef } from './ids.ts';

/** A step of ProseMirror's (prosemirror-transform) in its JSON form. */
export interface StepJson {
  readonly stepType: string;
  readonly [other: string]: unknown;
}

/** One step of a story's document as the archive keeps it: who took it, and the way there and back. */
export interface KeptStep {
  /** The document's version after it; steps of a story follow each other without a gap. */
  readonly version: number;
  /** The story's version after the batch that it came in. */
  readonly storyVersion: number;
  readonly at: Instant;
  readonly by: ActorRef;
  /** The open editor that it was made in, so that it knows its own again; empty for a save of the whole document. */
  readonly client: string;
  readonly step: StepJson;
  /** Leads from the document after it exactly to the one before. */
  readonly undo: StepJson;
}

/** Steps that were made on a version of the document, in one editor, to be taken all or none. */
export interface StepBatch {
  readonly version: number;
  readonly client: string;
  /** Not yet looked at: each may be anything. */
  readonly steps: readonly unknown[];
}

/** Whether a text can name an open editor: 8 to 40 lower-case letters and digits, drawn at random. */
export function isClientId(text: unknown): text is string {
  return typeof text === 'string' && /^[a-z0-9]{8,40}$/.test(text);
}
