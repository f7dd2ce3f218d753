import type { Instant } from './instant.ts';

/** A stretch of time, from an instant until just before another; null where an end is open. */
export interface Span {
  readonly since: Instant | null;
  readonly until: Instant | null;
}

/** All of time. */
export const always: Span = { since: null, until: null };

/** The stretch that lies within both, where both hold an instant in common. */
export function overlap(one: Span, other: Span): Span {
  return { since: later(one.since, other.since), until: earlier(one.until, other.until) };
}

/** The later of two instants, of which one or both may not be there. */
export function later(a: Instant | null, b: Instant | null): Instant | null {
  return a === null ? b : b === null || a > b ? a : b;
}

/** The earlier of two instants, of which one or both may not be there. */
export function earlier(a: Instant | null, b: Instant | null): Instant | null {
  return a === null ? b : b === null || a < b ? a : b;
}
