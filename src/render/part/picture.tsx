import type { JSX } from 'preact';
import { type Picture, renditionWidths } from '../../story/picture.ts';
import { picturePath } from '../paths.ts';

/** Where a picture stands: what it may ask for, and how wide it is shown there (the `sizes` of HTML). */
export type PicturePlace = keyof typeof places;

const places = {
  top: { widths: [480, 640, 960, 1280, 1920], sizes: '(min-width:69rem) 46rem,(min-width:46rem) 84vw,92vw' },
  column: { widths: [480, 640, 960, 1280], sizes: '(min-width:46rem) 39rem,92vw' },
  wide: { widths: [480, 640, 960, 1280, 1920], sizes: '(min-width:69rem) 62rem,(min-width:46rem) 84vw,92vw' },
  half: { widths: [320, 480, 640, 960], sizes: '(min-width:46rem) 30rem,92vw' },
  third: { widths: [320, 480, 640], sizes: '(min-width:46rem) 18rem,92vw' },
  thumb: { widths: [160, 320, 480], sizes: '(min-width:46rem) 9rem,6rem' },
} as const;

/** A picture in the widths that its place can use; its box is known before it arrives, so nothing moves when it does. */
export function PictureImage(props: {
  readonly picture: Picture;
  readonly alt: string;
  readonly place: PicturePlace;
  /** Cut to the shape of its place, its focal point kept in view. */
  readonly cut?: boolean;
  /** The picture that the page is about: asked for first. Others wait until they are near. */
  readonly first?: boolean;
}): JSX.Element {
  const { picture, alt, place, cut = false, first = false } = props;
  const widths = usableWidths(picture, places[place].widths);
  const choice = (ending: '' | '.avif') =>
    widths.map((width) => `${picturePath(picture, width, ending)} ${width}w`).join(',');
  const { sizes } = places[place];
  return (
    <picture>
      <source type="image/avif" srcset={choice('.avif')} sizes={sizes} />
      <img
        class={cut ? focalClass(picture) : undefined}
        src={picturePath(picture, widths.find((width) => width >= 640) ?? widths.at(-1) ?? renditionWidths[0])}
        srcset={widths.length > 1 ? choice('') : undefined}
        sizes={widths.length > 1 ? sizes : undefined}
        width={picture.width}
        height={picture.height}
        alt={alt}
        {...(first ? { fetchpriority: 'high' } : { loading: 'lazy', decoding: 'async' })}
      />
    </picture>
  );
}

/** The widths that are not larger than the picture itself; the smallest rendition where it is smaller than all. */
function usableWidths(picture: Picture, widths: readonly number[]): readonly number[] {
  const usable = widths.filter((width) => width <= picture.width);
  return usable.length > 0
    ? usable
    : [renditionWidths.findLast((width) => width <= picture.width) ?? renditionWidths[0]];
}

/** Two classes that name the focal point on a grid of five by five; none for the middle. */
export function focalClass({ focal }: Pick<Picture, 'focal'>): string | undefined {
  const [x, y] = [focal.x, focal.y].map((share) => Math.round(Math.min(1, Math.max(0, share)) * 4));
  const names = [x === 2 ? '' : `fx${x}`, y === 2 ? '' : `fy${y}`].filter(Boolean);
  return names.length > 0 ? names.join(' ') : undefined;
}
