import type { PictureBlock } from '../document.ts';
import { idOf, oneOf, orNull, textUpTo } from './attribute.ts';
import type { NodeKind } from './kind.ts';

/** A picture in its place in the text; null texts are the picture’s own. */
export const pictureKind: NodeKind = {
  name: 'picture',
  words: 'picture',
  spec: { group: 'block', draggable: true },
  attributes: {
    picture: { read: idOf('picture') },
    alt: { default: null, read: orNull(textUpTo(1000)) },
    caption: { default: null, read: orNull(textUpTo(2000)) },
    size: { default: 'column', read: oneOf(['column', 'wide']) },
  },
};

/** The caption written for this place; the picture's own belongs to the picture. */
export function pictureText({ attrs }: PictureBlock): string {
  return attrs.caption ?? '';
}
