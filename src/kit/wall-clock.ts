import { type Instant, instant } from './instant.ts';

/** What a clock on the wall of a zone says: `2026-11-23T14:05`, to the minute. */
export type WallClock = `${string}T${string}`;

/**
 * What a time on the wall means. Where clocks were put forward it may never come (`gap`); where they were put back it comes twice
 * (`twice`). Both name the two instants nearest: of a gap, as if the clocks had changed after it, and before it.
 */
export type WallMeaning =
  | { readonly kind: 'once'; readonly at: Instant }
  | { readonly kind: 'gap'; readonly earlier: Instant; readonly later: Instant }
  | { readonly kind: 'twice'; readonly earlier: Instant; readonly later: Instant };

const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** Reads a time as a form's `datetime-local` gives it; null for anything else, and for days that do not exist. */
export function parseWallClock(text: string): WallClock | null {
  if (!form.test(text) || text < '0002' || text > '9999-12-30') return null;
  try {
    Temporal.PlainDateTime.from(text, { overflow: 'reject' });
    return text as WallClock;
  } catch {
    return null;
  }
}

/** What a time on the wall means in a zone (IANA name). */
export function meaningOf(wall: WallClock, timeZone: string): WallMeaning {
  const earlier = resolve(wall, timeZone, 'earlier');
  const later = resolve(wall, timeZone, 'later');
  if (earlier === later) return { kind: 'once', at: earlier };
  return { kind: wallClock(earlier, timeZone) === wall ? 'twice' : 'gap', earlier, later };
}

/** The instant that a time on the wall means, of two the later: for what may begin an hour late, never one early. */
export function laterMeaning(wall: WallClock, timeZone: string): Instant {
  return resolve(wall, timeZone, 'later');
}

/** What the clock on the wall of a zone says at an instant, cut to the minute. */
export function wallClock(at: Instant, timeZone: string): WallClock {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  return zoned.toPlainDateTime().toString({ smallestUnit: 'minute' }) as WallClock;
}

/** How far the clocks of a zone are from UTC at an instant: `+01:00`. */
export function offsetOf(at: Instant, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).offset;
}

function resolve(wall: WallClock, timeZone: string, disambiguation: 'earlier' | 'later'): Instant {
  return instant(Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds);
}
