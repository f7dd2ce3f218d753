import { type ByteString, byteString } from '../kit/byte-string.ts';
import { type EntityTag, entityTag } from '../kit/http/entity-tag.ts';
import { lastModified } from '../kit/http/last-modified.ts';
import { weighConditions } from '../kit/http/precondition.ts';
import type { Instant } from '../kit/instant.ts';
import { later } from '../kit/span.ts';
import { type Answer, dated, failed, type Wanted } from './complete.ts';
import type { KeptSheet } from './kept-sheet.ts';

/** A page in one coding. */
export interface Bound {
  readonly tag: EntityTag;
  readonly undated: Answer;
  /** Of the date that was last asked for. */
  full: Answer;
  modified: Instant | null;
}

/** `form`: what tells these bytes from those of the same page in other codings. */
export function bound(
  { page, status, headers }: KeptSheet,
  hash: string,
  { coding, form = coding }: { readonly coding: string; readonly form?: string },
  body: Buffer | ByteString,
): Bound {
  const tag = entityTag(hash, form);
  const told = { ...headers, ETag: tag, 'Content-Length': String(body.length) };
  const coded = coding === 'identity' ? told : { ...told, 'Content-Encoding': coding };
  const undated = { page, status, headers: coded, body: asSent(body) };
  return { tag, undated, full: undated, modified: null };
}

/** What is small enough to be sent in one piece with its headers, in the form in which it will be. */
function asSent(body: Buffer | ByteString): Buffer | ByteString {
  return typeof body === 'string' || body.length > onePiece ? body : byteString(body);
}

/** Node writes up to 16 KB of text at once; headers are some 2 KB of it. */
const onePiece = 14 * 1024;

/** What a page's date follows from. */
export interface Times {
  /** Since when the page has been as it is by the calendar. */
  readonly heldSince: Instant | null;
  /** When an act last changed anything. */
  readonly lastChange: Instant;
  readonly now: Instant;
}

/** The answer as the request's conditions want it. `tag`: that under which the reader may have the page, where it is not this coding's. */
export function answerBound(bound: Bound, wanted: Wanted, times: Times, tag: EntityTag = bound.tag): Answer {
  const { page, status } = bound.full;
  if (status !== 200) return bound.full;
  const { heldSince, lastChange, now } = times;
  const modified = lastModified(later(heldSince, lastChange) ?? lastChange, now);
  const precondition = weighConditions(wanted, tag, modified, now);
  if (precondition === 'unchanged') return unchanged(bound.full, tag);
  if (precondition === 'failed') return failed(page);
  if (bound.modified !== modified) date(bound, modified);
  return bound.full;
}

function unchanged({ page, headers }: Answer, tag: EntityTag): Answer {
  const {
    'Content-Type': _type,
    'Content-Length': _length,
    'Content-Encoding': _coding,
    'Last-Modified': _date,
    ...lasting
  } = headers;
  return { page, status: 304, headers: { ...lasting, ETag: tag }, body: nothing };
}

const nothing = Buffer.alloc(0);

function date(bound: Bound, modified: Instant | null): void {
  const { page, status, headers, body } = bound.undated;
  bound.full = { page, status, headers: { ...headers, ...dated(modified) }, body };
  bound.modified = modified;
}
