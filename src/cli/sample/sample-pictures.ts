import { addPicture } from '../../desk/add-picture.ts';
import type { Desk } from '../../desk/desk.ts';
import { drawPicture } from '../../pictures/draw-picture.ts';
import { keepPicture } from '../../pictures/keep-picture.ts';
import type { PictureFiles } from '../../pictures/picture-files.ts';
import type { SamplePicture } from '../../sample/sample.ts';
import type { PictureId } from '../../story/ids.ts';
import type { Picture } from '../../story/picture.ts';
import { done, sampleActor } from './done.ts';

/** Draws the pictures, several at a time, and records them in their order. */
export async function makeSamplePictures(
  desk: Desk,
  files: PictureFiles,
  pictures: readonly SamplePicture[],
  onDrawn: () => void,
): Promise<ReadonlyMap<string, PictureId>> {
  const drawing = pictures.map(async (picture) => {
    const kept = await keepDrawing(desk, files, picture);
    onDrawn();
    return kept;
  });
  // Where one cannot be kept the others are waited for all the same: whoever clears up must not be written after.
  await Promise.allSettled(drawing);
  const drawn = await Promise.all(drawing);
  const ids = new Map<string, PictureId>();
  for (const [index, { key }] of pictures.entries()) {
    const { record } = done(`picture ${key}`, await addPicture(desk, sampleActor, drawn[index] as Picture));
    ids.set(key, record.id);
  }
  return ids;
}

async function keepDrawing({ newId }: Desk, files: PictureFiles, picture: SamplePicture): Promise<Picture> {
  const { key, alt, caption, credit, focal = { x: 0.5, y: 0.5 }, draw } = picture;
  const rights = { holder: credit, licence: '', until: null };
  return done(
    `picture ${key}`,
    await keepPicture(files, newId, await drawPicture(draw()), { alt, caption, credit, focal, rights }),
  );
}
