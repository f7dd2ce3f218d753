import type { Instant } from '../kit/instant.ts';
import type { PictureId } from './ids.ts';

/** An original: the file as it arrived, found by its hash, and what is known about it. */
export interface Picture {
  readonly id: PictureId;
  /** SHA-256 of the original's bytes, 64 lower-case hexadecimal characters; the picture's address. */
  readonly hash: string;
  readonly mime: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/avif' | 'image/gif';
  /** Pixels, after the file's own orientation. */
  readonly width: number;
  readonly height: number;
  /** Bytes of the original. */
  readonly size: number;
  /** What one who cannot see it should be told; empty until somebody wrote it. */
  readonly alt: string;
  readonly caption: string;
  /** Who must be named. */
  readonly credit: string;
  /** The point that must stay in view when it is cut, as fractions of width and height from the top left. */
  readonly focal: { readonly x: number; readonly y: number };
  readonly rights: PictureRights;
  /** Where its renditions are found while nobody but whoever previews may see them. Never kept; absent: where readers find them. */
  readonly under?: string;
}

export interface PictureRights {
  readonly holder: string;
  readonly licence: string;
  /** The picture may not be shown from this instant on; null without an end. */
  readonly until: Instant | null;
}

/** Widths in which renditions are made, in pixels. */
export const renditionWidths = [160, 320, 480, 640, 960, 1280, 1920] as const;
export type RenditionWidth = (typeof renditionWidths)[number];

const endings: Readonly<Record<string, RenditionFormat>> = { '': 'webp', '.jpg': 'jpeg', '.avif': 'avif' };

/** The rendition that a file's name asks for: `480` in WebP, `480.avif` in AVIF, `480.jpg` in JPEG; null for any other name. */
export function parseRendition(
  file: string,
): { readonly width: RenditionWidth; readonly format: RenditionFormat } | null {
  const [, digits, ending = ''] = /^([1-9]\d*)(\.\w+)?$/.exec(file) ?? [];
  const width = renditionWidths.find((offered) => String(offered) === digits);
  const format = endings[ending];
  return width && format ? { width, format } : null;
}

/** Formats in which renditions are made: AVIF for most browsers, WebP for the others, JPEG for programs that know neither. */
export type RenditionFormat = 'avif' | 'webp' | 'jpeg';
