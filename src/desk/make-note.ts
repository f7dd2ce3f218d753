import type { Actor } from '../accounts/actor.ts';
import type { Result } from '../kit/result.ts';
import { decideNote } from '../story/decide-remark.ts';
import type { StoryId } from '../story/ids.ts';
import type { Refusal } from '../story/refusal.ts';
import { keepNewRemark, type RemarkReceipt } from './act-on-remark.ts';
import { withStory } from './act-on-story.ts';
import type { Desk } from './desk.ts';
import { findPlace, type PassageNamed } from './find-place.ts';

export interface MakeNote {
  readonly story: StoryId;
  readonly passage: PassageNamed;
  readonly text: string;
}

/** Says something to colleagues about a passage. The story is not changed. */
export function makeNote(desk: Desk, actor: Actor, command: MakeNote): Promise<Result<RemarkReceipt, Refusal>> {
  return withStory<RemarkReceipt>(desk, actor, command.story, { act: 'remark' }, async (story, moment, transaction) => {
    const place = await findPlace(transaction, story, command.passage);
    const decided = place.ok ? decideNote(place.value, command.text, moment) : place;
    if (!decided.ok) return decided;
    return keepNewRemark(transaction, story, decided.value, moment, { kind: 'note-made', says: command.text });
  });
}
