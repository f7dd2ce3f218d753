import type { Instant } from './instant.ts';

/** How far the clocks of a zone are ahead of UTC between two of their changes. */
interface OffsetSpan {
  readonly since: number;
  readonly until: number;
  readonly offset: number;
}

const spans = new Map<string, OffsetSpan[]>();

/** How many milliseconds the clocks of a zone (IANA name) are ahead of UTC at an instant. The platform is asked once between two changes of them. */
export function zoneOffset(at: Instant, timeZone: string): number {
  const known = spans.get(timeZone) ?? [];
  for (const { since, until, offset } of known) if (since <= at && at < until) return offset;
  const span = readSpan(at, timeZone);
  spans.set(timeZone, [span, ...known]);
  return span.offset;
}

function readSpan(at: Instant, timeZone: string): OffsetSpan {
  const zoned = (instant: number) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
  return {
    // The last change before the next millisecond: one at this very instant counts.
    since: zoned(at + 1).getTimeZoneTransition('previous')?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    until: zoned(at).getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: zoned(at).offsetNanoseconds / 1e6,
  };
}
