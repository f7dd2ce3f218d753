import { type Id, isId } from '../../kit/id.ts';
import { ok, type Result, refused } from '../../kit/result.ts';
import { unprintable } from '../../kit/text.ts';

/** An attribute of a node or mark. Without a default it must be given. */
export interface Attribute {
  readonly default?: unknown;
  /** The value in its one canonical form, or what is wrong with it, in words that follow its name. */
  readonly read: ReadAttribute;
}

/** Reads a value that may be anything: its canonical form, or what is wrong with it. */
export type ReadAttribute<Value = unknown> = (value: unknown) => Result<Value, string>;

/** A text of at most `most` UTF-16 units on one line; may be empty. */
export function textUpTo(most: number): ReadAttribute<string> {
  return (value) => {
    if (typeof value !== 'string') return refused('must be a text');
    if (value.length > most) return refused(`has more than ${most} characters`);
    const sign = unprintable(value);
    return sign ? refused(`holds ${sign}`) : ok(value);
  };
}

/** A text as `textUpTo`, with more in it than white space. */
export function filledTextUpTo(most: number): ReadAttribute<string> {
  const read = textUpTo(most);
  return (value) => {
    const text = read(value);
    return text.ok && text.value.trim() === '' ? refused('is empty') : text;
  };
}

/** One of some values. */
export function oneOf<const Value extends string | number>(values: readonly Value[]): ReadAttribute<Value> {
  return (value) => {
    const found = values.find((one) => one === value);
    return found === undefined ? refused(`must be one of ${values.join(', ')}`) : ok(found);
  };
}

/** A whole number between two, both included. */
export function wholeNumber(least: number, most: number): ReadAttribute<number> {
  return (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? ok(value + 0)
      : refused(`must be a whole number from ${least} to ${most}`);
}

/** True or false, and nothing that only looks so. */
export const yesOrNo: ReadAttribute<boolean> = (value) =>
  typeof value === 'boolean' ? ok(value) : refused('must be true or false');

/** An id with this prefix. */
export function idOf<Prefix extends string>(prefix: Prefix): ReadAttribute<Id<Prefix>> {
  return (value) =>
    typeof value === 'string' && isId(prefix, value) ? ok(value) : refused(`must be the id of a ${prefix}`);
}

/** Null, or what another reader takes. */
export function orNull<Value>(read: ReadAttribute<Value>): ReadAttribute<Value | null> {
  return (value) => (value === null ? ok(null) : read(value));
}

/** A text of a form; `words` say which, after "must be". */
export function matching(pattern: RegExp, words: string): ReadAttribute<string> {
  return (value) => (typeof value === 'string' && pattern.test(value) ? ok(value) : refused(`must be ${words}`));
}
