import { sha256 } from '../kit/hash.ts';
import type { Coding } from '../kit/http/accept-encoding.ts';
import { type BrotliPiece, followingBrotliPiece, joinBrotli, leadingBrotliPiece } from './stitch/brotli.ts';
import { type GzipPiece, gzipPiece, inflatePiece, joinGzip } from './stitch/gzip.ts';

/** A piece of a page, rendered and compressed once, ready to be joined with others in every coding. */
export interface MadePlate {
  /** The first 16 hexadecimal characters of the SHA-256 of its bytes. */
  readonly hash: string;
  readonly gzip: GzipPiece;
  readonly brotli: BrotliPiece;
}

/** Where in its page a plate stands: only the first may open a brotli stream. */
export type PlatePlace = BrotliPiece['place'];

/** How hard to press: plates of stories are made once for years, those of lists for minutes. */
const levels = { gzip: 6, leadingBrotli: 5, followingBrotli: 1 } as const;

/** Compresses what was rendered, in every coding. */
export async function makePlate(text: string, place: PlatePlace): Promise<MadePlate> {
  const bytes = Buffer.from(text);
  return {
    hash: sha256(bytes).slice(0, 16),
    gzip: gzipPiece(bytes, levels.gzip),
    brotli:
      place === 'leading'
        ? await leadingBrotliPiece(bytes, levels.leadingBrotli)
        : await followingBrotliPiece(bytes, levels.followingBrotli),
  };
}

/** Puts plates together into the bytes of a page. */
export function joinPlates(plates: readonly MadePlate[], coding: Coding): Buffer {
  switch (coding) {
    case 'gzip':
      return joinGzip(plates.map(({ gzip }) => gzip));
    case 'br':
      return joinBrotli(plates.map(({ brotli }) => brotli));
    case 'identity':
      return Buffer.concat(plates.map(({ gzip }) => inflatePiece(gzip)));
  }
}

/** Names the bytes of a page by the plates really in it. */
export function hashOf(plates: readonly MadePlate[]): string {
  return plates.map(({ hash }) => hash).join('');
}

/** Bytes that a plate takes in memory, roughly. */
export function weightOf({ gzip, brotli }: MadePlate): number {
  return gzip.deflated.length + brotli.compressed.length + 300;
}
