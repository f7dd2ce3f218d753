import { type Instant, seconds } from '../instant.ts';
import { parseHttpDate } from './http-date.ts';

/**
 * The date to say of what has been as it is since an instant: the first whole second after it. Null while that is not a second ago yet: a
 * date says whole seconds, and two forms of a page within one second must not bear the same (RFC 9110, section 8.8.2.2).
 */
export function lastModified(since: Instant, now: Instant): Instant | null {
  const second = since - (since % aSecond) + aSecond;
  return now >= second + aSecond ? (second as Instant) : null;
}

/** Whether an If-Modified-Since header shows that its sender has what was last modified then (RFC 9110, section 13.1.3). */
export function isModifiedSince(header: string, modified: Instant | null, now: Instant): boolean {
  const had = parseHttpDate(header, now);
  return modified === null || had === null || had < modified || had > now;
}

const aSecond = seconds(1);
