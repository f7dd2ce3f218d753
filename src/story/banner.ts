import type { Instant } from '../kit/instant.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import { type Moment, refuseOptionalText } from './decision.ts';
import type { ActorRef, StoryId } from './ids.ts';
import type { Language } from './language.ts';
import type { Refusal } from './refusal.ts';

/** The breaking banner of one language: a line under the masthead of every page, until an instant. There is one at most. */
export interface Banner {
  readonly language: Language;
  /** What it says; empty where it says the headline of its story. */
  readonly line: string;
  /** The story that it leads to; it shows only while readers see that. Null: the line stands alone. */
  readonly story: StoryId | null;
  readonly setAt: Instant;
  readonly setBy: ActorRef;
  /** The first instant at which it is gone. */
  readonly until: Instant;
}

/** What readers are shown of a banner. */
export interface ShownBanner {
  /** The story that it depends on; null where its line stands alone. */
  readonly story: StoryId | null;
  /** Empty while readers do not see its story: then nothing is shown. */
  readonly line: string;
  /** Not percent-encoded; null where it leads nowhere. */
  readonly path: string | null;
}

/** What a banner is to say, and until when. */
export type BannerWish = Pick<Banner, 'language' | 'line' | 'story' | 'until'>;

/** The longest line, in characters: two lines on a phone. */
export const longestBanner = 140;
/** The longest time that something is breaking, in milliseconds: a day. */
export const longestBreaking = 86_400_000;

/** The banner that is wished for. It says something, ends, and ends within a day: nothing is breaking for longer. */
export function decideBanner(wish: BannerWish, { at, by }: Moment): Result<Banner, Refusal> {
  const line = wish.line.trim();
  if (line === '' && !wish.story) return refused({ kind: 'text-required', what: 'the line, or choose a story' });
  const refusal = refuseOptionalText('the line', line, longestBanner);
  if (refusal) return refused(refusal);
  if (wish.until <= at) return refused({ kind: 'time-past', at: wish.until });
  if (wish.until - at > longestBreaking)
    return refused({ kind: 'invalid', what: 'the end of the banner', why: 'nothing is breaking for more than a day' });
  return ok({ ...wish, line, setAt: at, setBy: by });
}
