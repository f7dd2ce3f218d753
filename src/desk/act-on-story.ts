import type { Actor } from '../accounts/actor.ts';
import { may, type StoryAct } from '../accounts/may.ts';
import type { DeskReader } from '../archive/desk-reader.ts';
import type { Transaction } from '../archive/transaction.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import type { Decision, Moment } from '../story/decision.ts';
import type { StoryPart } from '../story/events.ts';
import type { SectionId, StoryId } from '../story/ids.ts';
import type { InterveningChange, Refusal } from '../story/refusal.ts';
import type { Story } from '../story/story.ts';
import { causeOf } from './act-in-house.ts';
import type { Desk } from './desk.ts';
import { type PathReader, releasedPath } from './released-path.ts';
import { storyObject } from './story-object.ts';

/** What every act on a story names: the story, and the version of it that the actor saw. */
export interface StoryCommand {
  readonly story: StoryId;
  readonly seen: number;
}

/** That an act is done and on disk. */
export interface ActReceipt {
  /** The story after the act. */
  readonly story: Story;
  /** The number of the act in the log. */
  readonly seq: number;
  /** The address at which readers see the story or will see it; null while there is none. Not percent-encoded. */
  readonly path: string | null;
}

/** What tells one act on a story from another. */
export interface ActRule {
  readonly act: StoryAct;
  /** A section that the act would take the story to. */
  readonly target?: SectionId;
  /** Reads what the decision needs beyond the story, and leaves the decision to a pure rule of `story/`. */
  readonly decide: (
    story: Story,
    moment: Moment,
    reader: DeskReader,
  ) => Result<Decision, Refusal> | Promise<Result<Decision, Refusal>>;
}

/** The one way of an act on a story, in one transaction: read, may, same version as seen, decide, write. */
export function actOnStory(
  desk: Desk,
  actor: Actor,
  command: StoryCommand,
  rule: ActRule,
): Promise<Result<ActReceipt, Refusal>> {
  return withStory(desk, actor, command.story, rule, async (story, moment, transaction) => {
    if (story.version !== command.seen) return refused(await conflict(transaction, story, command.seen));
    const decided = await rule.decide(story, moment, transaction);
    return decided.ok ? ok(await carryOut(transaction, decided.value, moment)) : decided;
  });
}

/** Reads a story for an act, and asks whether the actor may; the rest is left to `work`, in the same transaction. */
export function withStory<T>(
  desk: Desk,
  actor: Actor,
  id: StoryId,
  { act, target }: Pick<ActRule, 'act' | 'target'>,
  work: (story: Story, moment: Moment, transaction: Transaction) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  return desk.archive.transact(async (transaction) => {
    const story = await transaction.story(id);
    if (!story) return refused({ kind: 'not-found', what: 'story' });
    if (!may(actor, act, await storyObject(transaction, actor, story, target)))
      return refused({ kind: 'not-allowed', act });
    return work(story, { at: desk.clock(), by: actor.ref, newId: desk.newId }, transaction);
  });
}

/** Writes what was decided. */
export async function carryOut(
  transaction: Transaction,
  decided: Decision,
  moment: Moment,
  reader: PathReader = transaction,
): Promise<ActReceipt> {
  const { story, revisions, corrections, steps = [], happening } = decided;
  const cause = causeOf(moment, happening);
  const seq = await (story.version === 1
    ? transaction.addStory(story, revisions, cause)
    : transaction.changeStory(story, { revisions, corrections, steps }, cause));
  return { story, seq, path: await releasedPath(reader, story, moment.at, revisions) };
}

/** The refusal that tells who changed what since `seen`; only changes of `parts`, where any are named. */
export async function conflict(
  reader: DeskReader,
  story: Story,
  seen: number,
  parts: readonly StoryPart[] = [],
): Promise<Refusal> {
  const entries = await reader.history(story.id, { sinceVersion: seen, limit: 100 });
  const changes = entries.map(({ by, at, happening }): InterveningChange => {
    return { by, at, what: happening.kind, parts: happening.kind === 'story-saved' ? happening.parts : [] };
  });
  const typed = await changeByStep(reader, story, seen);
  if (typed && !changes.some(({ by, parts }) => by === typed.by && parts.includes('document'))) changes.push(typed);
  const telling = changes.filter((change) => parts.length === 0 || change.parts.some((part) => parts.includes(part)));
  return { kind: 'conflict', seen, current: story.version, parts, changes: telling.length > 0 ? telling : changes };
}

/** The newest change of the document by steps, which the log need not tell of; null where there is none since `seen`. */
async function changeByStep(reader: DeskReader, { id }: Story, seen: number): Promise<InterveningChange | null> {
  const step = await reader.lastStep(id);
  if (!step || step.storyVersion <= seen) return null;
  return { by: step.by, at: step.at, what: 'story-saved', parts: ['document'] };
}
