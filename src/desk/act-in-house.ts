import type { Actor } from '../accounts/actor.ts';
import { type HouseAct, may } from '../accounts/may.ts';
import type { Cause, Transaction } from '../archive/transaction.ts';
import { type Result, refused } from '../kit/result.ts';
import type { Moment } from '../story/decision.ts';
import type { Happening } from '../story/events.ts';
import type { Refusal } from '../story/refusal.ts';
import type { Desk } from './desk.ts';

/** The one way of an act on the publication as a whole, in one transaction: may, then the work of the act. */
export function actInHouse<T>(
  desk: Desk,
  actor: Actor,
  act: HouseAct,
  work: (transaction: Transaction, moment: Moment) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  return desk.archive.transact(async (transaction) => {
    if (!may(actor, act, null)) return refused({ kind: 'not-allowed', act });
    return work(transaction, { at: desk.clock(), by: actor.ref, newId: desk.newId });
  });
}

/** The cause of a write: who and when, and what happened by it. */
export function causeOf<H extends Happening>({ at, by }: Moment, happening: H): Cause<H> {
  return { at, by, happening };
}
