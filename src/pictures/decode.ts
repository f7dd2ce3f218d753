import sharp from 'sharp';
import type { Picture, PictureRights, RenditionWidth } from '../story/picture.ts';
import { rightsPacket } from './rights-packet.ts';

/*
 * The only place where bytes from outside are decoded: what is here can be moved to a process of its own, with limits, without
 * changing a caller. Decoding runs on threads of sharp's own, never on the main one.
 */

sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Heif', 'Nsgif'].map((loader) => `VipsForeignLoad${loader}Buffer`),
});

/** More than the largest cameras make, and little enough to be decoded in a moment. */
const mostPixels = 120_000_000;
const longestSide = 30_000;
const longestDecoding = { seconds: 30 };

const formats: Readonly<Record<Picture['mime'], string>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'heif',
  'image/gif': 'gif',
};

export interface Dimensions {
  /** Pixels, after the file's own orientation. */
  readonly width: number;
  readonly height: number;
}

/** Why a file that begins like a picture is none that can be used. */
export type Undecodable = 'damaged' | 'too-large';

/** Decodes the whole file once, small, so that what is kept can always be rendered. */
export async function inspectPicture(bytes: Uint8Array, mime: Picture['mime']): Promise<Dimensions | Undecodable> {
  const facts = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (!facts || facts.format !== formats[mime]) return 'damaged';
  const { width, height } = facts.autoOrient;
  if (Math.max(width, height) > longestSide || width * height > mostPixels) return 'too-large';
  const decodes = sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels })
    .resize({ width: 16, height: 16, fit: 'inside' })
    .timeout(longestDecoding)
    .raw()
    .toBuffer();
  return decodes.then(
    () => ({ width, height }),
    () => 'damaged',
  );
}

export type RenditionFormat = 'webp' | 'jpeg';

/**
 * A picture at a width (never wider than its original), upright, in sRGB. Of the original's own metadata nothing is left, places
 * least of all; credit and rights are those given. Throws where the original cannot be decoded.
 */
export async function decodeAndResize(
  original: Uint8Array,
  width: RenditionWidth,
  format: RenditionFormat,
  named: { readonly credit: string; readonly rights: PictureRights },
): Promise<Uint8Array> {
  const picture = sharp(original, { limitInputPixels: mostPixels })
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .timeout(longestDecoding);
  const packet = rightsPacket(named);
  if (packet !== null) picture.withXmp(packet);
  return format === 'webp'
    ? picture.webp({ quality: 78, smartSubsample: true }).toBuffer()
    : picture.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true }).toBuffer();
}
