import type { NodeViewConstructor } from 'prosemirror-view';
import { choosePictures, takeFiles } from '../blocks/insert-pictures.ts';
import type { EditorContext } from '../context.ts';
import { make } from '../ui/make.ts';
import { type BlockPlace, makeField, setAttribute, withFields } from './fields.ts';
import { removeBlock } from './remove-block.ts';

/** A picture with its caption, its description and its width; says where a description is missing. */
export function pictureView(context: EditorContext): NodeViewConstructor {
  const { words, pictures } = context;
  return (first, view, at) => {
    let now = first;
    let shown = '';
    const place: BlockPlace = { view, at, node: () => now };
    const image = make('img');
    image.alt = '';
    const caption = makeField(place, {
      attribute: 'caption',
      label: words.fields.caption,
      most: 2000,
      emptyIsNull: true,
      isLong: true,
    });
    const alt = makeField(place, {
      attribute: 'alt',
      label: words.fields.alt,
      most: 1000,
      emptyIsNull: true,
      isLong: true,
    });
    const missing = make('p', { class: 'problem' }, words.picture.altMissing);
    const credit = make('small');
    const size = make('button', {
      onclick: () => setAttribute(place, 'size', now.attrs['size'] === 'wide' ? 'column' : 'wide'),
    });
    const remove = make('button', { onclick: () => removeBlock(place) }, words.remove);
    const fields = make('div', { class: 'picture-fields' }, caption.dom, credit, alt.dom, missing, size, remove);
    const figure = make('figure', { class: 'pic' }, image, fields);
    const load = async (id: string) => {
      const picture = await pictures.find(id).catch(() => undefined);
      if (id !== shown) return;
      if (picture === null) {
        figure.classList.add('gone');
        missing.textContent = words.picture.gone;
        return;
      }
      image.src = pictures.address(id);
      if (!picture) return;
      image.width = picture.width;
      image.height = picture.height;
      credit.textContent = picture.credit;
      caption.input.placeholder = picture.caption;
      alt.input.placeholder = picture.alt;
      image.alt = (now.attrs['alt'] ?? picture.alt) as string;
      missing.hidden = image.alt !== '';
    };
    return withFields({ dom: figure, fields: [fields] }, first, (node) => {
      now = node;
      caption.update(node);
      alt.update(node);
      figure.classList.toggle('wide', node.attrs['size'] === 'wide');
      size.textContent = node.attrs['size'] === 'wide' ? words.picture.column : words.picture.wide;
      const own = node.attrs['alt'] as string | null;
      image.alt = own ?? alt.input.placeholder;
      missing.hidden = image.alt !== '';
      if (node.attrs['picture'] === shown) return;
      shown = node.attrs['picture'] as string;
      void load(shown);
    });
  };
}

/** Pictures that belong together, and the way to add more. */
export function galleryView(context: EditorContext): NodeViewConstructor {
  const { words } = context;
  return (first, view, at) => {
    const contentDOM = make('div', { class: 'inside' });
    const add = async (files: readonly File[]) => {
      const blocks = await takeFiles(context, files);
      const start = at();
      const gallery = start === undefined ? null : view.state.doc.nodeAt(start);
      if (blocks.length === 0 || !gallery || gallery.type !== first.type || start === undefined) return;
      view.dispatch(view.state.tr.insert(start + gallery.nodeSize - 1, blocks));
    };
    const more = make(
      'p',
      { class: 'gallery-more' },
      make('button', { onclick: () => choosePictures(add) }, words.picture.add),
    );
    const dom = make('div', { class: 'gallery', label: words.blocks.gallery, role: 'group' }, contentDOM, more);
    return withFields({ dom, contentDOM, fields: [more] }, first, () => {});
  };
}
