import type { NodeJson } from '../../../story/node-to-json.ts';
import type { ToldRemark } from '../remarks/told-remark.ts';
import type { ToldStep } from './receive.ts';

/** Somebody who has the story open. */
export interface Person {
  readonly client: string;
  readonly name: string;
  readonly anchor: number | null;
  readonly head: number | null;
}

export interface StoryNow {
  readonly story: string;
  readonly storyVersion: number;
  readonly stage: string;
  readonly mayWrite: boolean;
  /** As whom the session acts. */
  readonly you: string;
}

/** What the server tells (docs/together.md). It is this newsroom's own, so its words are taken as they are. */
export type Told =
  | ({ readonly type: 'back'; readonly version: number; readonly steps: readonly ToldStep[] } & StoryNow)
  | ({ readonly type: 'welcome'; readonly version: number; readonly document: NodeJson } & StoryNow)
  | {
      readonly type: 'steps';
      readonly version: number;
      readonly storyVersion: number;
      readonly steps: readonly ToldStep[];
    }
  | { readonly type: 'behind'; readonly version: number }
  | { readonly type: 'refused'; readonly why: string; readonly words: string }
  | ({ readonly type: 'story' } & StoryNow)
  | { readonly type: 'remarks'; readonly version: number; readonly remarks: readonly ToldRemark[] }
  | { readonly type: 'people'; readonly people: readonly Person[] }
  | { readonly type: 'beat' };

/** The server's words on why it closed a line. */
export const closing = { signedOut: 4401, notAllowed: 4403, gone: 4404, tooMany: 4430 } as const;
