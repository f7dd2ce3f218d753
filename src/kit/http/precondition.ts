import type { Instant } from '../instant.ts';
import { type EntityTag, namesTag, namesTagStrongly } from './entity-tag.ts';
import { parseHttpDate } from './http-date.ts';
import { isModifiedSince } from './last-modified.ts';

/** The headers of a request that make it conditional (RFC 9110, section 13.1). */
export interface Conditions {
  readonly ifMatch?: string | undefined;
  readonly ifNoneMatch?: string | undefined;
  readonly ifModifiedSince?: string | undefined;
  readonly ifUnmodifiedSince?: string | undefined;
}

/** What a GET or HEAD is answered: the whole; 304, for its sender has it; or 412, for its sender wanted something else. */
export type Precondition = 'whole' | 'unchanged' | 'failed';

/**
 * Weighs the conditions of a GET or HEAD of what is there, in the order of RFC 9110, section 13.2.2: where tags are named, dates do not
 * count. `modified` is null where no date can be said.
 */
export function weighConditions(
  { ifMatch, ifNoneMatch, ifModifiedSince, ifUnmodifiedSince }: Conditions,
  tag: EntityTag,
  modified: Instant | null,
  now: Instant,
): Precondition {
  if (ifMatch !== undefined) {
    if (!namesTagStrongly(ifMatch, tag)) return 'failed';
  } else if (ifUnmodifiedSince !== undefined && modified !== null) {
    const since = parseHttpDate(ifUnmodifiedSince, now);
    if (since !== null && since < modified) return 'failed';
  }
  if (ifNoneMatch !== undefined) return namesTag(ifNoneMatch, tag) ? 'unchanged' : 'whole';
  return ifModifiedSince === undefined || isModifiedSince(ifModifiedSince, modified, now) ? 'whole' : 'unchanged';
}
