import type { Actor } from '../accounts/actor.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import { decideDraft, type NewFields } from '../story/decide-draft.ts';
import type { StoryDocument } from '../story/document.ts';
import type { Refusal } from '../story/refusal.ts';
import { actInHouse } from './act-in-house.ts';
import { type ActReceipt, carryOut } from './act-on-story.ts';
import { checkDocument } from './check-document.ts';
import { refuseReferences } from './check-references.ts';
import type { Desk } from './desk.ts';

export interface DraftStory {
  readonly fields: NewFields;
  readonly document: StoryDocument;
}

/** Begins a story; it belongs to the actor. */
export function draftStory(desk: Desk, actor: Actor, command: DraftStory): Promise<Result<ActReceipt, Refusal>> {
  return actInHouse(desk, actor, 'draft', async (transaction, moment) => {
    const document = checkDocument(command.document);
    if (!document.ok) return document;
    const refusal = await refuseReferences(transaction, command.fields, document.value);
    if (refusal) return refused(refusal);
    const decided = decideDraft(command.fields, document.value, moment);
    return decided.ok ? ok(await carryOut(transaction, decided.value, moment)) : decided;
  });
}
