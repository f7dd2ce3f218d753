import { ok, type Result, refused } from '../kit/result.ts';
import { type Moment, refuseText } from './decision.ts';
import type { Refusal } from './refusal.ts';
import { isDeleted, type Remark, remarkLimits, type Saying } from './remark.ts';

/** One thing that was said, by its place in the thread; the first is 0. */
export interface SayingNamed<R extends Remark = Remark> {
  readonly remark: R;
  readonly saying: number;
}

/** What somebody said, worded anew. */
export interface Rewording {
  readonly text: string;
  /** What it said when they began; null: whatever it says. */
  readonly seen: string | null;
}

/**
 * Who said something words it anew, as long as the remark is open and it says what they saw: they may have two windows. What it said before is
 * kept nowhere.
 */
export function decideSayingEdit(
  { remark, saying }: SayingNamed,
  { text, seen }: Rewording,
  moment: Moment,
): Result<Remark, Refusal> {
  const own = ownSaying(remark, saying, moment);
  if (!own.ok) return own;
  const refusal = refuseText('the note', text, remarkLimits.text);
  if (refusal) return refused(refusal);
  if (own.value.text === text.trim()) return refused({ kind: 'nothing-changed' });
  if (seen !== null && seen !== own.value.text) return refused({ kind: 'saying-changed', now: own.value.text });
  return ok(replaced(remark, saying, { ...own.value, text: text.trim(), changed: { at: moment.at, how: 'edited' } }));
}

/** Who said something takes it out, as long as the remark is open. A note of which nothing is left is settled by it. */
export function decideSayingDeletion({ remark, saying }: SayingNamed, moment: Moment): Result<Remark, Refusal> {
  const own = ownSaying(remark, saying, moment);
  if (!own.ok) return own;
  const after = replaced(remark, saying, { ...own.value, text: '', changed: { at: moment.at, how: 'deleted' } });
  const { at, by } = moment;
  return ok(after.kind === 'note' && isDeleted(after) ? { ...after, settled: { at, by } } : after);
}

function ownSaying(remark: Remark, place: number, { by }: Moment): Result<Saying, Refusal> {
  const saying = remark.thread[place];
  if (!saying || saying.changed?.how === 'deleted') return refused({ kind: 'not-found', what: 'remark' });
  if (saying.by !== by) return refused({ kind: 'not-allowed', act: 'change-saying' });
  return remark.settled ? refused({ kind: 'remark-settled' }) : ok(saying);
}

function replaced<R extends Remark>(remark: R, place: number, saying: Saying): R {
  return { ...remark, thread: remark.thread.with(place, saying) };
}
