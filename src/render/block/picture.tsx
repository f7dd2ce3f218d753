import type { JSX } from 'preact';
import type { PictureBlock as PictureNode } from '../../story/document.ts';
import { Figure } from '../part/figure.tsx';
import type { PicturePlace } from '../part/picture.tsx';
import type { BodyContext } from './context.ts';

/** A picture of the body. Nothing where it may not be shown any more. */
export function PictureBlock(props: {
  readonly block: PictureNode;
  readonly context: BodyContext;
  readonly place?: PicturePlace;
  readonly count?: string;
}): JSX.Element | null {
  const { block, context, place = block.attrs.size, count } = props;
  const picture = context.pictures.get(block.attrs.picture);
  if (!picture) return null;
  return (
    <Figure
      picture={picture}
      alt={block.attrs.alt ?? picture.alt}
      caption={block.attrs.caption ?? picture.caption}
      place={place}
      {...(block.attrs.size === 'wide' ? { name: 'wide' } : {})}
      {...(count ? { count } : {})}
    />
  );
}
