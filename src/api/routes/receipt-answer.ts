import type { ActReceipt } from '../../desk/act-on-story.ts';
import type { Instant } from '../../kit/instant.ts';
import { storyJson } from '../json/story-json.ts';
import type { Answer } from '../route.ts';

/** What the API answers when a story is begun or saved. */
export function receiptAnswer({ story, seq, path }: ActReceipt, now: Instant): Answer {
  return { body: { story: storyJson(story, path, now), seq, path }, version: story.version };
}

/** What the API answers when something is done to a story that readers may see. */
export function actAnswer(receipt: ActReceipt, now: Instant): Answer {
  return { ...receiptAnswer(receipt, now), seq: receipt.seq, isReceipt: true };
}
