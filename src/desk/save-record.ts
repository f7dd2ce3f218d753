import type { Actor } from '../accounts/actor.ts';
import type { HouseAct } from '../accounts/may.ts';
import type { DeskReader } from '../archive/desk-reader.ts';
import type { Cause, Transaction } from '../archive/transaction.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import { type RecordChange, refuseLocalized, setFields } from '../story/decide-record.ts';
import type { Moment } from '../story/decision.ts';
import type { Happening } from '../story/events.ts';
import type { Localized } from '../story/language.ts';
import type { Refusal } from '../story/refusal.ts';
import { numberedSlug, parseSlug, type Slug, slugFrom } from '../story/slug.ts';
import { actInHouse, causeOf } from './act-in-house.ts';
import type { Desk } from './desk.ts';

/** Sets fields of what has a name and an address, or makes a new one. */
export interface SaveRecord<Kept extends NamedRecord> extends RecordChange<Omit<Kept, 'id'>> {
  /** Absent: a new one. Its slug is made of its name unless `to` gives one. */
  readonly id?: Kept['id'];
}

export interface RecordReceipt<Kept> {
  /** The record after the act. */
  readonly record: Kept;
  /** The number of the act in the log; null where all stood as wanted already. */
  readonly seq: number | null;
}

/** A section, contributor, topic or series. */
export interface NamedRecord {
  readonly id: string;
  readonly slug: Slug;
  readonly names: Localized;
}

/** What tells the saving of one kind of record from another. */
export interface RecordRule<Kept extends NamedRecord> {
  readonly act: HouseAct;
  /** What it is, in a word: `topic`. */
  readonly what: string;
  readonly find: (reader: DeskReader, id: Kept['id']) => Promise<Kept | null>;
  /** A new one of which nothing is known but its slug. */
  readonly blank: (moment: Moment, slug: Slug) => Kept;
  /** Why the record cannot have its address; null where it can. */
  readonly refuseAddress: (reader: DeskReader, record: Kept) => Promise<Refusal | null>;
  /** Why the record cannot be as it is; null where it can. Names are looked at before. */
  readonly refuse: (reader: DeskReader, record: Kept) => Promise<Refusal | null>;
  readonly happening: (id: Kept['id']) => Happening;
  readonly write: (transaction: Transaction, record: Kept, cause: Cause) => Promise<number>;
}

/** The one way of saving sections, contributors, topics and series: find or begin, set, refuse, write. */
export function saveRecord<Kept extends NamedRecord>(
  desk: Desk,
  actor: Actor,
  command: SaveRecord<Kept>,
  rule: RecordRule<Kept>,
): Promise<Result<RecordReceipt<Kept>, Refusal>> {
  return actInHouse<RecordReceipt<Kept>>(desk, actor, rule.act, async (transaction, moment) => {
    const kept = command.id === undefined ? null : await rule.find(transaction, command.id);
    if (command.id !== undefined && !kept) return refused({ kind: 'not-found', what: rule.what });
    const set = setFields<Omit<Kept, 'id'>>(rule.what, kept ?? rule.blank(moment, unnamed), command);
    if (!set.ok) return set;
    if (kept && !set.value) return ok({ record: kept, seq: null });
    const wanted = set.value as Kept | null;
    const record = wanted && (await withAddress(transaction, wanted, rule));
    const refusal = record ? await refuseRecord(transaction, record, rule) : nameless(rule.what);
    if (refusal || !record) return refused(refusal ?? nameless(rule.what));
    const seq = await rule.write(transaction, record, causeOf(moment, rule.happening(record.id)));
    return ok({ record: (await rule.find(transaction, record.id)) ?? record, seq });
  });
}

/** The slug of a new record until it has one. */
const unnamed = '' as Slug;

async function refuseRecord<Kept extends NamedRecord>(
  reader: DeskReader,
  record: Kept,
  rule: RecordRule<Kept>,
): Promise<Refusal | null> {
  return (
    refuseLocalized('the name', record.names, 200, 1) ??
    (await rule.refuse(reader, record)) ??
    (await rule.refuseAddress(reader, record))
  );
}

/** A record with a slug of its own: the one it was given, else the first alternative of its name's that is free. */
async function withAddress<Kept extends NamedRecord>(
  reader: DeskReader,
  record: Kept,
  rule: RecordRule<Kept>,
): Promise<Kept> {
  if (record.slug !== unnamed) return record;
  const slug = slugFrom(Object.values(record.names)[0] ?? '') ?? (parseSlug(record.id.replace('_', '-')) as Slug);
  for (let n = 1; ; n++) {
    const candidate = { ...record, slug: numberedSlug(slug, n) };
    if (!(await rule.refuseAddress(reader, candidate))) return candidate;
  }
}

function nameless(what: string): Refusal {
  return { kind: 'text-required', what: `the name of the ${what}` };
}
