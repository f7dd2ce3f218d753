import type { Actor } from '../accounts/actor.ts';
import { may } from '../accounts/may.ts';
import type { DeskReader } from '../archive/desk-reader.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import type { StoryId } from '../story/ids.ts';
import type { Refusal } from '../story/refusal.ts';
import type { Story } from '../story/story.ts';
import type { Desk } from './desk.ts';
import { releasedPath } from './released-path.ts';
import { storyObject } from './story-object.ts';

/** A story as somebody at the desk may see it. */
export interface StoryReading {
  readonly story: Story;
  /** The address at which readers see it or will see it; null while there is none. Not percent-encoded. */
  readonly path: string | null;
}

/** Reads a story for somebody, and whatever of it `more` reads in the same snapshot; refused to whom it is not shown. */
export function readStory<T>(
  desk: Pick<Desk, 'archive' | 'clock'>,
  actor: Actor,
  id: StoryId,
  more: (story: Story, reader: DeskReader) => Promise<T>,
): Promise<Result<StoryReading & { readonly more: T }, Refusal>> {
  return desk.archive.read(async (reader) => {
    const story = await reader.story(id);
    if (!story) return refused({ kind: 'not-found', what: 'story' });
    if (!may(actor, 'read', await storyObject(reader, actor, story)))
      return refused({ kind: 'not-allowed', act: 'read' });
    const path = await releasedPath(reader, story, desk.clock());
    return ok({ story, path, more: await more(story, reader) });
  });
}
