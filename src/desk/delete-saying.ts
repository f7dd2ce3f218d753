import type { Actor } from '../accounts/actor.ts';
import type { Result } from '../kit/result.ts';
import { decideSayingDeletion } from '../story/decide-saying.ts';
import type { Refusal } from '../story/refusal.ts';
import { actOnRemark, keepRemark, type RemarkCommand, type RemarkReceipt } from './act-on-remark.ts';
import type { Desk } from './desk.ts';

export interface DeleteSaying extends RemarkCommand {
  /** Its place in the thread; the first is 0. */
  readonly saying: number;
}

/** Takes out what one said oneself in an open note or suggestion; a note of which nothing is left goes with it. Its words are kept nowhere. */
export function deleteSaying(desk: Desk, actor: Actor, command: DeleteSaying): Promise<Result<RemarkReceipt, Refusal>> {
  const { saying } = command;
  return actOnRemark(desk, actor, command, { act: 'remark' }, async (remark, story, moment, transaction) => {
    const decided = decideSayingDeletion({ remark, saying }, moment);
    if (!decided.ok) return decided;
    const said = remark.thread[saying]?.text ?? '';
    return keepRemark(transaction, story, decided.value, moment, { kind: 'saying-deleted', said });
  });
}
