import type { Gallery } from '../document.ts';
import type { NodeKind } from './kind.ts';
import { pictureText } from './picture.ts';

/** Pictures that belong together, at least one. */
export const galleryKind: NodeKind = {
  name: 'gallery',
  words: 'gallery',
  // A picture cannot be made out of nothing, so ProseMirror does not let one be required.
  spec: { group: 'block', content: 'picture*' },
  problem: ({ childCount }) => (childCount === 0 ? 'is not complete' : null),
};

/** The captions written for this place. */
export function galleryTexts({ content }: Gallery): readonly string[] {
  return content.map(pictureText);
}
