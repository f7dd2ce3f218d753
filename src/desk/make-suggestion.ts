import type { Actor } from '../accounts/actor.ts';
import type { Result } from '../kit/result.ts';
import { decideSuggestion, type SuggestedWords } from '../story/decide-remark.ts';
import type { StoryId } from '../story/ids.ts';
import type { Refusal } from '../story/refusal.ts';
import { keepNewRemark, type RemarkReceipt } from './act-on-remark.ts';
import { withStory } from './act-on-story.ts';
import type { Desk } from './desk.ts';
import { findPlace, type PassageNamed } from './find-place.ts';

export interface MakeSuggestion extends SuggestedWords {
  readonly story: StoryId;
  readonly passage: PassageNamed;
}

/** Suggests other words for a passage, or that it go, or words to come in at a place. The story is not changed. */
export function makeSuggestion(
  desk: Desk,
  actor: Actor,
  command: MakeSuggestion,
): Promise<Result<RemarkReceipt, Refusal>> {
  return withStory<RemarkReceipt>(desk, actor, command.story, { act: 'remark' }, async (story, moment, transaction) => {
    const place = await findPlace(transaction, story, command.passage);
    const decided = place.ok ? decideSuggestion(place.value, command, moment) : place;
    if (!decided.ok) return decided;
    return keepNewRemark(transaction, story, decided.value, moment, { kind: 'suggestion-made', says: command.reason });
  });
}
