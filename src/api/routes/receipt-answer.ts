import type { ActReceipt } from '../../desk/act-on-story.ts';
import type { Instant } from '../../kit/instant.ts';
import { storyJson } from '../json/story-json.ts';
import type { Answer } from '../route.ts';

/** What the API answers when an act on a story is done. */
export function receiptAnswer({ story, seq, path }: ActReceipt, now: Instant): Answer {
  return { body: { story: storyJson(story, path, now), seq, path }, version: story.version };
}
