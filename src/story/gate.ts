import type { ActorRef, PictureId, TopicId } from './ids.ts';

/**
 * What a newsroom looks at before a story is out. A gate that is closed holds a release back, unless somebody who may waives it and says
 * why.
 */
export const gates = [
  /** Every picture can be told to one who cannot see it. */
  'alt-text',
  /** Every picture names who must be named. */
  'credit',
  /** Nothing that was still to come (`TK`) stands in the text. */
  'placeholder',
  /** No also-read and no link to the paper's own pages leads nowhere. */
  'dead-link',
  /** Nobody has a note on it that is not resolved. */
  'open-notes',
  /** Every suggestion was accepted, refused or taken back. */
  'open-suggestions',
  /** More than one person had a part in it: whoever wrote, approved or brings it out. */
  'second-look',
  /** A lawyer or editor has passed this very text, where a topic asks for that. */
  'legal-look',
] as const;
export type Gate = (typeof gates)[number];

/** A gate that is closed, and by what. */
export type ClosedGate =
  | { readonly gate: 'alt-text' | 'credit'; readonly pictures: readonly PictureId[] }
  | { readonly gate: 'placeholder'; readonly passages: readonly string[] }
  /** The passages that they are about, as they were. */
  | { readonly gate: 'open-notes' | 'open-suggestions'; readonly passages: readonly string[] }
  | { readonly gate: 'dead-link'; readonly links: readonly string[] }
  | { readonly gate: 'second-look'; readonly by: ActorRef | null }
  | { readonly gate: 'legal-look'; readonly topics: readonly TopicId[] };

/** That gates were passed although they were closed. Kept with the act, whose author it names. */
export interface Waiver {
  readonly gates: readonly Gate[];
  readonly why: string;
}

/** Gates that a kind of story must pass where the publication says nothing of its own. */
export const houseGates: readonly Gate[] = [
  'alt-text',
  'credit',
  'placeholder',
  'dead-link',
  'open-notes',
  'open-suggestions',
  'legal-look',
];
