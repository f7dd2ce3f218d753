import type { Gallery } from '../document.ts';
import type { NodeKind } from './kind.ts';
import { pictureText } from './picture.ts';

export const galleryKind: NodeKind = {
  name: 'gallery',
  words: 'gallery',
  // A picture cannot be made out of nothing, so ProseMirror does not let one be required.
  spec: { group: 'block', content: 'picture*' },
  problem: ({ childCount }) => (childCount === 0 ? 'is not complete' : null),
};

export function galleryTexts({ content }: Gallery): readonly string[] {
  return content.map(pictureText);
}
