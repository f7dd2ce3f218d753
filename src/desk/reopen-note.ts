import type { Actor } from '../accounts/actor.ts';
import { type Result, refused } from '../kit/result.ts';
import { decideReopening } from '../story/decide-remark.ts';
import type { Refusal } from '../story/refusal.ts';
import { actOnRemark, keepRemark, type RemarkCommand, type RemarkReceipt } from './act-on-remark.ts';
import type { Desk } from './desk.ts';

/** Says that a note that was resolved needs something after all. */
export function reopenNote(desk: Desk, actor: Actor, command: RemarkCommand): Promise<Result<RemarkReceipt, Refusal>> {
  return actOnRemark(desk, actor, command, { act: 'remark' }, async (remark, story, moment, transaction) => {
    if (remark.kind !== 'note') return refused({ kind: 'not-found', what: 'remark' });
    const decided = decideReopening(remark);
    return decided.ok ? keepRemark(transaction, story, decided.value, moment, { kind: 'note-reopened' }) : decided;
  });
}
