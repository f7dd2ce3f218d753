import type { JSX } from 'preact';
import type { Gallery } from '../../story/document.ts';
import type { BodyContext } from './context.ts';
import { PictureBlock } from './picture.tsx';

/** Pictures one after another, numbered; no script turns them. */
export function GalleryBlock({
  block,
  context,
}: {
  readonly block: Gallery;
  readonly context: BodyContext;
}): JSX.Element | null {
  const shown = block.content.filter(({ attrs }) => context.pictures.has(attrs.picture));
  if (shown.length === 0) return null;
  return (
    <div class="gallery">
      {shown.map((picture, place) => (
        <PictureBlock
          block={picture}
          context={context}
          place="wide"
          count={`${place + 1}/${shown.length}`}
          key={picture.attrs.picture}
        />
      ))}
    </div>
  );
}
