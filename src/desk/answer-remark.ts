import type { Actor } from '../accounts/actor.ts';
import { ok, type Result } from '../kit/result.ts';
import { decideReply, isAnsweredAlready } from '../story/decide-remark.ts';
import type { Refusal } from '../story/refusal.ts';
import { actOnRemark, keepRemark, type RemarkCommand, type RemarkReceipt, saidAlready } from './act-on-remark.ts';
import type { Desk } from './desk.ts';

export interface AnswerRemark extends RemarkCommand {
  readonly text: string;
}

/** Says something more in the thread of a note or a suggestion. */
export function answerRemark(desk: Desk, actor: Actor, command: AnswerRemark): Promise<Result<RemarkReceipt, Refusal>> {
  const rule = { act: 'remark' } as const;
  return actOnRemark(desk, actor, command, rule, async (remark, story, moment, transaction) => {
    if (isAnsweredAlready(remark, command.text, moment.by)) return ok(saidAlready(remark));
    const decided = decideReply(remark, command.text, moment);
    if (!decided.ok) return decided;
    return keepRemark(transaction, story, decided.value, moment, { kind: 'remark-answered', says: command.text });
  });
}
