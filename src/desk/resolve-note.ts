import type { Actor } from '../accounts/actor.ts';
import { type Result, refused } from '../kit/result.ts';
import { decideResolution } from '../story/decide-remark.ts';
import type { Refusal } from '../story/refusal.ts';
import { actOnRemark, keepRemark, type RemarkCommand, type RemarkReceipt } from './act-on-remark.ts';
import type { Desk } from './desk.ts';

/** Says that a note needs nothing more. */
export function resolveNote(desk: Desk, actor: Actor, command: RemarkCommand): Promise<Result<RemarkReceipt, Refusal>> {
  return actOnRemark(desk, actor, command, { act: 'remark' }, async (remark, story, moment, transaction) => {
    if (remark.kind !== 'note') return refused({ kind: 'not-found', what: 'remark' });
    const decided = decideResolution(remark, moment);
    return decided.ok ? keepRemark(transaction, story, decided.value, moment, { kind: 'note-resolved' }) : decided;
  });
}
