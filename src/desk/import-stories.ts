import type { Actor } from '../accounts/actor.ts';
import { may } from '../accounts/may.ts';
import type { Transaction } from '../archive/transaction.ts';
import type { Instant } from '../kit/instant.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import { blankFields, type NewFields, newStory } from '../story/decide-draft.ts';
import { decideImport } from '../story/decide-import.ts';
import type { Moment } from '../story/decision.ts';
import type { StoryDocument } from '../story/document.ts';
import type { Refusal } from '../story/refusal.ts';
import type { Story } from '../story/story.ts';
import { type ActReceipt, carryOut } from './act-on-story.ts';
import { checkDocument } from './check-document.ts';
import { refuseReferences } from './check-references.ts';
import type { Desk } from './desk.ts';
import { findSlug } from './find-slug.ts';
import { releasedPath } from './released-path.ts';
import { type Remembered, remembered } from './remembered.ts';

export interface ImportStory {
  /** The system that it comes from: `page`, `wordpress`, … */
  readonly source: string;
  /** What names it there, for ever; a second import of the same key changes nothing. */
  readonly key: string;
  readonly fields: NewFields;
  readonly document: StoryDocument;
  /** When it came out there; never ahead of the clock. */
  readonly publishedAt: Instant;
  /** True where that date is a guess. */
  readonly dateEstimated?: boolean;
}

export interface ImportReceipt extends ActReceipt {
  /** False where an import before this one had brought the story. */
  readonly isNew: boolean;
}

/**
 * Takes in stories that were out elsewhere, each published under its own past date. All in one transaction: what the answers call
 * taken in is on disk together; a refused story leaves the others as they are. Answers stand in the order of the commands.
 */
export function importStories(
  desk: Desk,
  actor: Actor,
  commands: readonly ImportStory[],
): Promise<readonly Result<ImportReceipt, Refusal>[]> {
  return desk.archive.transact(async (transaction) => {
    const reader = remembered(transaction);
    const answers: Result<ImportReceipt, Refusal>[] = [];
    for (const command of commands) {
      const moment = { at: desk.clock(), by: actor.ref, newId: desk.newId };
      answers.push(
        may(actor, 'import', null)
          ? await importOne(transaction, reader, command, moment)
          : refused({ kind: 'not-allowed', act: 'import' }),
      );
    }
    return answers;
  });
}

async function importOne(
  transaction: Transaction,
  reader: Remembered,
  command: ImportStory,
  moment: Moment,
): Promise<Result<ImportReceipt, Refusal>> {
  const known = await transaction.imported(command.source, command.key);
  const story = known && (await transaction.story(known));
  return story ? ok(await knownReceipt(transaction, story, moment)) : takeIn(transaction, reader, command, moment);
}

async function takeIn(
  transaction: Transaction,
  reader: Remembered,
  command: ImportStory,
  moment: Moment,
): Promise<Result<ImportReceipt, Refusal>> {
  const { source, key, publishedAt, dateEstimated = false } = command;
  const document = checkDocument(command.document);
  if (!document.ok) return document;
  const fields = { ...blankFields(command.fields.language), ...command.fields };
  const refusal = await refuseReferences(reader, fields, document.value);
  if (refusal) return refused(refusal);
  const draft = newStory(fields, document.value, moment);
  const facts = { lastRevision: 0, slug: await findSlug(reader, draft), closed: [], waiver: null, mayWaive: false };
  const decided = decideImport(draft, { publishedAt, dateEstimated, source }, facts, moment);
  if (!decided.ok) return decided;
  const receipt = await carryOut(transaction, decided.value, moment, reader);
  await transaction.rememberImport(source, key, receipt.story.id);
  return ok({ ...receipt, isNew: true });
}

async function knownReceipt(transaction: Transaction, story: Story, { at }: Moment): Promise<ImportReceipt> {
  const oldest = await transaction.history(story.id, { limit: 1 });
  return { story, seq: oldest[0]?.seq ?? 0, path: await releasedPath(transaction, story, at), isNew: false };
}
