declare const instantBrand: unique symbol;

/** A point in time: whole milliseconds since 1970-01-01T00:00:00Z, between the years 1 and 9999. */
export type Instant = number & { readonly [instantBrand]: true };

const earliest = Date.parse('0001-01-01T00:00:00Z');
const latest = Date.parse('9999-12-31T23:59:59.999Z');

/** Later than every instant that a story can name; stands for "without an end". */
export const endOfTime = latest as Instant;

/** The instant of a millisecond count; throws a RangeError outside the years 1 to 9999. */
export function instant(milliseconds: number): Instant {
  if (!Number.isInteger(milliseconds) || milliseconds < earliest || milliseconds > latest)
    throw new RangeError(`Not an instant: ${milliseconds}`);
  return milliseconds as Instant;
}

const rfc3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}(:\d{2}(\.\d+)?)?([Zz]|[+-]\d{2}:\d{2})$/;

/** Reads an RFC 3339 date-time with its offset (`2026-11-23T07:30:00Z`); anything else is null. */
export function parseInstant(text: string): Instant | null {
  if (!rfc3339.test(text)) return null;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) || milliseconds < earliest || milliseconds > latest
    ? null
    : (Math.trunc(milliseconds) as Instant);
}

/** RFC 3339 in UTC, with milliseconds only where there are any. */
export function formatInstant(at: Instant): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}

export const seconds = (count: number): number => count * 1000;
export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => count * 3_600_000;
export const days = (count: number): number => count * 86_400_000;

/** The instant `milliseconds` after `at` (before it, where negative), kept within the years 1 to 9999. */
export function shift(at: Instant, milliseconds: number): Instant {
  return Math.min(latest, Math.max(earliest, Math.trunc(at + milliseconds))) as Instant;
}
