import type { Actor } from '../accounts/actor.ts';
import type { DeskCard, DeskQuery } from '../archive/desk-list.ts';
import type { Desk } from './desk.ts';

/** One page of a list of stories, in the list's order; to a contributor, their own alone. */
export function listStories(desk: Pick<Desk, 'archive'>, actor: Actor, query: DeskQuery): Promise<readonly DeskCard[]> {
  const own = actor.role === 'contributor' ? { createdBy: actor.ref } : {};
  return desk.archive.read((reader) => reader.stories({ ...query, ...own }));
}
