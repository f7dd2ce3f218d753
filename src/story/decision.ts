import type { Instant } from '../kit/instant.ts';
import { isEmail } from '../kit/is-email.ts';
import type { NewId } from '../kit/new-id.ts';
import { unprintable } from '../kit/text.ts';
import type { Happening } from './events.ts';
import type { ActorRef } from './ids.ts';
import type { Refusal } from './refusal.ts';
import type { KeptStep } from './step.ts';
import type { Correction, Revision, Story } from './story.ts';

/** When and by whom something is decided, and where its new ids come from. */
export interface Moment {
  readonly at: Instant;
  readonly by: ActorRef;
  readonly newId: NewId;
}

/** What an act does to a story: the story after it, what was finished on the way, and what happened. */
export interface Decision {
  readonly story: Story;
  readonly revisions: readonly Revision[];
  readonly corrections: readonly Correction[];
  /** How the document came to be what it is, where the act changed it. */
  readonly steps?: readonly KeptStep[];
  readonly happening: Happening;
}

/** The story one version on, with what the act changes of it. */
export function changed(story: Story, moment: Moment, changes: Partial<Story>): Story {
  return { ...story, ...changes, version: story.version + 1, changedAt: moment.at, changedBy: moment.by };
}

/** A decision that finishes no revision. */
export function decision(story: Story, happening: Happening): Decision {
  return { story, revisions: [], corrections: [], happening };
}

/** Refuses a text that is blank, longer than `most` characters or holds what cannot be printed. */
export function refuseText(what: string, text: string, most: number): Refusal | null {
  if (text.trim() === '') return { kind: 'text-required', what };
  if (text.length > most) return { kind: 'invalid', what, why: `it is longer than ${most} characters` };
  const sign = unprintable(text, 'lines');
  return sign === null ? null : { kind: 'invalid', what, why: `it holds ${sign}` };
}

/** The same for a text that may be empty. */
export function refuseOptionalText(what: string, text: string, most: number): Refusal | null {
  return text === '' ? null : refuseText(what, text, most);
}

/** Refuses what is no e-mail address of at most 254 characters (RFC 5321, section 4.5.3.1.3). */
export function refuseEmail(email: string): Refusal | null {
  const refusal = refuseText('the e-mail address', email, 254);
  if (refusal || isEmail(email)) return refusal;
  return { kind: 'invalid', what: 'the e-mail address', why: 'it is not of the form name@place' };
}
