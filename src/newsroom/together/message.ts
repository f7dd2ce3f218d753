import { z } from 'zod';
import type { StoryDocument } from '../../story/document.ts';
import type { ActorRef, StoryId } from '../../story/ids.ts';
import type { Refusal } from '../../story/refusal.ts';
import { isClientId, type StepJson } from '../../story/step.ts';
import type { Stage } from '../../story/story.ts';
import type { ToldRemark } from './told-remarks.ts';

/* The protocol of writing together, as docs/together.md tells it: JSON, one message a frame. */

const version = z.int().min(1);
const position = z.int().min(0);

const heard = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('hello'), client: z.string().refine(isClientId), version: version.nullable() }),
  z.strictObject({ type: z.literal('steps'), version, steps: z.array(z.unknown()) }),
  z.strictObject({ type: z.literal('here'), anchor: position, head: position }),
  z.strictObject({ type: z.literal('away') }),
]);

/** What an open editor says. */
export type Heard = z.infer<typeof heard>;

/** What an editor said; null where that is none of the protocol's messages. */
export function parseHeard(text: string): Heard | null {
  try {
    const parsed = heard.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** A step that everybody in the room is told of, with the editor that it was made in. */
export interface ToldStep {
  readonly client: string;
  readonly step: StepJson;
}

/** Somebody in the room; the places of their cursor are those of the document's newest version, null where they have none in it. */
export interface Person {
  readonly client: string;
  readonly name: string;
  readonly anchor: number | null;
  readonly head: number | null;
}

/** What an editor is told. */
export type Told =
  /** The answer to `hello` of an editor that was here before: the steps that it missed. */
  | ({ readonly type: 'back'; readonly version: number; readonly steps: readonly ToldStep[] } & StoryNow)
  /** The answer to any other `hello`: the document as it is. */
  | ({ readonly type: 'welcome'; readonly version: number; readonly document: StoryDocument } & StoryNow)
  /** Steps that are on disk, their maker's own included; `version` is the document's before them. */
  | {
      readonly type: 'steps';
      readonly version: number;
      readonly storyVersion: number;
      readonly steps: readonly ToldStep[];
    }
  /** The steps sent were made on an older version; those that are missing were told before this. */
  | { readonly type: 'behind'; readonly version: number }
  /** The steps sent were not taken, none of them, and never will be as they are. */
  | { readonly type: 'refused'; readonly why: Refusal['kind']; readonly words: string }
  /** Something else than the text changed. */
  | ({ readonly type: 'story' } & StoryNow)
  /** Every open remark on the story and the newest settled ones, their places those of the document's `version`. */
  | { readonly type: 'remarks'; readonly version: number; readonly remarks: readonly ToldRemark[] }
  | { readonly type: 'people'; readonly people: readonly Person[] }
  /** That the line still stands. */
  | { readonly type: 'beat' };

/** What of the story decides what its editor offers. */
export interface StoryNow {
  readonly story: StoryId;
  readonly storyVersion: number;
  readonly stage: Stage;
  readonly mayWrite: boolean;
  /** As whom the session of this editor acts: unsent words of somebody else are not sent in their name. */
  readonly you: ActorRef;
}

/** Why a socket is closed; the numbers are ours to give (RFC 6455, section 7.4.2). */
export const closing = {
  restart: 1012,
  unreadable: 4400,
  signedOut: 4401,
  notAllowed: 4403,
  gone: 4404,
  tooFast: 4429,
  tooMany: 4430,
  fault: 4500,
} as const;
export type Closing = keyof typeof closing;
