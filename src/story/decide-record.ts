import { ok, type Result, refused } from '../kit/result.ts';
import { refuseOptionalText, refuseText } from './decision.ts';
import { same } from './fields.ts';
import { type Localized, parseLanguage } from './language.ts';
import type { Refusal } from './refusal.ts';

/** What is to be set of a section, contributor, topic … and, where the actor says it, what they saw there before. */
export interface RecordChange<Fields> {
  readonly seen?: Partial<Fields>;
  readonly to: Partial<Fields>;
}

/** The change that a form asks for: of what it says, that which differs from what it was filled with. */
export function changeOf<Fields extends object>(seen: Partial<Fields>, form: Partial<Fields>): RecordChange<Fields> {
  const changed = Object.entries(form).filter(([field, to]) => !same(fieldOf(seen, field), to));
  const before = changed
    .filter(([field]) => Object.hasOwn(seen, field))
    .map(([field]) => [field, fieldOf(seen, field)]);
  return { seen: Object.fromEntries(before) as Partial<Fields>, to: Object.fromEntries(changed) as Partial<Fields> };
}

/**
 * Sets fields of a record, each for itself. A field that no longer is as it was seen is refused, unless it already is as wanted. Null
 * where nothing is left to write.
 */
export function setFields<Kept extends object>(
  what: string,
  kept: Kept,
  change: RecordChange<Kept>,
): Result<Kept | null, Refusal> {
  const wanted = Object.entries(change.to).filter(([field, to]) => !same(fieldOf(kept, field), to));
  const clashes = wanted.map(([field]) => field).filter((field) => isSeenOtherwise(kept, change.seen ?? {}, field));
  if (clashes.length > 0) return refused({ kind: 'changed-meanwhile', what, fields: clashes });
  return ok(wanted.length > 0 ? { ...kept, ...Object.fromEntries(wanted) } : null);
}

function isSeenOtherwise(kept: object, seen: object, field: string): boolean {
  return Object.hasOwn(seen, field) && !same(fieldOf(kept, field), fieldOf(seen, field));
}

function fieldOf(record: object, field: string): unknown {
  return (record as Record<string, unknown>)[field];
}

/** Refuses texts in languages that are no languages, too long ones, and (where `least` is 1) none at all. */
export function refuseLocalized(what: string, texts: Localized, most: number, least: 0 | 1): Refusal | null {
  const entries = Object.entries(texts);
  if (entries.length < least) return { kind: 'text-required', what };
  for (const [language, text] of entries) {
    if (parseLanguage(language) !== language) return { kind: 'invalid', what, why: `“${language}” is no language` };
    const refusal = least === 0 ? refuseOptionalText(what, text, most) : refuseText(what, text, most);
    if (refusal) return refusal;
  }
  return null;
}
