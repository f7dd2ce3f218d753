import type { ActorRef, SectionId } from '../story/ids.ts';

/** From the least to the most rights. */
export const roles = ['contributor', 'reporter', 'editor', 'section-editor', 'chief-editor', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Who asks for an act: a member of staff, a token, or Dateline's own command line. */
export interface Actor {
  readonly ref: ActorRef;
  readonly role: Role;
  /** Where a section editor's rights hold, subsections included; ignored for the other roles. */
  readonly sections: readonly SectionId[];
}
