import type { Actor } from '../accounts/actor.ts';
import { may } from '../accounts/may.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import { decideDraft, type NewFields } from '../story/decide-draft.ts';
import type { StoryDocument } from '../story/document.ts';
import type { Refusal } from '../story/refusal.ts';
import { type ActReceipt, carryOut } from './act-on-story.ts';
import { refuseReferences } from './check-references.ts';
import type { Desk } from './desk.ts';

export interface DraftStory {
  readonly fields: NewFields;
  /** As `parseDocument` or `storyDocument` made it. */
  readonly document: StoryDocument;
}

/** Begins a story; it belongs to the actor. */
export function draftStory(desk: Desk, actor: Actor, command: DraftStory): Promise<Result<ActReceipt, Refusal>> {
  return desk.archive.transact(async (transaction) => {
    if (!may(actor, 'draft', null)) return refused({ kind: 'not-allowed', act: 'draft' });
    const { fields, document } = command;
    const refusal = await refuseReferences(transaction, fields, document);
    if (refusal) return refused(refusal);
    const moment = { at: desk.clock(), by: actor.ref, newId: desk.newId };
    const decided = decideDraft(fields, document, moment);
    return decided.ok ? ok(await carryOut(transaction, decided.value, moment)) : decided;
  });
}
