import type { Archive } from '../archive/archive.ts';
import type { PictureId } from '../story/ids.ts';
import type { Picture } from '../story/picture.ts';

const atOnce = 1000;

/** Every picture that was ever recorded, oldest first; the log says which. */
export async function* recordedPictures(archive: Pick<Archive, 'read' | 'log'>): AsyncIterable<Picture> {
  for (let seq = 0; ; ) {
    const entries = await archive.log.after(seq, atOnce);
    const ids = entries.flatMap(({ happening }): readonly PictureId[] =>
      happening.kind === 'picture-added' ? [happening.picture] : [],
    );
    const pictures = await archive.read((reader) => Promise.all(ids.map((id) => reader.picture(id))));
    yield* pictures.filter((picture) => picture !== null);
    const last = entries.at(-1);
    if (!last || entries.length < atOnce) return;
    seq = last.seq;
  }
}
