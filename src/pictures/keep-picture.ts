import { sha256 } from '../kit/hash.ts';
import type { NewId } from '../kit/new-id.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import type { Picture } from '../story/picture.ts';
import type { Refusal } from '../story/refusal.ts';
import { inspectPicture } from './decode/decode.ts';
import { originalKey, type PictureFiles } from './picture-files.ts';
import { sniffPicture } from './sniff-picture.ts';

/** In bytes. */
export const largestOriginal = 64 * 1024 * 1024;

/** What whoever brings a picture knows of it; what they leave out is taken from the file itself. */
export type PictureWords = Partial<Pick<Picture, 'alt' | 'caption' | 'credit' | 'focal' | 'rights'>>;

/**
 * Takes in an original: looks at what it really is, keeps the file, and answers the picture as the desk records it (`desk/add-picture.ts`).
 * The file is on disk when this resolves, so that a recorded picture always has one; a file without a record is harmless.
 */
export async function keepPicture(
  files: Pick<PictureFiles, 'originals'>,
  newId: NewId,
  bytes: Uint8Array,
  words: PictureWords = {},
): Promise<Result<Picture, Refusal>> {
  if (bytes.byteLength > largestOriginal) return refused(unusable('It is larger than 64 MB.'));
  const mime = sniffPicture(bytes);
  if (mime === null) return refused(unusable('Only JPEG, PNG, WebP, AVIF and GIF files are taken.'));
  const inspected = await inspectPicture(bytes, mime);
  if (typeof inspected === 'string') return refused(unusable(whyNot[inspected]));
  const { width, height, metadata: own } = inspected;
  const hash = sha256(bytes);
  await keepOriginal(files, hash, bytes);
  return ok({
    id: newId('picture'),
    hash,
    mime,
    width,
    height,
    size: bytes.byteLength,
    alt: words.alt ?? '',
    caption: words.caption ?? own.caption,
    credit: words.credit ?? own.credit,
    focal: words.focal ?? { x: 0.5, y: 0.5 },
    rights: words.rights ?? { holder: own.holder, licence: own.licence, until: null },
  });
}

async function keepOriginal(files: Pick<PictureFiles, 'originals'>, hash: string, bytes: Uint8Array): Promise<void> {
  const kept = await files.originals.stat(originalKey(hash));
  if (kept?.size !== bytes.byteLength) await files.originals.put(originalKey(hash), bytes);
}

const whyNot = {
  damaged: 'The file is damaged or incomplete.',
  'too-large': 'It has more than 120 million pixels, or a side longer than 30,000.',
  'too-costly': 'It takes more than a gigabyte of memory, or half a minute, to be decoded.',
} as const;

function unusable(why: string): Refusal {
  return { kind: 'invalid', what: 'picture', why };
}
