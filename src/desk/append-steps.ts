import type { Actor } from '../accounts/actor.ts';
import type { Transaction } from '../archive/transaction.ts';
import { type Instant, seconds, shift } from '../kit/instant.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import { decideSteps, type StepsDecision } from '../story/decide-steps.ts';
import type { Moment } from '../story/decision.ts';
import type { StoryDocument } from '../story/document.ts';
import { alsoReadTargets, pictureIds } from '../story/document-text.ts';
import type { StoryId } from '../story/ids.ts';
import type { Refusal } from '../story/refusal.ts';
import type { KeptStep, StepBatch } from '../story/step.ts';
import type { Story } from '../story/story.ts';
import { causeOf } from './act-in-house.ts';
import { withStory } from './act-on-story.ts';
import { refuseDocumentReferences } from './check-references.ts';
import type { Desk } from './desk.ts';

export interface AppendSteps extends StepBatch {
  readonly story: StoryId;
}

/** What became of a batch of steps. */
export type StepsAnswer =
  /** They are on disk, and this is the story after them. */
  | { readonly kind: 'kept'; readonly story: Story; readonly steps: readonly KeptStep[] }
  /** Others' steps came first: nothing was changed; the batch is to be made anew on top of those. */
  | { readonly kind: 'behind'; readonly documentVersion: number };

/**
 * Appends steps of one editor to a story's document: all of them, once, or none. A batch repeated after a lost answer finds itself behind
 * its own steps. The log is told once a burst, not once a key: when nothing told of this actor's writing for a minute.
 */
export function appendSteps(desk: Desk, actor: Actor, command: AppendSteps): Promise<Result<StepsAnswer, Refusal>> {
  return withStory<StepsAnswer>(desk, actor, command.story, { act: 'save' }, async (story, moment, transaction) => {
    if (command.version !== story.documentVersion)
      return ok({ kind: 'behind', documentVersion: story.documentVersion });
    const decided = decideSteps(story, command, moment);
    if (!decided.ok) return decided;
    const refusal = await refuseNewReferences(transaction, story.document, decided.value.story.document);
    if (refusal) return refused(refusal);
    await write(transaction, decided.value, moment);
    return ok({ kind: 'kept', ...decided.value });
  });
}

/** How long one entry of the log speaks for all that its actor goes on to write. */
const burst = seconds(60);

async function write(transaction: Transaction, { story, steps }: StepsDecision, moment: Moment): Promise<void> {
  const told = await transaction.lastTold(story.id, moment.by);
  if (isRecent(told, moment.at)) return transaction.continueStory(story, steps);
  await transaction.changeStory(
    story,
    { steps },
    causeOf(moment, { kind: 'story-saved', story: story.id, parts: ['document'] }),
  );
}

function isRecent(told: Instant | null, now: Instant): boolean {
  return told !== null && told <= now && shift(told, burst) > now;
}

/** What the document named before was looked for when it came in. */
async function refuseNewReferences(
  transaction: Transaction,
  before: StoryDocument,
  after: StoryDocument,
): Promise<Refusal | null> {
  return namesOf(before) === namesOf(after) ? null : refuseDocumentReferences(transaction, after);
}

function namesOf(document: StoryDocument): string {
  return JSON.stringify([[...pictureIds(document)], alsoReadTargets(document).map(({ story }) => story)]);
}
