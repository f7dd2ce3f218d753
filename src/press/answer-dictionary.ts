import { entityTag } from '../kit/http/entity-tag.ts';
import { weighConditions } from '../kit/http/precondition.ts';
import type { Instant } from '../kit/instant.ts';
import { type Answer, completeAnswer, failed, revalidatedByDictionary, type Wanted } from './complete.ts';
import { type Compressor, createCompressor } from './compressor.ts';
import { type Dictionary, formOf } from './dictionary.ts';
import { dczFrame, joinDcz } from './stitch/dcz.ts';

/** Answers with a dictionary's file: what is new in it where the reader has one already (`had`), else all of it. */
export function answerDictionary(
  dictionary: Dictionary,
  had: Dictionary | null,
  wanted: Wanted,
  now: Instant,
): Promise<Answer> {
  const { bytes, match } = dictionary;
  const headers = { ...keptByBrowsers, 'Use-As-Dictionary': `match="${match}"` };
  if (had) return Promise.resolve(answerNews(dictionary, had, headers, wanted, now));
  const content = { page, status: 200, contentType, headers, bytes, since: null } as const;
  return completeAnswer(content, wanted, now, compressorOf(dictionary));
}

const page = 'dictionary';
const contentType = 'application/octet-stream';

/**
 * A browser keeps a dictionary for a day, for it may use only what is fresh (RFC 9842, section 2.2.1); who keeps it for many asks each time, so that one
 * that quotes a withdrawn story is gone at once.
 */
const keptByBrowsers = { ...revalidatedByDictionary, 'Cache-Control': 'public, max-age=86400, s-maxage=0' };

function answerNews(
  { hash, bytes }: Dictionary,
  had: Dictionary,
  lasting: Answer['headers'],
  wanted: Wanted,
  now: Instant,
): Answer {
  const tag = entityTag(hash.toString('hex', 0, 16), formOf(had));
  const headers = { ...lasting, ETag: tag };
  const precondition = weighConditions(wanted, tag, null, now);
  if (precondition === 'failed') return failed(page);
  if (precondition === 'unchanged') return { page, status: 304, headers, body: Buffer.alloc(0) };
  const body = joinDcz(had, [dczFrame(bytes, had)]);
  const coded = { 'Content-Type': contentType, 'Content-Length': String(body.length), 'Content-Encoding': 'dcz' };
  return { page, status: 200, headers: { ...headers, ...coded }, body };
}

/** One for each, which is forgotten with it. */
const compressors = new WeakMap<Dictionary, Compressor>();

function compressorOf(dictionary: Dictionary): Compressor {
  const compressor = compressors.get(dictionary) ?? createCompressor({ brotliQuality: 11 });
  compressors.set(dictionary, compressor);
  return compressor;
}
