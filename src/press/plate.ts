import { sha256 } from '../kit/hash.ts';
import { type GzipPiece, gzipPiece, inflatePiece, joinGzip } from './stitch/gzip.ts';

/** A piece of a page, rendered and compressed once, ready to be joined with others. */
export interface MadePlate {
  /** The first 16 hexadecimal characters of the SHA-256 of its bytes. */
  readonly hash: string;
  readonly gzip: GzipPiece;
}

const gzipLevel = 6;

/** Compresses what was rendered. */
export function makePlate(text: string): MadePlate {
  const bytes = Buffer.from(text);
  return { hash: sha256(bytes).slice(0, 16), gzip: gzipPiece(bytes, gzipLevel) };
}

/** The bytes of a page, compressed, without a piece being compressed again. */
export function joinPlates(plates: readonly MadePlate[]): Buffer {
  return joinGzip(plates.map(({ gzip }) => gzip));
}

/** The bytes of a page as they were rendered. */
export function unpackPlates(plates: readonly MadePlate[]): Buffer {
  return Buffer.concat(plates.map(({ gzip }) => inflatePiece(gzip)));
}

/** Names the bytes of a page by the plates really in it. */
export function hashOf(plates: readonly MadePlate[]): string {
  return plates.map(({ hash }) => hash).join('');
}

/** Bytes that a plate takes in memory, roughly. */
export function weightOf({ gzip }: MadePlate): number {
  return gzip.deflated.length + 300;
}
