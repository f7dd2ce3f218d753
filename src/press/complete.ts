import { sha256 } from '../kit/hash.ts';
import { chooseCoding } from '../kit/http/accept-encoding.ts';
import { entityTag, namesTag } from '../kit/http/entity-tag.ts';
import type { Compressor } from './compressor.ts';

/** What of a request's headers counts; nothing else can change an answer. */
export interface Wanted {
  readonly acceptEncoding: string | undefined;
  readonly ifNoneMatch: string | undefined;
}

/** An answer to a GET, complete. A HEAD is answered alike, without the body being sent. */
export interface Answer {
  /** What stands at the address, for the figures: `story`, `home`, `moved` … */
  readonly page: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What is to be answered, before anybody asked in which coding, or whether they have it already. */
export interface Content {
  readonly page: string;
  readonly status: 200 | 404 | 410;
  readonly contentType: string;
  /** Beside, and before, those that every answer bears. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

/** Kept by whoever wants to, asked about every time: an act shows at the next request, and what is unchanged costs a 304. */
export const revalidated = { 'Cache-Control': 'public, max-age=0, must-revalidate', Vary: 'Accept-Encoding' };

/** Answers 304 where the reader has these bytes in this coding; else compresses them as asked, unless `compress` is null. */
export async function completeAnswer(content: Content, wanted: Wanted, compress: Compressor | null): Promise<Answer> {
  const { page, status, contentType, bytes } = content;
  const hash = sha256(bytes).slice(0, 32);
  const coding = compress ? chooseCoding(wanted.acceptEncoding) : 'identity';
  const tag = entityTag(hash, coding);
  const headers = { ...revalidated, ETag: tag, ...content.headers };
  if (status === 200 && namesTag(wanted.ifNoneMatch, tag)) return { page, status: 304, headers, body: nothing };
  const body = compress ? await compress(hash, bytes, coding) : bytes;
  return {
    page,
    status,
    headers: {
      ...headers,
      'Content-Type': contentType,
      'Content-Length': String(body.length),
      ...(coding !== 'identity' && { 'Content-Encoding': coding }),
    },
    body,
  };
}

const nothing = Buffer.alloc(0);
