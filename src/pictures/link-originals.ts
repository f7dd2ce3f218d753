import { copyFile, link, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pictureFilesIn, picturesFolder } from './picture-files.ts';

/** Puts every original of one data folder into another on the same disk: the same bytes under a second name, copied where the disk knows no such thing. */
export async function linkOriginals(from: string, to: string): Promise<void> {
  for await (const key of pictureFilesIn(from).originals.list()) {
    const [original, place] = [join(from, picturesFolder, key), join(to, picturesFolder, key)];
    await mkdir(dirname(place), { recursive: true });
    await link(original, place).catch(() => copyFile(original, place));
  }
}
