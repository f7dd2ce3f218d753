import { refuseOptionalText } from './decision.ts';
import type { Picture } from './picture.ts';
import type { Refusal } from './refusal.ts';

/** What is said of a picture, as against what its file is. */
export type PictureWords = Pick<Picture, 'alt' | 'caption' | 'credit' | 'focal' | 'rights'>;

/** Why a picture cannot be as it is; null where it can. */
export function refusePicture({ alt, caption, credit, focal, rights }: PictureWords): Refusal | null {
  const isWithin = [focal.x, focal.y].every((part) => part >= 0 && part <= 1);
  if (!isWithin) return { kind: 'invalid', what: 'the focal point', why: 'it is not within the picture' };
  return (
    refuseOptionalText('the alternative text', alt, 1000) ??
    refuseOptionalText('the caption', caption, 2000) ??
    refuseOptionalText('the credit', credit, 300) ??
    refuseOptionalText('the holder of rights', rights.holder, 300) ??
    refuseOptionalText('the licence', rights.licence, 1000)
  );
}
