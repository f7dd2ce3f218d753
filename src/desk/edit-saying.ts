import type { Actor } from '../accounts/actor.ts';
import type { Result } from '../kit/result.ts';
import { decideSayingEdit, type Rewording } from '../story/decide-saying.ts';
import type { Refusal } from '../story/refusal.ts';
import { actOnRemark, keepRemark, type RemarkReceipt } from './act-on-remark.ts';
import type { DeleteSaying } from './delete-saying.ts';
import type { Desk } from './desk.ts';

export interface EditSaying extends DeleteSaying, Rewording {}

/** Words anew what one said oneself in an open note or suggestion. It is marked as edited. */
export function editSaying(desk: Desk, actor: Actor, command: EditSaying): Promise<Result<RemarkReceipt, Refusal>> {
  const { saying, text, seen } = command;
  return actOnRemark(desk, actor, command, { act: 'remark' }, async (remark, story, moment, transaction) => {
    const decided = decideSayingEdit({ remark, saying }, { text, seen }, moment);
    if (!decided.ok) return decided;
    const said = remark.thread[saying]?.text ?? '';
    return keepRemark(transaction, story, decided.value, moment, { kind: 'saying-edited', says: text, said });
  });
}
