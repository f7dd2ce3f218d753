import sharp, { type Sharp } from 'sharp';
import { unreachable } from '../../kit/unreachable.ts';
import type { Picture, PictureRights, RenditionFormat, RenditionWidth } from '../../story/picture.ts';
import { rightsPacket } from '../rights-packet.ts';
import './photograph-loaders.ts';
import { type Metadata, readMetadata } from './read-metadata.ts';

/*
 * Everything that decodes bytes from outside. It runs in a process of its own (`decoder-process.ts`), with limits: nothing else imports this.
 */

/** What is asked of a decoder. */
export type Task =
  | { readonly kind: 'inspect'; readonly bytes: Uint8Array; readonly mime: Picture['mime'] }
  | {
      readonly kind: 'render';
      readonly original: Uint8Array;
      readonly width: RenditionWidth;
      readonly format: RenditionFormat;
      readonly named: { readonly credit: string; readonly rights: PictureRights };
    };

/** A picture that was decoded whole: what it is, and what it says of itself. */
export interface Inspected {
  /** Pixels, after the file's own orientation. */
  readonly width: number;
  readonly height: number;
  readonly metadata: Metadata;
}

/** Why a file that begins like a picture is none that can be used. */
export type Undecodable = 'damaged' | 'too-large';

/** More than the largest cameras make, and little enough to be decoded in a moment. */
const mostPixels = 120_000_000;
const longestSide = 30_000;

const formats: Readonly<Record<Picture['mime'], string>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'heif',
  'image/gif': 'gif',
};

/** Decodes the whole file once, small, so that what is kept can always be rendered. */
export async function inspect(bytes: Uint8Array, mime: Picture['mime']): Promise<Inspected | Undecodable> {
  const facts = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (!facts || facts.format !== formats[mime]) return 'damaged';
  const { width, height } = facts.autoOrient;
  if (Math.max(width, height) > longestSide || width * height > mostPixels) return 'too-large';
  const decodes = await sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels })
    .resize({ width: 16, height: 16, fit: 'inside' })
    .raw()
    .toBuffer()
    .catch(() => null);
  if (!decodes) return 'damaged';
  const { exif, xmp } = facts;
  return { width, height, metadata: await readMetadata({ bytes, isJpeg: mime === 'image/jpeg', exif, xmp }) };
}

/** See `renderPicture` of `decode.ts`. */
export async function render({
  original,
  width,
  format,
  named,
}: Extract<Task, { kind: 'render' }>): Promise<Uint8Array> {
  const picture = sharp(original, { limitInputPixels: mostPixels })
    .autoOrient()
    .resize({ width, withoutEnlargement: true });
  const packet = rightsPacket(named);
  if (packet !== null) picture.withXmp(packet);
  return written(picture, format).toBuffer();
}

function written(picture: Sharp, format: RenditionFormat): Sharp {
  switch (format) {
    case 'avif':
      return picture.avif({ quality: 50, effort: 2 });
    case 'webp':
      return picture.webp({ quality: 78, smartSubsample: true });
    case 'jpeg':
      return picture.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true });
    default:
      return unreachable(format);
  }
}
