import { Fault } from '../kit/fault.ts';
import { sha256 } from '../kit/hash.ts';
import type { Picture, RenditionFormat, RenditionWidth } from '../story/picture.ts';
import { decodeAndResize } from './decode/decode.ts';
import { makeOnce } from './make-once.ts';
import { originalKey, type PictureFiles } from './picture-files.ts';
import { rightsPacket } from './rights-packet.ts';

/** A picture as it is served. */
export interface Rendition {
  readonly bytes: Uint8Array;
  readonly mime: `image/${RenditionFormat}`;
}

/** Answers a rendition, which is made when first asked for. Throws Fault `picture-unreadable` where the original is missing or damaged. */
export type RenderPicture = (picture: Picture, width: RenditionWidth, format?: RenditionFormat) => Promise<Rendition>;

/** Whether a picture may be shown at all is the archive's to say, before this is asked. */
export function pictureRenderer(files: Pick<PictureFiles, 'originals' | 'renditions'>): RenderPicture {
  const once = makeOnce(files.renditions);
  return async (picture, width, format = 'webp') => {
    const bytes = await once(renditionKey(picture, width, format), () => render(files, picture, width, format));
    return { bytes, mime: `image/${format}` };
  };
}

async function render(
  files: Pick<PictureFiles, 'originals'>,
  picture: Picture,
  width: RenditionWidth,
  format: RenditionFormat,
): Promise<Uint8Array> {
  const original = await files.originals.get(originalKey(picture.hash));
  if (!original) throw new Fault('picture-unreadable', `The original of ${picture.id} is missing.`);
  return decodeAndResize(original, width, format, picture).catch((error: unknown) => {
    throw new Fault('picture-unreadable', `${picture.id}: ${error instanceof Error ? error.message : error}`, error);
  });
}

/** Credit and rights stand in the file, so a change of theirs asks for another one. */
function renditionKey(picture: Picture, width: RenditionWidth, format: RenditionFormat): string {
  const named = sha256(rightsPacket(picture) ?? '').slice(0, 8);
  return `${originalKey(picture.hash)}/${width}-${named}.${format}`;
}
