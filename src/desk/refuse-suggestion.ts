import type { Actor } from '../accounts/actor.ts';
import { may } from '../accounts/may.ts';
import { type Result, refused } from '../kit/result.ts';
import { decideSuggestionEnd } from '../story/decide-remark.ts';
import type { Refusal } from '../story/refusal.ts';
import { actOnRemark, keepRemark, type RemarkCommand, type RemarkReceipt } from './act-on-remark.ts';
import type { Desk } from './desk.ts';
import { storyObject } from './story-object.ts';

/** Leaves the text as it is: who may write it refuses a suggestion, and whoever made it takes it back. */
export function refuseSuggestion(
  desk: Desk,
  actor: Actor,
  command: RemarkCommand,
): Promise<Result<RemarkReceipt, Refusal>> {
  return actOnRemark(desk, actor, command, { act: 'remark' }, async (remark, story, moment, transaction) => {
    if (remark.kind !== 'suggestion') return refused({ kind: 'not-found', what: 'remark' });
    const isOwn = remark.by === moment.by;
    if (!isOwn && !may(actor, 'decide-suggestion', await storyObject(transaction, actor, story)))
      return refused({ kind: 'not-allowed', act: 'decide-suggestion' });
    const decided = decideSuggestionEnd(remark, 'refused', moment);
    if (!decided.ok) return decided;
    const kind = isOwn ? 'suggestion-taken-back' : 'suggestion-refused';
    return keepRemark(transaction, story, decided.value, moment, { kind });
  });
}
