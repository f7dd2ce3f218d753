import type { StaffId } from '../story/ids.ts';
import type { Language } from '../story/language.ts';
import type { Actor } from './actor.ts';

/** Who may sign in. */
export interface Staff {
  readonly id: StaffId;
  readonly name: string;
  /** The language of their screens. */
  readonly language: Language;
}

/** Somebody who is signed in, and as whom they act. */
export interface SignedIn {
  readonly actor: Actor;
  readonly staff: Staff;
}
