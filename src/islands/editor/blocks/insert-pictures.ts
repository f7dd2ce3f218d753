import type { Node } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';
import type { EditorContext } from '../context.ts';
import { editorSchema } from '../editor-schema.ts';
import { make } from '../ui/make.ts';
import { insertion } from './insertion.ts';

const kinds = 'image/jpeg,image/png,image/webp,image/avif,image/gif';

/** Lets the writer choose files. */
export function choosePictures(chosen: (files: readonly File[]) => void): void {
  const input = make('input', { type: 'file' });
  input.accept = kinds;
  input.multiple = true;
  input.addEventListener('change', () => chosen([...(input.files ?? [])]));
  input.click();
}

/**
 * Takes files in, one after the other, and puts those that were taken into the text, as pictures or as a gallery. Each tells how far it has
 * come in the panel's place; what is refused says why, and stays until it was read.
 */
export async function insertFiles(
  view: EditorView,
  context: EditorContext,
  files: readonly File[],
  as: 'pictures' | 'gallery',
  at?: number,
): Promise<void> {
  const blocks = await takeFiles(context, files);
  if (blocks.length === 0 || view.isDestroyed) return;
  const made = as === 'gallery' ? [editorSchema.node('gallery', null, blocks)] : blocks;
  if (at !== undefined && at <= view.state.doc.content.size) {
    const place = view.state.doc.resolve(at);
    if (place.parent.type.name === 'body') return view.dispatch(view.state.tr.insert(at, made).scrollIntoView());
  }
  view.dispatch(insertion(view.state, ...made).scrollIntoView());
  view.focus();
}

/** The picture blocks of the files that were taken. */
export async function takeFiles(context: EditorContext, files: readonly File[]): Promise<readonly Node[]> {
  const { pictures, words, uploads, say } = context;
  const blocks: Node[] = [];
  for (const file of files) {
    const bar = make('progress', { 'aria-label': file.name });
    bar.max = 100;
    const line = make('p', { class: 'upload' }, bar, make('span', {}, words.picture.uploading(file.name, 0)));
    const tell = (text: string) => line.lastElementChild?.replaceChildren(text);
    uploads.append(line);
    try {
      const picture = await pictures.take(file, (percent) => {
        bar.value = percent;
        tell(words.picture.uploading(file.name, percent));
      });
      blocks.push(editorSchema.node('picture', { picture: picture.id }));
      line.remove();
    } catch (error) {
      bar.remove();
      const why = words.picture.failed(file.name, (error as Error).message);
      tell(why);
      say(why);
      line.classList.add('problem');
      line.append(make('button', { onclick: () => line.remove() }, words.close));
    }
  }
  return blocks;
}
