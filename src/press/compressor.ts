import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Coding } from '../kit/http/accept-encoding.ts';

/** Compresses bytes that are named by their hash; equal bytes are compressed once while they are remembered. */
export type Compressor = (hash: string, bytes: Buffer, coding: Coding) => Promise<Buffer>;

export interface CompressorSettings {
  /** Compressed bytes to remember in all; those longest not asked for are forgotten first. */
  readonly limit?: number;
  /** 0 to 11. From 5 on each step costs much time for little; worth it for what is made once and sent for ever. */
  readonly brotliQuality?: number;
}

export function createCompressor({ limit = 32 * 1024 * 1024, brotliQuality = 5 }: CompressorSettings = {}): Compressor {
  const kept = new Map<string, Promise<Buffer>>();
  const sizes = new Map<string, number>();
  let total = 0;

  const forget = (key: string) => {
    kept.delete(key);
    total -= sizes.get(key) ?? 0;
    sizes.delete(key);
  };
  const remember = (key: string, made: Promise<Buffer>) => {
    kept.set(key, made);
    made.then(
      ({ length }) => {
        if (kept.get(key) !== made) return;
        sizes.set(key, length);
        total += length;
        for (const oldest of kept.keys()) {
          if (total <= limit) return;
          forget(oldest);
        }
      },
      () => forget(key),
    );
  };

  return (hash, bytes, coding) => {
    if (coding === 'identity') return Promise.resolve(bytes);
    const key = `${coding} ${hash}`;
    const made = kept.get(key) ?? compress(bytes, coding, brotliQuality);
    if (kept.delete(key)) kept.set(key, made);
    else remember(key, made);
    return made;
  };
}

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

function compress(bytes: Buffer, coding: 'br' | 'gzip', brotliQuality: number): Promise<Buffer> {
  return coding === 'gzip'
    ? gzipAsync(bytes, { level: 9 })
    : brotliAsync(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      });
}
