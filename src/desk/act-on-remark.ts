import type { Actor } from '../accounts/actor.ts';
import { may } from '../accounts/may.ts';
import { actorOf, staffOf } from '../accounts/staff.ts';
import type { DeskReader } from '../archive/desk-reader.ts';
import type { Transaction } from '../archive/transaction.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import { isSaidAlready } from '../story/decide-remark.ts';
import type { Moment } from '../story/decision.ts';
import type { RemarkHappening } from '../story/events.ts';
import type { RemarkId, StaffId, StoryId } from '../story/ids.ts';
import { type Mentionable, mentionedIn } from '../story/mentions.ts';
import type { Refusal } from '../story/refusal.ts';
import type { Remark } from '../story/remark.ts';
import type { Story } from '../story/story.ts';
import { causeOf } from './act-in-house.ts';
import { type ActRule, withStory } from './act-on-story.ts';
import type { Desk } from './desk.ts';
import { storyObject } from './story-object.ts';

/** What every act on a remark names. */
export interface RemarkCommand {
  readonly story: StoryId;
  readonly remark: RemarkId;
}

/** That an act on a remark is done and on disk. */
export interface RemarkReceipt {
  readonly remark: Remark;
  /** Colleagues whom it mentions now, other than who wrote it, in no particular order. */
  readonly mentioned: readonly StaffId[];
  /** The number of the act in the log; null where it was said already, word for word. */
  readonly seq: number | null;
}

/** The one way of an act on a remark, in one transaction: the story, may, the remark, decide, write. */
export function actOnRemark(
  desk: Desk,
  actor: Actor,
  { story: id, remark: named }: RemarkCommand,
  { act }: Pick<ActRule, 'act'>,
  work: (
    remark: Remark,
    story: Story,
    moment: Moment,
    transaction: Transaction,
  ) => Promise<Result<RemarkReceipt, Refusal>>,
): Promise<Result<RemarkReceipt, Refusal>> {
  return withStory<RemarkReceipt>(desk, actor, id, { act }, async (story, moment, transaction) => {
    const remark = await transaction.remark(named);
    if (remark?.story !== story.id) return refused({ kind: 'not-found', what: 'remark' });
    return work(remark, story, moment, transaction);
  });
}

/** Writes a remark, and finds out whom `says` mentions: words that are new in it, in the place of those that were `said` there, if any. */
export async function keepRemark(
  transaction: Transaction,
  story: Story,
  remark: Remark,
  moment: Moment,
  { kind, says = '', said = '' }: { readonly kind: RemarkHappening; readonly says?: string; readonly said?: string },
): Promise<Result<RemarkReceipt, Refusal>> {
  const people = `${says}${said}`.includes('@') ? await mentionable(transaction, story) : [];
  const [now, then] = [says, said].map((text) => mentionedIn(text, people).filter((who) => who !== moment.by));
  const mentioned = (now ?? []).filter((who) => !then?.includes(who));
  const still = new Set((then?.length ? remark.thread : []).flatMap(({ text }) => mentionedIn(text, people)));
  const removed = (then ?? []).filter((who) => !still.has(who));
  const cause = causeOf(moment, { kind, of: story.id, remark: remark.id } as const);
  return ok({ remark, mentioned, seq: await transaction.saveRemark(remark, { added: mentioned, removed }, cause) });
}

/** Writes a new note or suggestion, unless whoever makes it has said the very same already: they did not hear that it was taken. */
export async function keepNewRemark(
  transaction: Transaction,
  story: Story,
  remark: Remark,
  moment: Moment,
  told: { readonly kind: RemarkHappening; readonly says: string },
): Promise<Result<RemarkReceipt, Refusal>> {
  const before = (await transaction.remarks(story.id)).find((kept) => isSaidAlready(kept, remark));
  return before ? ok(saidAlready(before)) : keepRemark(transaction, story, remark, moment, told);
}

export function saidAlready(remark: Remark): RemarkReceipt {
  return { remark, mentioned: [], seq: null };
}

/** Colleagues who may see a story's working copy, by name: nobody else can be mentioned in it. */
export async function mentionable(reader: DeskReader, story: Story): Promise<readonly Mentionable<StaffId>[]> {
  const active = (await reader.allStaff()).filter(({ status }) => status === 'active').map(staffOf);
  // Where a story stands has no part in who reads it, so one look at it serves for all.
  const object = await storyObject(reader, nobody, story);
  return active.filter((staff) => may(actorOf(staff), 'read', object)).map(({ id, name }) => ({ id, name }));
}

const nobody: Actor = { ref: 'system_door', role: 'contributor', sections: [] };
