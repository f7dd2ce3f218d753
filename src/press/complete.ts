import type { ByteString } from '../kit/byte-string.ts';
import { sha256 } from '../kit/hash.ts';
import { chooseCoding } from '../kit/http/accept-encoding.ts';
import { entityTag } from '../kit/http/entity-tag.ts';
import { formatHttpDate } from '../kit/http/http-date.ts';
import { lastModified } from '../kit/http/last-modified.ts';
import { type Conditions, weighConditions } from '../kit/http/precondition.ts';
import type { Instant } from '../kit/instant.ts';
import type { Compressor } from './compressor.ts';

/** What of a request's headers counts; nothing else can change an answer. */
export interface Wanted extends Conditions {
  readonly acceptEncoding: string | undefined;
  /** The Available-Dictionary header (RFC 9842, section 2.2). */
  readonly availableDictionary?: string | undefined;
}

/** An answer to a GET, complete. A HEAD is answered alike, without the body being sent. */
export interface Answer {
  /** What stands at the address, for the figures: `story`, `home`, `moved` … */
  readonly page: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | ByteString;
}

/** What is to be answered, before anybody asked in which coding, or whether they have it already. */
export interface Content {
  readonly page: string;
  readonly status: 200 | 404 | 410;
  readonly contentType: string;
  /** Beside, and before, those that every answer bears. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
  /** Since when these bytes have stood there; null where nobody knows. */
  readonly since: Instant | null;
}

/** Kept by whoever wants to, asked about every time: an act shows at the next request, and what is unchanged costs a 304. */
export const revalidated = { 'Cache-Control': 'public, max-age=0, must-revalidate', Vary: 'Accept-Encoding' };

/** The same, for what is sent compressed with the reader's dictionary where that is known. */
export const revalidatedByDictionary = { ...revalidated, Vary: 'Accept-Encoding, Available-Dictionary' };

/** Answers 304 where the reader has these bytes in this coding, 412 where others are wanted; else compresses them as asked, unless `compress` is null. */
export async function completeAnswer(
  content: Content,
  wanted: Wanted,
  now: Instant,
  compress: Compressor | null,
): Promise<Answer> {
  const { page, status, contentType, bytes, since } = content;
  const hash = sha256(bytes).slice(0, 32);
  const coding = compress ? chooseCoding(wanted.acceptEncoding) : 'identity';
  const tag = entityTag(hash, coding);
  const headers = { ...revalidated, ETag: tag, ...content.headers };
  const modified = since === null ? null : lastModified(since, now);
  const precondition = status === 200 ? weighConditions(wanted, tag, modified, now) : 'whole';
  if (precondition === 'unchanged') return { page, status: 304, headers, body: nothing };
  if (precondition === 'failed') return failed(page);
  const body = compress ? await compress(hash, bytes, coding) : bytes;
  return {
    page,
    status,
    headers: {
      ...headers,
      'Content-Type': contentType,
      'Content-Length': String(body.length),
      ...dated(modified),
      ...(coding !== 'identity' && { 'Content-Encoding': coding }),
    },
    body,
  };
}

/** Somebody asked on the condition that this is what they have, which it is not. */
export function failed(page: string): Answer {
  return { page, status: 412, headers: { 'Cache-Control': 'no-store', 'Content-Length': '0' }, body: nothing };
}

/** The header that says when something was last modified. */
export function dated(modified: Instant | null): Readonly<Record<string, string>> {
  if (modified === null) return {};
  if (lastDated.at !== modified) lastDated = { at: modified, header: { 'Last-Modified': formatHttpDate(modified) } };
  return lastDated.header;
}

/** Nearly all pages have the same date. */
let lastDated: { readonly at: Instant | null; readonly header: Readonly<Record<string, string>> } = {
  at: null,
  header: {},
};

const nothing = Buffer.alloc(0);
