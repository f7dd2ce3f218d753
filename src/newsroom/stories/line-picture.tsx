import type { JSX } from 'preact';
import type { DocumentLine } from '../../story/document-lines.ts';
import type { Picture } from '../../story/picture.ts';
import { nameOfPicture, SmallPicture } from './small-picture.tsx';

export interface LinePictureProps {
  readonly line: DocumentLine;
  readonly pictures: readonly Picture[];
}

/** What a line says; of a picture that there is, how it looks too, and what it is called where the line gives it no words of its own. */
export function LinePicture({ line, pictures }: LinePictureProps): JSX.Element {
  const picture = pictures.find(({ id }) => id === line.picture);
  if (!picture) return <>{line.text}</>;
  return (
    <>
      <SmallPicture picture={picture} /> {line.text || nameOfPicture(picture)}
    </>
  );
}
