import type { Actor } from '../accounts/actor.ts';
import type { Transaction } from '../archive/transaction.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import { decideSuggestionEnd } from '../story/decide-remark.ts';
import { decideSteps } from '../story/decide-steps.ts';
import type { Moment } from '../story/decision.ts';
import type { Refusal } from '../story/refusal.ts';
import type { Suggestion } from '../story/remark.ts';
import { documentNode } from '../story/step-between.ts';
import type { Story } from '../story/story.ts';
import { suggestionStep } from '../story/suggestion-step.ts';
import { causeOf } from './act-in-house.ts';
import { actOnRemark, keepRemark, type RemarkCommand, type RemarkReceipt } from './act-on-remark.ts';
import type { Desk } from './desk.ts';

/** Puts the words that somebody else suggested into the text: a step like any other, of whoever accepts them. */
export function acceptSuggestion(
  desk: Desk,
  actor: Actor,
  command: RemarkCommand,
): Promise<Result<RemarkReceipt, Refusal>> {
  const rule = { act: 'decide-suggestion' } as const;
  return actOnRemark(desk, actor, command, rule, async (remark, story, moment, transaction) => {
    if (remark.kind !== 'suggestion') return refused({ kind: 'not-found', what: 'remark' });
    const decided = decideSuggestionEnd(remark, 'accepted', moment);
    if (!decided.ok) return decided;
    const written = await write(transaction, story, remark, moment);
    if (!written.ok) return written;
    // The passage went with the step.
    const after = { ...decided.value, span: (await transaction.remark(remark.id))?.span ?? null };
    return keepRemark(transaction, written.value, after, moment, { kind: 'suggestion-accepted' });
  });
}

async function write(
  transaction: Transaction,
  story: Story,
  suggestion: Suggestion,
  moment: Moment,
): Promise<Result<Story, Refusal>> {
  const step = suggestionStep(documentNode(story.document), suggestion);
  if (!step.ok) return step;
  const batch = { version: story.documentVersion, client: '', steps: [step.value.toJSON()] };
  const taken = decideSteps(story, batch, moment);
  if (!taken.ok) return taken;
  const { story: after, steps } = taken.value;
  const happening = { kind: 'story-saved', story: story.id, parts: ['document'] } as const;
  await transaction.changeStory(after, { steps }, causeOf(moment, happening));
  return ok(after);
}
