import type { Actor } from '../accounts/actor.ts';
import { may } from '../accounts/may.ts';
import type { Mentioned } from '../archive/mentioned.ts';
import type { StaffId } from '../story/ids.ts';
import type { Desk } from './desk.ts';
import { storyObject } from './story-object.ts';

/** Open notes and suggestions that mention whoever asks, the newest first, on stories that they may still see. */
export function listMentions(desk: Pick<Desk, 'archive'>, actor: Actor, limit: number): Promise<readonly Mentioned[]> {
  return desk.archive.read(async (reader) => {
    if (!actor.ref.startsWith('staff_')) return [];
    const shown: Mentioned[] = [];
    for (const mentioned of await reader.mentionsOf(actor.ref as StaffId, limit)) {
      const story = await reader.story(mentioned.remark.story);
      if (story && may(actor, 'read', await storyObject(reader, actor, story))) shown.push(mentioned);
    }
    return shown;
  });
}
