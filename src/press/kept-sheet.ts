import type { Key } from '../archive/key.ts';
import type { Instant } from '../kit/instant.ts';
import { later } from '../kit/span.ts';
import { type MadePlate, weightOf } from './plate.ts';

/** What something made of the archive was made of, and so how long it is right. */
export interface Provenance {
  /** The keys of everything read for it, absences included. */
  readonly reads: readonly Key[];
  /** The newest entry of the log when it was read. */
  readonly seq: number;
  /** The instant that it was read for; before that, should the clock go back, nothing is said. */
  readonly madeAt: Instant;
  /** Since when it has been right by the calendar; null for ever. Acts may have changed it since. */
  readonly heldSince: Instant | null;
  /** The first instant at which it may be wrong although nothing happened; null for none. */
  readonly holdsUntil: Instant | null;
}

/** What readers may see nothing of any more: what was made of these keys, or all that was made so far. */
export type Gone = ReadonlySet<Key> | 'everything';

/** Whether something was made of what is gone. */
export function isMadeOf({ reads }: Pick<Provenance, 'reads'>, gone: Gone): boolean {
  return gone === 'everything' || reads.some((key) => gone.has(key));
}

/** What stands at an address, made. */
export interface KeptSheet extends Provenance {
  readonly page: string;
  readonly status: 200 | 301 | 404 | 410;
  /** All headers but those that follow from coding, length and tag. */
  readonly headers: Readonly<Record<string, string>>;
  /** The path that stands for this one now, percent-encoded; null where a page stands here. */
  readonly movedTo: string | null;
  /** The names of the furniture among its plates, in their order. */
  readonly furniture: readonly string[];
  /** Which dictionary it can be compressed with; null for none. */
  readonly dictionary: string | null;
  /** Its own, and the names of furniture between them. */
  readonly plates: readonly (MadePlate | string)[];
  /** Whether it is of the kind that is made once and read for years. */
  readonly lasting: boolean;
  /** Whether it is made for one answer only. */
  readonly passing: boolean;
}

/** A plate that many pages share, made. */
export interface KeptFurniture extends Provenance {
  readonly plate: MadePlate;
}

/** The furniture of a page, in the order of its names. */
export type Furniture = readonly KeptFurniture[];

/** Whether a page with one has the same plates as with the other. */
export function isSameFurniture(one: Furniture, other: Furniture): boolean {
  return one.length === other.length && one.every((each, place) => each === other[place]);
}

/** All plates of a page, in its order. */
export function platesOf({ plates }: KeptSheet, furniture: Furniture): readonly MadePlate[] {
  let place = 0;
  return plates.map((plate) => (typeof plate === 'string' ? (furniture[place++] as KeptFurniture).plate : plate));
}

/** Since when a page has been right by the calendar; null for ever. */
export function heldSinceOf({ heldSince }: KeptSheet, furniture: Furniture): Instant | null {
  return furniture.reduce((since, each) => later(since, each.heldSince), heldSince);
}

/** Bytes that a sheet takes in memory, roughly. */
export function weightOfSheet({ plates, reads }: KeptSheet): number {
  const own = plates.reduce((sum, plate) => sum + (typeof plate === 'string' ? 0 : weightOf(plate)), 0);
  return 500 + 40 * reads.length + own;
}

export function weightOfFurniture({ plate, reads }: KeptFurniture): number {
  return 40 * reads.length + weightOf(plate);
}
