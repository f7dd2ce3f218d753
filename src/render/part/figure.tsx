import type { JSX } from 'preact';
import type { Picture } from '../../story/picture.ts';
import { classes } from './classes.ts';
import { PictureImage, type PicturePlace } from './picture.tsx';

/** A whole picture with its caption and credit. */
export function Figure(props: {
  readonly picture: Picture;
  readonly alt: string;
  readonly caption: string;
  readonly place: PicturePlace;
  readonly name?: string;
  readonly first?: boolean;
  /** Its place in a gallery: "2/6". */
  readonly count?: string;
}): JSX.Element {
  const { picture, alt, caption, place, name, first = false, count } = props;
  return (
    <figure class={classes('pic', name)}>
      <PictureImage picture={picture} alt={alt} place={place} first={first} />
      {caption || picture.credit || count ? (
        <figcaption>
          {count ? <b>{count}</b> : null} {caption} {picture.credit ? <small>{picture.credit}</small> : null}
        </figcaption>
      ) : null}
    </figure>
  );
}
