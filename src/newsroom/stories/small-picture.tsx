import type { JSX } from 'preact';
import { type Picture, renditionWidths } from '../../story/picture.ts';

/** A picture as small as it is made, for those who are signed in. Its name stands beside it. */
export function SmallPicture({ picture }: { readonly picture: Picture }): JSX.Element {
  const [width] = renditionWidths;
  return (
    <img
      src={`/newsroom/editor/pictures/${picture.id}/${width}`}
      alt=""
      width={width}
      height={Math.max(1, Math.round((width * picture.height) / picture.width))}
      loading="lazy"
    />
  );
}

/** What a picture is called: what it shows, else its size. */
export function nameOfPicture({ caption, alt, width, height }: Picture): string {
  return caption || alt || `${width} × ${height}`;
}
