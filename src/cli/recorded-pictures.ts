import type { DeskReader } from '../archive/desk-reader.ts';
import type { EventLog } from '../archive/event-log.ts';
import type { Picture } from '../story/picture.ts';

const atOnce = 1000;

/** Every picture that was ever recorded, oldest first; the log says which. */
export async function* recordedPictures(
  reader: Pick<DeskReader, 'picture'>,
  log: Pick<EventLog, 'after'>,
): AsyncIterable<Picture> {
  for (let seq = 0; ; ) {
    const entries = await log.after(seq, atOnce);
    for (const { happening } of entries) {
      const picture = happening.kind === 'picture-added' ? await reader.picture(happening.picture) : null;
      if (picture) yield picture;
    }
    const last = entries.at(-1);
    if (!last || entries.length < atOnce) return;
    seq = last.seq;
  }
}
