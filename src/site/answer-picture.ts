import type { PublicArchive } from '../archive/archive.ts';
import type { Clock } from '../kit/clock.ts';
import type { Instant } from '../kit/instant.ts';
import type { RenderPicture } from '../pictures/render-picture.ts';
import { type Answer, completeAnswer, type Wanted } from '../press/complete.ts';
import { parseRendition } from '../story/picture.ts';

export interface PictureWorks {
  readonly archive: PublicArchive;
  readonly clock: Clock;
  /** When the site was opened, with the code that makes what it serves. */
  readonly opened: Instant;
  readonly renderPicture: RenderPicture;
}

/**
 * A browser keeps a picture for a day; whoever keeps it for many readers asks each time, so that a withdrawn one is gone at once.
 * Other sites may show it, as readers of feeds do.
 */
export const pictureHeaders = {
  'Cache-Control': 'public, max-age=86400, s-maxage=0',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** `{hash}/{width}` in WebP, `{width}.avif` in AVIF, `{width}.jpg` in JPEG, of a picture that something shown uses now; null for any other. */
export async function answerPicture(
  { archive, clock, opened, renderPicture }: PictureWorks,
  [hash = '', file = '', ...more]: readonly string[],
  wanted: Wanted,
): Promise<Answer | null> {
  const rendition = parseRendition(file);
  if (!rendition || more.length > 0 || !/^[0-9a-f]{64}$/.test(hash)) return null;
  const now = clock();
  const picture = await archive.asOf(now, (reader) => reader.picture(hash));
  if (!picture) return null;
  const { bytes, mime } = await renderPicture(picture, rendition.width, rendition.format);
  const content = { page: 'picture', status: 200, contentType: mime, headers: pictureHeaders } as const;
  return completeAnswer({ ...content, bytes: Buffer.from(bytes), since: opened }, wanted, now, null);
}
