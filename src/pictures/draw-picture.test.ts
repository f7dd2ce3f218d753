import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawPicture } from './draw-picture.ts';
import { keepPicture } from './keep-picture.ts';
import { pictureFilesInMemory } from './picture-files.ts';

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><path fill="#a33" d="M0 0h300v200h-300Z"/></svg>';

test('a drawing is printed as a JPEG of its size', async () => {
  const [one, other] = await Promise.all([drawPicture(drawing), drawPicture(drawing)]);
  expect(await sharp(one).metadata()).toMatchObject({ format: 'jpeg', width: 300, height: 200 });
  expect(one).toEqual(other);
});

test('an SVG from outside is not taken in, before a drawing, while one is printed, or after', async () => {
  const upload = () => keepPicture(pictureFilesInMemory(), () => 'picture_x' as never, Buffer.from(drawing));
  const [during] = await Promise.all([upload(), drawPicture(drawing)]);
  for (const answer of [during, await upload()]) expect(answer).toMatchObject({ ok: false });
  await expect(sharp(Buffer.from(drawing)).png().toBuffer()).rejects.toThrow();
});
